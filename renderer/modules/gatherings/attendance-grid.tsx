import { useRef, type RefObject } from "react";
import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { AttendanceActions } from "#renderer/modules/gatherings/attendance-line-props.ts";
import { AttendanceLine } from "#renderer/modules/gatherings/attendance-line.tsx";
import { othersSum, partSum } from "#renderer/modules/gatherings/attendance-sums.ts";
import { AttendanceTools } from "#renderer/modules/gatherings/attendance-tools.tsx";
import { RosterNote } from "#renderer/modules/gatherings/roster-note.tsx";
import { useAttendance } from "#renderer/modules/gatherings/use-attendance.ts";
import { useDayRoster } from "#renderer/modules/gatherings/use-day-roster.ts";
import { useNameJump } from "#renderer/modules/gatherings/use-name-jump.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { useStable } from "#renderer/ui/use-stable.ts";
import "./attendance-grid.css";

type AttendanceList = ReturnType<typeof useAttendance>;

function focusState(grid: HTMLElement | null, index: number): void {
  const path = CSS.escape(`attendance.${index}.state`);
  grid?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
}

/** The same functions at every draw, so that a key press draws one line anew and not sixty. */
function useLineActions(
  grid: RefObject<HTMLDivElement | null>,
  list: AttendanceList,
  onLetter: (letter: string) => void,
): AttendanceActions {
  return {
    onRow: useStable(list.change),
    onRemove: useStable(list.remove),
    onGo: useStable((index: number) => focusState(grid.current, index)),
    onLetter: useStable(onLetter),
  };
}

/** 出席: who was expected and who came, taken from the roster and worked from the keyboard. */
export function AttendanceGrid(props: FieldEditorProps) {
  const { path, isReadOnly, record } = props;
  const grid = useRef<HTMLDivElement>(null);
  const list = useAttendance(props);
  const { occurredOn, sessions } = gathering.valuesOf(props.values);
  const goTo = (index: number) => focusState(grid.current, index);
  const jump = useNameJump(list.rows, occurredOn, goTo);
  const actions = useLineActions(grid, list, jump.onLetter);
  return (
    <div ref={grid} className="attendance-grid" data-path={path}>
      {!isReadOnly && (
        <AttendanceTools
          list={list}
          day={occurredOn}
          letters={jump.letters}
          hasSessions={sessions.length > 0}
          onGoTo={goTo}
        />
      )}
      {list.note !== null && (
        <p className="attendance-grid-note" role="status">
          {list.note}
        </p>
      )}
      {record && !isReadOnly && <RosterNote record={record} onRefresh={list.refreshFromRoster} />}
      <Sums list={list} />
      {list.rows.length > 0 && (
        <Lines {...{ list, actions, isReadOnly, sessions }} day={occurredOn} />
      )}
    </div>
  );
}

interface LinesProps {
  readonly list: AttendanceList;
  readonly actions: AttendanceActions;
  readonly isReadOnly: boolean;
  readonly sessions: GatheringValues["sessions"];
  readonly day: string | null;
}

function Lines({ list, actions, isReadOnly, sessions, day }: LinesProps) {
  // What the roster says of somebody is a hint for filling in, and no part of the record.
  const roster = useDayRoster(isReadOnly ? null : day);
  const hasSessions = sessions.length > 0;
  const sessionNames = sessions.map(({ name }, at) => name ?? `第${at + 1}场`).join("\n");
  return (
    <div
      className="attendance-grid-lines"
      role="table"
      aria-label="出席名单"
      data-sessions={hasSessions}
    >
      <Head hasSessions={hasSessions} />
      {list.rows.map((row, index) => (
        <AttendanceLine
          key={index}
          {...{ index, row, isReadOnly, sessionNames }}
          {...actions}
          rowCount={list.rows.length}
          hints={(roster.get(row.person?.uid ?? "")?.notes ?? []).join("、")}
        />
      ))}
    </div>
  );
}

function Sums({ list }: { readonly list: AttendanceList }) {
  const { rows, parts } = list;
  const others = othersSum(parts, rows);
  return (
    <div className="attendance-grid-sums" role="status">
      {rows.length === 0 ? (
        <p>还没有登记参会人员。选好类别、填好日期后，可点“取自名册”。</p>
      ) : (
        parts.map((part, index) => <p key={index}>{partSum(part, rows)}</p>)
      )}
      {rows.length > 0 && others !== null && <p>{others}</p>}
    </div>
  );
}

function Head({ hasSessions }: { readonly hasSessions: boolean }) {
  const labels = ["序号", "姓名", ...(hasSessions ? ["场次"] : []), "出席情况", "原因", ""];
  return (
    <div className="attendance-line attendance-line-head" role="row">
      {labels.map((label) => (
        <span key={label} role="columnheader">
          {label}
        </span>
      ))}
    </div>
  );
}
