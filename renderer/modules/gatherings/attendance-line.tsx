import { memo, type KeyboardEvent } from "react";
import { attendanceStates } from "#shared/modules/gatherings/attendance-fields.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type { AttendanceLineProps } from "#renderer/modules/gatherings/attendance-line-props.ts";
import { AttendanceReason } from "#renderer/modules/gatherings/attendance-reason.tsx";
import {
  inState,
  nextState,
  type AttendanceState,
} from "#renderer/modules/gatherings/attendance.ts";
import { ExclusionLine } from "#renderer/modules/gatherings/exclusion-line.tsx";
import { SessionChoice } from "#renderer/modules/gatherings/session-choice.tsx";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";

/** One person: Space turns the state on, arrows go to the next person, letters to a name. */
export const AttendanceLine = memo(function AttendanceLine(props: AttendanceLineProps) {
  const { index, row, isReadOnly } = props;
  const name = row.person?.name ?? "";
  return (
    <div className="attendance-row" data-path={`attendance.${index}.person`}>
      <div className="attendance-line" role="row">
        <span role="cell" className="attendance-line-number">
          {index + 1}
        </span>
        <Who {...props} />
        {props.sessionNames !== "" && (
          <span role="cell">
            <SessionChoice {...props} />
          </span>
        )}
        <span role="cell">
          <StateChoice {...props} name={name} />
        </span>
        <span role="cell" className="attendance-line-reason" data-enter-skip>
          <AttendanceReason {...props} />
        </span>
        <span role="cell" className="attendance-line-tool">
          {!isReadOnly && (
            <button
              type="button"
              tabIndex={-1}
              aria-label={`删去${name}`}
              onClick={() => props.onRemove(index)}
            >
              删去
            </button>
          )}
        </span>
      </div>
      {row.state === "excluded" && <ExclusionLine {...props} />}
    </div>
  );
});

function Who({ index, row, isReadOnly, hints, onRow }: AttendanceLineProps) {
  const { person } = row;
  const outsider = person?.uid === null ? person : null;
  return (
    <span role="cell" className="attendance-line-who">
      <span className="person-name">{person?.name}</span>
      {outsider && <small>外单位</small>}
      {outsider && !isReadOnly ? (
        <OutsiderUnit
          person={outsider}
          onUnit={(unit) => onRow(index, { ...row, person: { ...outsider, unit } })}
        />
      ) : (
        <Unit unit={person?.unit ?? ""} />
      )}
      {hints !== "" && <small className="attendance-line-hint">{hints}</small>}
    </span>
  );
}

function Unit({ unit }: { readonly unit: string }) {
  return (
    <small className="attendance-line-unit" title={unit}>
      {unit}
    </small>
  );
}

interface OutsiderUnitProps {
  readonly person: PersonSnapshot;
  readonly onUnit: (unit: string | null) => void;
}

function OutsiderUnit({ person, onUnit }: OutsiderUnitProps) {
  return (
    <input
      aria-label={`${person.name}的单位职务`}
      tabIndex={-1}
      value={person.unit ?? ""}
      maxLength={80}
      placeholder="单位职务"
      onChange={(event) => onUnit(event.target.value || null)}
    />
  );
}

/** The row a key leads to; null for a key that leads nowhere. */
function rowAfter(key: string, index: number, rowCount: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: rowCount - 1,
  };
  return places[key] ?? null;
}

/** Does what a key means on the list; false for a key that means nothing there. */
function takesKey(key: string, props: AttendanceLineProps): boolean {
  const { index, row, onRow } = props;
  const place = rowAfter(key, index, props.rowCount);
  const session = Number(key);
  const sessionCount = props.sessionNames === "" ? 0 : props.sessionNames.split("\n").length;
  if (key === " ") onRow(index, inState(row, nextState(row.state)));
  else if (place !== null) props.onGo(place);
  else if (key === "Delete") props.onRemove(index);
  else if (/^[a-z]$/i.test(key)) props.onLetter(key.toLowerCase());
  else if (session >= 1 && session <= sessionCount)
    onRow(index, { ...inState(row, "present"), session });
  else return false;
  return true;
}

function StateChoice(props: AttendanceLineProps & { readonly name: string }) {
  const { index, row, onRow } = props;
  const state = row.state ?? "unrecorded";

  function onKeyDown(event: KeyboardEvent): void {
    if (isForInputMethod(event) || event.altKey || event.ctrlKey) return;
    if (takesKey(event.key, props)) event.preventDefault();
  }

  if (props.isReadOnly)
    return (
      <span data-path={`attendance.${index}.state`} data-state={state}>
        {attendanceStates[state]}
      </span>
    );
  return (
    <select
      data-path={`attendance.${index}.state`}
      data-state={state}
      aria-label={`${props.name}的出席情况`}
      value={state}
      onKeyDown={onKeyDown}
      onChange={(event) => onRow(index, inState(row, event.target.value as AttendanceState))}
    >
      {Object.entries(attendanceStates).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
