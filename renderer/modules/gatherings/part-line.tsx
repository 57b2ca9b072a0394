import { Input } from "antd";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { formatPeriod, periodOf } from "#shared/kernel/period.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import { kindOptions } from "#renderer/modules/gatherings/choices.ts";
import { InitialsSelect } from "#renderer/ui/initials-select.tsx";
import { PeriodField } from "#renderer/ui/period-field.tsx";
import { ReferencePicker } from "#renderer/ui/reference-picker.tsx";

interface PartLineProps {
  readonly part: Part;
  readonly index: number;
  readonly count: number;
  readonly day: string | null;
  readonly isReadOnly: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onUnreadable: (path: string, message: string | null) => void;
  readonly onChange: (cells: Partial<Part>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Names a control of one part; alone it needs no number. */
function labelOf({ index, count }: PartLineProps, name: string): string {
  return count === 1 ? name : `第${index + 1}部分${name}`;
}

/** 「归属2025年度，2026年3月8日召开」 where a part belongs to another period than its day. */
function periodNote({ part, day }: PartLineProps): string | null {
  const { period } = part;
  if (period === null || day === null) return null;
  const isUsual = day.startsWith(period) || periodOf(day as CalendarDate, "quarter") === period;
  return isUsual
    ? null
    : `归属${formatPeriod(period)}，${formatChineseDate(day as CalendarDate)}召开`;
}

/** One part in a line: its kind, and what is proposed for it. */
export function PartLine(props: PartLineProps) {
  const { part, index, count, isReadOnly } = props;
  const path = `parts.${index}`;
  const problem = props.problems.find((one) => one.path.startsWith(`${path}.`));
  const note = periodNote(props);
  return (
    <div className="part-line" data-count={count === 1 ? "one" : "many"} data-path={path}>
      {count > 1 && <span className="row-number">{index + 1}</span>}
      <div className="part-line-kind">
        <InitialsSelect
          path={`${path}.kind`}
          label={labelOf(props, "类别")}
          value={part.kind}
          options={kindOptions}
          isReadOnly={isReadOnly}
          isWrong={problem !== undefined}
          placeholder="选择类别，可输入拼音首字母"
          onChange={(kind) => props.onChange({ kind: kind as PartKind | null })}
        />
      </div>
      <PartGroup {...props} path={`${path}.partyGroup`} />
      {count > 1 && <PartTitle {...props} path={`${path}.title`} />}
      <PartPeriod {...props} path={`${path}.period`} />
      {count > 1 && !isReadOnly && <PartTools {...props} />}
      {note !== null && <p className="part-line-note">{note}</p>}
      {problem && <p className="part-line-note form-field-problem">{problem.message}</p>}
    </div>
  );
}

type PartCellProps = PartLineProps & { readonly path: string };

function PartGroup(props: PartCellProps) {
  const { part } = props;
  if (part.kind !== "groupMeeting" && part.partyGroup === null) return null;
  return (
    <div className="part-line-group">
      <ReferencePicker
        path={props.path}
        label={labelOf(props, "党小组")}
        value={part.partyGroup}
        to="partyGroup"
        isReadOnly={props.isReadOnly}
        isWrong={false}
        onUnreadable={props.onUnreadable}
        onChange={(partyGroup) => props.onChange({ partyGroup })}
      />
    </div>
  );
}

function PartPeriod(props: PartCellProps) {
  return (
    <label className="part-line-period" data-enter-skip>
      <span>归属期</span>
      <PeriodField
        path={props.path}
        label={labelOf(props, "归属期")}
        value={props.part.period}
        isReadOnly={props.isReadOnly}
        isWrong={false}
        onUnreadable={props.onUnreadable}
        onChange={(period) => props.onChange({ period })}
      />
    </label>
  );
}

function PartTitle(props: PartCellProps) {
  return (
    <div className="part-line-title" data-enter-skip>
      <Input
        data-path={props.path}
        aria-label={labelOf(props, "名称")}
        value={props.part.title ?? ""}
        maxLength={200}
        readOnly={props.isReadOnly}
        placeholder={props.isReadOnly ? "" : "名称，填好日期后自动拟出"}
        onChange={(event) => props.onChange({ title: event.target.value || null })}
      />
    </div>
  );
}

function PartTools({ index, count, onMove, onRemove }: PartLineProps) {
  const name = `第${index + 1}部分`;
  const button = (label: string, says: string, isOff: boolean, act: () => void) => (
    <button type="button" tabIndex={-1} aria-label={says} disabled={isOff} onClick={act}>
      {label}
    </button>
  );
  return (
    <span className="row-tools">
      {button("上移", `${name}上移`, index === 0, () => onMove(-1))}
      {button("下移", `${name}下移`, index === count - 1, () => onMove(1))}
      {button("删去", `删去${name}`, false, onRemove)}
    </span>
  );
}
