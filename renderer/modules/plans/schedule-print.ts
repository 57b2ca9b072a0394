import type { RouteOutput } from "#shared/contract.ts";
import { maskName } from "#shared/kernel/mask-name.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import { printLimits } from "#shared/kernel/print-table.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import type { Cell } from "#renderer/modules/plans/grid-model.ts";
import {
  isPersonColumn,
  scheduleFilters,
  scheduleSentence,
  type ScheduleFilter,
} from "#renderer/modules/plans/schedule-choices.ts";
import type { PrintSource } from "#renderer/ui/print/print-source.ts";

/** 五号: a character of the printed table. */
const mmPerCharacter = 3.7;
const leastWidthEm = 2;

interface PrintedSchedule {
  readonly schedule: Pick<RouteOutput<"plans.schedule">, "title" | "columns">;
  readonly tasks: readonly ScheduleTask[];
  readonly month: string;
  readonly filter: ScheduleFilter;
  readonly textAt: (cell: Cell) => string;
  readonly areNamesHidden: boolean;
}

function widthEm(width: number): number {
  return Math.max(leastWidthEm, Math.round((width / mmPerCharacter) * 10) / 10);
}

/** The 推进表 as it stands on the screen, on paper across: every column of the branch's layout, the rows shown. */
export function schedulePrint(printed: PrintedSchedule): PrintSource {
  const { schedule, tasks, month, filter, textAt, areNamesHidden } = printed;
  const { title, columns } = schedule;
  const cellText = (row: number, column: number): string => {
    const text = textAt({ row, column }).slice(0, printLimits.cellLength);
    const isHidden = areNamesHidden && isPersonColumn(columns[column]?.name ?? "");
    return isHidden ? text.split("、").map(maskName).join("、") : text;
  };
  const shown = filter === "all" ? "" : `只列${scheduleFilters[filter]}的，`;
  return {
    title,
    subtitle: [`进展月份：${formatPeriod(month)}　${shown}${scheduleSentence(tasks)}`],
    columns: columns.map(({ label, width }) => ({ label, widthEm: widthEm(width) })),
    rows: tasks
      .slice(0, printLimits.rows)
      .map((_, row) => columns.map((__, column) => cellText(row, column))),
    totalCount: tasks.length,
    orientation: "landscape",
  };
}
