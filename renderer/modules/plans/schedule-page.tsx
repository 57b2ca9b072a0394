import { useState, type ComponentType } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import { useSettings } from "#renderer/api/session-settings.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import type { Cell } from "#renderer/modules/plans/grid-model.ts";
import {
  isShown,
  scheduleFilters,
  scheduleSentence,
} from "#renderer/modules/plans/schedule-choices.ts";
import { ScheduleGrid } from "#renderer/modules/plans/schedule-grid.tsx";
import { schedulePrint } from "#renderer/modules/plans/schedule-print.ts";
import { ScheduleTools } from "#renderer/modules/plans/schedule-tools.tsx";
import { useScheduleGrid } from "#renderer/modules/plans/use-schedule-grid.ts";
import type { TaskEdits } from "#renderer/modules/plans/use-task-edits.ts";
import { useSchedule, useSchedulePlace } from "#renderer/modules/plans/use-schedule.ts";
import type { TaskMenuProps } from "#renderer/records/task-menu-props.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { PrintButton } from "#renderer/ui/print/print-button.tsx";
import type { PrintSource } from "#renderer/ui/print/print-source.ts";

type TaskMenu = ComponentType<TaskMenuProps>;
type Place = ReturnType<typeof useSchedulePlace>;

/** 重点工作推进表 of a year: a sheet in which a month's progress is written. */
export function SchedulePage({ taskMenu }: { readonly taskMenu: TaskMenu }) {
  const place = useSchedulePlace();
  const { data, error } = useSchedule(place.year, place.month);
  useStatusCounts(data ? `共${data.tasks.length}项` : null);
  return (
    <Page
      isFilling
      title={data?.title ?? "重点工作推进表"}
      sentence={data ? scheduleSentence(data.tasks) : ""}
    >
      <Failure error={error} />
      {!data && !error && <Skeleton lineCount={8} label="正在读取推进表" />}
      {data && (
        <Sheet key={`${place.year}/${place.month}`} {...{ place, taskMenu }} schedule={data} />
      )}
    </Page>
  );
}

interface SheetProps {
  readonly place: Place;
  readonly schedule: RouteOutput<"plans.schedule">;
  readonly taskMenu: TaskMenu;
}

interface Told {
  readonly error: AppErrorValue | null;
  readonly sentence: string;
}

function Sheet({ place, schedule, taskMenu }: SheetProps) {
  const { year, month, filter } = place;
  const tasks = schedule.tasks.filter((task) => isShown(task, filter));
  const [told, setTold] = useState<Told>({ error: null, sentence: "" });
  const { edits, ...shown } = useScheduleGrid(schedule.columns, tasks, month, (sentence) =>
    setTold({ error: null, sentence }),
  );
  const [isArranging, setArranging] = useState(false);
  const { title, columns } = schedule;
  const print = usePrintedSchedule({ place, schedule, tasks, shown });
  const task = tasks[shown.grid.active.row];
  return (
    <>
      <div className="schedule-tools">
        <PlaceChoice place={place} years={schedule.years} />
        <ScheduleTools
          year={year}
          month={month}
          schedule={schedule}
          task={task}
          onTold={(error, sentence) => setTold({ error, sentence })}
        >
          <MenuOf menu={taskMenu} task={task} isOpen={isArranging} onOpenChange={setArranging} />
        </ScheduleTools>
        <PrintButton disabled={tasks.length === 0} source={print} />
      </div>
      <Notices told={told} edits={edits} />
      {tasks.length === 0 ? (
        <Nothing isEmpty={schedule.tasks.length === 0} year={year} />
      ) : (
        <ScheduleGrid {...{ title, columns, tasks, ...shown }} onMenu={() => setArranging(true)} />
      )}
      <p className="schedule-keys">
        {edits.isSaving
          ? "正在保存…"
          : "直接打字改写，F2修改，Enter向下，Tab向右，Esc放弃，Shift+F10从这一项安排；可从Excel复制一块粘贴到这里。"}
      </p>
    </>
  );
}

interface PrintedSheet extends Pick<SheetProps, "place" | "schedule"> {
  readonly tasks: readonly ScheduleTask[];
  readonly shown: Pick<ReturnType<typeof useScheduleGrid>, "grid" | "textAt">;
}

/** The sheet as it stands when it is printed, with what is just being typed. */
function usePrintedSchedule({ place, schedule, tasks, shown }: PrintedSheet): () => PrintSource {
  const { areNamesHidden } = useSettings();
  const { month, filter } = place;
  const { active, draft } = shown.grid;
  const textAt = (cell: Cell) =>
    draft !== null && cell.row === active.row && cell.column === active.column
      ? draft
      : shown.textAt(cell);
  return () => schedulePrint({ schedule, tasks, month, filter, textAt, areNamesHidden });
}

interface MenuOfProps extends Pick<TaskMenuProps, "isOpen" | "onOpenChange"> {
  readonly menu: TaskMenu;
  readonly task: ScheduleTask | undefined;
}

function MenuOf({ menu: Menu, task, ...opening }: MenuOfProps) {
  if (!task) return null;
  return <Menu taskUid={task.uid} title={task.cells["title"] ?? ""} {...opening} />;
}

function Notices({ told, edits }: { readonly told: Told; readonly edits: TaskEdits }) {
  return (
    <>
      <Failure error={told.error} />
      {told.sentence !== "" && <p role="status">{told.sentence}</p>}
      {edits.error && (
        <Failure error={{ ...edits.error.value, message: refusal(edits.error) }}>
          <Button onClick={edits.drop}>放弃没有保存的内容</Button>
        </Failure>
      )}
    </>
  );
}

function refusal({ title, value }: { readonly title: string; readonly value: AppErrorValue }) {
  return title === "" ? value.message : `“${title}”：${value.message}`;
}

function Nothing({ isEmpty, year }: { readonly isEmpty: boolean; readonly year: number }) {
  return (
    <div className="empty-list">
      <p>{isEmpty ? `${year}年还没有重点工作。` : "没有符合条件的重点工作。"}</p>
      <p>可以“新增一行”，也可以从去年的推进表导入。</p>
    </div>
  );
}

function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
}

interface PlaceChoiceProps {
  readonly place: Place;
  readonly years: readonly number[];
}

function PlaceChoice({ place, years }: PlaceChoiceProps) {
  const { year, month, filter, change } = place;
  const shown = [...new Set([year + 1, year, ...years])].toSorted((a, b) => b - a);
  return (
    <>
      <label>
        年度
        <select
          value={year}
          onChange={(event) =>
            change({
              year: event.target.value,
              month: `${event.target.value}${month.slice(4)}`,
            })
          }
        >
          {shown.map((one) => (
            <option key={one} value={one}>{`${one}年`}</option>
          ))}
        </select>
      </label>
      <label>
        进展月份
        <select value={month} onChange={(event) => change({ month: event.target.value })}>
          {monthsOf(year).map((one) => (
            <option key={one} value={one}>
              {formatPeriod(one)}
            </option>
          ))}
        </select>
      </label>
      <ChoiceBar
        label="显示"
        options={scheduleFilters}
        value={filter}
        onChange={(value) => change({ filter: value })}
      />
    </>
  );
}
