import { leaveReasons } from "#shared/modules/gatherings/attendance-fields.ts";
import type { AttendanceLineProps } from "#renderer/modules/gatherings/attendance-line-props.ts";
import type { AttendanceRow } from "#renderer/modules/gatherings/attendance.ts";

type LeaveReason = keyof typeof leaveReasons;

/** Why somebody was not there: a usual reason for 请假, and words where they are needed. */
export function AttendanceReason(props: AttendanceLineProps) {
  const { row, isReadOnly } = props;
  if (isReadOnly) return <span>{reasonWords(row)}</span>;
  const asksWords = row.state === "absent" || row.state === "onLeave" || row.reason !== null;
  return (
    <>
      {row.state === "onLeave" && <LeaveChoice {...props} />}
      {asksWords && <Words {...props} />}
    </>
  );
}

function reasonWords({ state, leaveReason, reason }: AttendanceRow): string {
  const leave = state === "onLeave" && leaveReason !== null ? leaveReasons[leaveReason] : null;
  return [leave, reason].filter(Boolean).join("，");
}

function LeaveChoice({ index, row, onRow }: AttendanceLineProps) {
  return (
    <select
      data-path={`attendance.${index}.leaveReason`}
      aria-label={`${row.person?.name ?? ""}的请假原因`}
      data-state={row.leaveReason === null ? "unrecorded" : undefined}
      value={row.leaveReason ?? ""}
      onChange={(event) =>
        onRow(index, { ...row, leaveReason: (event.target.value || null) as LeaveReason | null })
      }
    >
      <option value="">选择原因</option>
      {Object.entries(leaveReasons).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Words({ index, row, onRow }: AttendanceLineProps) {
  return (
    <input
      data-path={`attendance.${index}.reason`}
      aria-label={`${row.person?.name ?? ""}的说明`}
      value={row.reason ?? ""}
      maxLength={200}
      placeholder="说明"
      onChange={(event) => onRow(index, { ...row, reason: event.target.value || null })}
    />
  );
}
