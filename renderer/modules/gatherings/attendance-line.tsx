import { Input } from "antd";
import type { KeyboardEvent } from "react";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import {
  nextState,
  type AttendanceRow,
  type AttendanceState,
} from "#renderer/modules/gatherings/attendance.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

interface AttendanceLineProps {
  readonly path: string;
  readonly number: number;
  readonly row: AttendanceRow;
  readonly isReadOnly: boolean;
  readonly onChange: (row: AttendanceRow) => void;
  readonly onRemove: () => void;
  readonly onGo: (step: 1 | -1) => void;
}

/** One person: Space turns the state on, arrows go to the next person, the list offers every state. */
export function AttendanceLine(props: AttendanceLineProps) {
  const { path, row, isReadOnly, onChange } = props;
  const name = row.person?.name ?? "";
  return (
    <div className="attendance-line" role="row" data-path={`${path}.person`}>
      <span role="cell">{props.number}</span>
      <span role="cell" className="person-name">
        {name}
        {row.person?.uid === null && <small>外单位</small>}
      </span>
      <Unit {...props} />
      <span role="cell">
        <StateChoice {...props} name={name} />
      </span>
      <span role="cell">
        <Input
          data-path={`${path}.reason`}
          aria-label={`${name}的原因`}
          value={row.reason ?? ""}
          maxLength={200}
          readOnly={isReadOnly}
          onChange={(event) => onChange({ ...row, reason: event.target.value || null })}
        />
      </span>
      <span role="cell">
        {!isReadOnly && (
          <button type="button" tabIndex={-1} aria-label={`删去${name}`} onClick={props.onRemove}>
            删去
          </button>
        )}
      </span>
    </div>
  );
}

function Unit({ row, isReadOnly, onChange }: AttendanceLineProps) {
  const unit = row.person?.unit ?? "";
  const outsider = row.person?.uid === null && !isReadOnly ? row.person : null;
  return (
    <span role="cell" className="attendance-line-unit" title={unit}>
      {outsider ? (
        <Input
          aria-label={`${outsider.name}的单位职务`}
          value={unit}
          maxLength={80}
          placeholder="单位职务"
          onChange={(event) =>
            onChange({ ...row, person: { ...outsider, unit: event.target.value || null } })
          }
        />
      ) : (
        unit
      )}
    </span>
  );
}

function StateChoice(props: AttendanceLineProps & { readonly name: string }) {
  const { row, isReadOnly, onChange } = props;

  function takes(event: KeyboardEvent): boolean {
    if (event.key === " ") onChange({ ...row, state: nextState(row.state) });
    else if (event.key === "ArrowDown") props.onGo(1);
    else if (event.key === "ArrowUp") props.onGo(-1);
    else if (event.key === "Delete") props.onRemove();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isForInputMethod(event) || isReadOnly || event.altKey) return;
    if (takes(event)) event.preventDefault();
  }

  return (
    <select
      data-path={`${props.path}.state`}
      data-state={row.state ?? "unrecorded"}
      aria-label={`${props.name}的出席情况`}
      value={row.state ?? "unrecorded"}
      disabled={isReadOnly}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange({ ...row, state: event.target.value as AttendanceState })}
    >
      {Object.entries(attendanceStates).map(([state, label]) => (
        <option key={state} value={state}>
          {label}
        </option>
      ))}
    </select>
  );
}
