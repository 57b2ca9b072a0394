import { useRef } from "react";
import { PersonAdder } from "#renderer/modules/gatherings/person-adder.tsx";
import type { useAttendance } from "#renderer/modules/gatherings/use-attendance.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface AttendanceToolsProps {
  readonly list: ReturnType<typeof useAttendance>;
  readonly day: string | null;
  readonly letters: string;
  readonly hasSessions: boolean;
  readonly onGoTo: (index: number) => void;
}

function hintOf({ letters, hasSessions }: AttendanceToolsProps): string {
  if (letters !== "") return `按拼音找人：${letters}`;
  const sessions = hasSessions ? "，数字键登记到第几场" : "";
  return `空格切换，上下键换人，字母找人${sessions}`;
}

/** Above the list: take the roster, mark all, add one. The focus goes on by itself, step by step. */
export function AttendanceTools(props: AttendanceToolsProps) {
  const { list, onGoTo } = props;
  const all = useRef<HTMLButtonElement>(null);
  const take = async () => {
    // The list is drawn first: until then 全部实到 cannot take the focus.
    if (await list.takeFromRoster()) requestAnimationFrame(() => all.current?.focus());
  };
  return (
    <div className="attendance-grid-tools">
      <Button
        {...(list.rows.length === 0 ? { "data-enter-stop": true } : {})}
        disabled={!list.canTake}
        title={list.canTake ? undefined : "请先选好类别、填好日期"}
        onClick={() => void take()}
      >
        取自名册
      </Button>
      <AllPresent {...{ all, list, onGoTo }} />
      <div data-enter-skip>
        <PersonAdder day={props.day} onAdd={list.add} />
      </div>
      <span className="attendance-grid-hint" role="status">
        {hintOf(props)}
      </span>
    </div>
  );
}

interface AllPresentProps extends Pick<AttendanceToolsProps, "list" | "onGoTo"> {
  readonly all: React.RefObject<HTMLButtonElement | null>;
}

function AllPresent({ all, list, onGoTo }: AllPresentProps) {
  return (
    <button
      ref={all}
      type="button"
      className="button"
      data-kind="normal"
      disabled={list.rows.length === 0}
      onClick={() => {
        list.markAllPresent();
        onGoTo(0);
      }}
    >
      全部实到
    </button>
  );
}
