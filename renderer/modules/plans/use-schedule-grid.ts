import type { RouteOutput } from "#shared/contract.ts";
import type { ColumnName } from "#shared/modules/plans/key-task-columns.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import type { Cell } from "#renderer/modules/plans/grid-model.ts";
import { useGrid } from "#renderer/modules/plans/use-grid.ts";
import {
  useTaskEdits,
  type RowEdit,
  type TaskEdits,
} from "#renderer/modules/plans/use-task-edits.ts";

type Column = RouteOutput<"plans.schedule">["columns"][number];

/** 销号 has a button of its own, which asks for the day. */
const fixedColumns = new Set<ColumnName>(["closedOn"]);

interface Shown {
  readonly columns: readonly Column[];
  readonly tasks: readonly ScheduleTask[];
  readonly edits: TaskEdits;
}

function typedAt({ columns, tasks, edits }: Shown, { row, column }: Cell): string | undefined {
  const name = columns[column]?.name;
  return name === undefined ? undefined : edits.typedIn(tasks[row], name);
}

function textAt(shown: Shown, cell: Cell): string {
  const { columns, tasks } = shown;
  const stored = tasks[cell.row]?.cells[columns[cell.column]?.name ?? ""];
  return typedAt(shown, cell) ?? stored ?? "";
}

function canEdit({ columns, tasks }: Shown, { row, column }: Cell): boolean {
  const name = columns[column]?.name;
  return name !== undefined && !fixedColumns.has(name) && tasks[row] !== undefined;
}

/** What of pasted or typed texts changes one row; nothing where none does. */
function editOf(shown: Shown, row: number, from: number, texts: readonly string[]): RowEdit[] {
  const changed = texts.flatMap((text, at): [ColumnName, string][] => {
    const cell = { row, column: from + at };
    const name = shown.columns[cell.column]?.name;
    const isChange = canEdit(shown, cell) && textAt(shown, cell) !== text;
    return isChange && name !== undefined ? [[name, text]] : [];
  });
  const uid = shown.tasks[row]?.uid;
  return uid === undefined || changed.length === 0
    ? []
    : [{ uid, texts: Object.fromEntries(changed) }];
}

/** The sheet over the tasks: what each cell shows, and how what is typed or pasted is saved row by row. */
export function useScheduleGrid(
  columns: readonly Column[],
  tasks: readonly ScheduleTask[],
  month: string,
  tell: (sentence: string) => void,
) {
  const edits = useTaskEdits(tasks, month);
  const shown: Shown = { columns, tasks, edits };
  const source = {
    rowCount: tasks.length,
    columnCount: columns.length,
    textAt: (cell: Cell) => textAt(shown, cell),
    canEdit: (cell: Cell) => canEdit(shown, cell),
    write: (from: Cell, texts: readonly (readonly string[])[]) => {
      edits.save(texts.flatMap((row, at) => editOf(shown, from.row + at, from.column, row)));
      const over = from.row + texts.length - tasks.length;
      if (over > 0) tell(`粘贴的内容比表多${over}行，多出的没有写入；请先“新增一行”`);
    },
  };
  // What a month is written in comes first.
  const start = Math.max(
    0,
    columns.findIndex(({ name }) => name === "done"),
  );
  const grid = useGrid(source, start);
  return {
    grid,
    edits,
    textAt: (cell: Cell) => textAt(shown, cell),
    // What is being saved is shown as typed; only what was refused is marked.
    isUnsaved: (cell: Cell) => edits.error !== null && typedAt(shown, cell) !== undefined,
  };
}
