import { useRef } from "react";
import { attendanceSentence } from "#renderer/modules/gatherings/attendance.ts";
import { AttendanceLine } from "#renderer/modules/gatherings/attendance-line.tsx";
import { PersonAdder } from "#renderer/modules/gatherings/person-adder.tsx";
import { useAttendance } from "#renderer/modules/gatherings/use-attendance.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import "./attendance-grid.css";

/** 出席: who was expected and who came, taken from the roster and worked from the keyboard. */
export function AttendanceGrid(props: FieldEditorProps) {
  const { path, isReadOnly } = props;
  const grid = useRef<HTMLDivElement>(null);
  const list = useAttendance(props);
  const { rows } = list;
  const focusLine = (index: number) =>
    grid.current?.querySelectorAll<HTMLElement>("select")[index]?.focus();
  return (
    <div ref={grid} className="attendance-grid" data-path={path}>
      {!isReadOnly && <Tools list={list} />}
      {list.note && (
        <p className="attendance-grid-note" role="status">
          {list.note}
        </p>
      )}
      <p className="attendance-grid-sums" role="status">
        {rows.length === 0
          ? "还没有登记参会人员。填好类型和日期后，可点“取自名册”。"
          : attendanceSentence(rows)}
      </p>
      {rows.length > 0 && (
        <div className="attendance-grid-lines" role="table" aria-label="出席名单">
          <Head />
          {rows.map((row, index) => (
            <AttendanceLine
              key={index}
              path={`${path}.${index}`}
              number={index + 1}
              row={row}
              isReadOnly={isReadOnly}
              onChange={(next) => list.change(index, next)}
              onRemove={() => list.remove(index)}
              onGo={(step) => focusLine(index + step)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Tools({ list }: { readonly list: ReturnType<typeof useAttendance> }) {
  return (
    <div className="attendance-grid-tools">
      <Button
        disabled={!list.canTake}
        title={list.canTake ? undefined : "请先填写类型和日期"}
        onClick={() => void list.takeFromRoster()}
      >
        取自名册
      </Button>
      <Button disabled={list.rows.length === 0} onClick={list.markAllPresent}>
        全部实到
      </Button>
      <PersonAdder onAdd={list.add} />
      <span className="attendance-grid-hint">空格键切换出席情况，上下键换人</span>
    </div>
  );
}

function Head() {
  return (
    <div className="attendance-line attendance-line-head" role="row">
      {["序号", "姓名", "单位职务", "出席情况", "原因", ""].map((label) => (
        <span key={label} role="columnheader">
          {label}
        </span>
      ))}
    </div>
  );
}
