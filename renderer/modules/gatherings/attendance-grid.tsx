import { useRef, useState } from "react";
import type { AnyValue, PersonSnapshot, RecordReference } from "#shared/records/field.ts";
import { client } from "#renderer/api/client.ts";
import {
  allPresent,
  attendanceSentence,
  withPeople,
  type AttendanceRow,
} from "#renderer/modules/gatherings/attendance.ts";
import { AttendanceLine } from "#renderer/modules/gatherings/attendance-line.tsx";
import { PersonAdder } from "#renderer/modules/gatherings/person-adder.tsx";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import "./attendance-grid.css";

interface RosterInput {
  readonly kind: string;
  readonly occurredOn: string;
  readonly partyGroupUid: string | null;
}

function rosterInput(values: FieldEditorProps["values"]): RosterInput | null {
  const { kind, occurredOn, partyGroup } = values;
  if (typeof kind !== "string" || typeof occurredOn !== "string") return null;
  return { kind, occurredOn, partyGroupUid: (partyGroup as RecordReference | null)?.uid ?? null };
}

function addedSentence(before: number, after: number, basis: string): string {
  if (after === before) return `${basis}，名单中都已有，没有增加。`;
  return `${basis}，增加${after - before}名。`;
}

/** 出席: who was expected and who came, taken from the roster and worked from the keyboard. */
export function AttendanceGrid(props: FieldEditorProps) {
  const { path, isReadOnly, onChange } = props;
  const rows = (Array.isArray(props.value)
    ? props.value
    : []) as unknown as readonly AttendanceRow[];
  const [note, setNote] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const set = (next: readonly AttendanceRow[]) => onChange(next as unknown as AnyValue);
  const input = rosterInput(props.values);

  async function takeFromRoster(): Promise<void> {
    if (!input) return;
    const reply = await client.request("gatherings.expected", input);
    if (!reply.ok) return setNote(reply.error.message);
    const next = withPeople(rows, reply.data.people);
    set(next);
    setNote(addedSentence(rows.length, next.length, reply.data.basis));
  }

  function add(person: PersonSnapshot): void {
    const next = withPeople(rows, [person]);
    setNote(next.length === rows.length ? `“${person.name}”已在名单中。` : null);
    set(next);
  }

  function focusLine(index: number): void {
    grid.current?.querySelectorAll<HTMLElement>("select")[index]?.focus();
  }

  return (
    <div ref={grid} className="attendance-grid" data-path={path}>
      {!isReadOnly && (
        <div className="attendance-grid-tools">
          <Button
            disabled={input === null}
            title={input === null ? "请先填写类型和日期" : undefined}
            onClick={() => void takeFromRoster()}
          >
            取自名册
          </Button>
          <Button disabled={rows.length === 0} onClick={() => set(allPresent(rows))}>
            全部实到
          </Button>
          <PersonAdder onAdd={add} />
          <span className="attendance-grid-hint">空格键切换出席情况，上下键换人</span>
        </div>
      )}
      {note && (
        <p className="attendance-grid-note" role="status">
          {note}
        </p>
      )}
      <p className="attendance-grid-sums" role="status">
        {rows.length === 0
          ? "还没有登记参会人员。填好类型和日期后，可点“取自名册”。"
          : attendanceSentence(rows)}
      </p>
      {rows.length > 0 && (
        <div className="attendance-grid-lines" role="table" aria-label="出席名单">
          <div className="attendance-line attendance-line-head" role="row">
            {["序号", "姓名", "单位职务", "出席情况", "原因", ""].map((label) => (
              <span key={label} role="columnheader">
                {label}
              </span>
            ))}
          </div>
          {rows.map((row, index) => (
            <AttendanceLine
              key={index}
              path={`${path}.${index}`}
              number={index + 1}
              row={row}
              isReadOnly={isReadOnly}
              onChange={(next) => set(rows.map((old, at) => (at === index ? next : old)))}
              onRemove={() => set(rows.filter((_, at) => at !== index))}
              onGo={(step) => focusLine(index + step)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
