import { Input } from "antd";
import type { KeyboardEvent } from "react";
import { attendanceStates } from "#shared/modules/gatherings/gathering.record.ts";
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

  function onKeyDown(event: KeyboardEvent): void {
    if (isForInputMethod(event) || isReadOnly || event.altKey) return;
    if (event.key === " ") onChange({ ...row, state: nextState(row.state) });
    else if (event.key === "ArrowDown") props.onGo(1);
    else if (event.key === "ArrowUp") props.onGo(-1);
    else if (event.key === "Delete") props.onRemove();
    else return;
    event.preventDefault();
  }

  const unit = row.person?.unit ?? "";
  return (
    <div className="attendance-line" role="row" data-path={`${path}.person`}>
      <span role="cell">{props.number}</span>
      <span role="cell">
        {name}
        {row.person?.uid === null && <small>外单位</small>}
      </span>
      <span role="cell" className="attendance-line-unit" title={unit}>
        {row.person && row.person.uid === null && !isReadOnly ? (
          <Input
            aria-label={`${name}的单位职务`}
            value={unit}
            maxLength={80}
            placeholder="单位职务"
            onChange={(event) =>
              onChange({ ...row, person: { uid: null, name, unit: event.target.value || null } })
            }
          />
        ) : (
          unit
        )}
      </span>
      <span role="cell">
        <select
          data-path={`${path}.state`}
          data-state={row.state}
          aria-label={`${name}的出席情况`}
          value={row.state}
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
