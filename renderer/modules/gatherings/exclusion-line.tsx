import { excludedCases } from "#shared/modules/gatherings/attendance-fields.ts";
import type { AttendanceLineProps } from "#renderer/modules/gatherings/attendance-line-props.ts";

type ExcludedCase = keyof typeof excludedCases;

/** 不计入应到: which case it is, and who agreed to it. */
export function ExclusionLine(props: AttendanceLineProps) {
  const { index, row, isReadOnly, onRow } = props;
  const name = row.person?.name ?? "";
  return (
    <div role="row">
      <div role="cell" className="exclusion-line" data-enter-skip>
        <label>
          <span>不计入情形</span>
          <select
            data-path={`attendance.${index}.excludedCase`}
            aria-label={`${name}不计入应到的情形`}
            value={row.excludedCase ?? ""}
            disabled={isReadOnly}
            onChange={(event) =>
              onRow(index, {
                ...row,
                excludedCase: (event.target.value || null) as ExcludedCase | null,
              })
            }
          >
            <option value="">请选择</option>
            {Object.entries(excludedCases).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Words {...props} cell="consent" label="上级同意" placeholder="同意的日期或文号" />
        <Words {...props} cell="approvedBy" label="大会通过" placeholder="通过的党员大会" />
      </div>
    </div>
  );
}

interface WordsProps extends AttendanceLineProps {
  readonly cell: "consent" | "approvedBy";
  readonly label: string;
  readonly placeholder: string;
}

function Words({ index, row, isReadOnly, onRow, cell, label, placeholder }: WordsProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        data-path={`attendance.${index}.${cell}`}
        aria-label={`${row.person?.name ?? ""}不计入应到的${label}`}
        value={row[cell] ?? ""}
        maxLength={200}
        readOnly={isReadOnly}
        placeholder={isReadOnly ? "" : placeholder}
        onChange={(event) => onRow(index, { ...row, [cell]: event.target.value || null })}
      />
    </label>
  );
}
