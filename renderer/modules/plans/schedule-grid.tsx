import { useEffect, useRef, type KeyboardEvent } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { ScheduleTask } from "#shared/modules/plans/plans-contract.ts";
import { isInBlock, type Cell } from "#renderer/modules/plans/grid-model.ts";
import { isPersonColumn } from "#renderer/modules/plans/schedule-choices.ts";
import type { Grid } from "#renderer/modules/plans/use-grid.ts";
import "./schedule-grid.css";

type Column = RouteOutput<"plans.schedule">["columns"][number];

const pixelsPerMm = 5;
const leastWidth = 60;

interface ScheduleGridProps {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly tasks: readonly ScheduleTask[];
  readonly grid: Grid;
  readonly textAt: (cell: Cell) => string;
  readonly isUnsaved: (cell: Cell) => boolean;
  /** Shift+F10 or the menu key: what can be done with the row one stands in. */
  readonly onMenu: () => void;
}

function widthOf({ width }: Column): number {
  return Math.max(leastWidth, width * pixelsPerMm);
}

/** The table as a sheet: the header and the names stay in sight, the rest moves under them. */
export function ScheduleGrid(props: ScheduleGridProps) {
  const { title, columns, tasks } = props;
  const menuByKey = (event: KeyboardEvent) => {
    const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (!isMenuKey || props.grid.draft !== null) return;
    event.preventDefault();
    props.onMenu();
  };
  const total = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <div className="schedule-frame" onKeyDown={menuByKey}>
      <table
        className="schedule"
        role="grid"
        aria-label={title}
        aria-rowcount={tasks.length + 1}
        style={{ width: total }}
      >
        <GridHead columns={columns} />
        <tbody>
          {tasks.map((task, row) => (
            <tr key={task.uid} role="row" data-overdue={task.isOverdue} data-state={task.state}>
              {columns.map((column, at) => (
                <GridCell key={column.name} {...props} column={column} cell={{ row, column: at }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridHead({ columns }: Pick<ScheduleGridProps, "columns">) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.name} style={{ width: widthOf(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr role="row">
          {columns.map(({ name, label }) => (
            <th key={name} role="columnheader" data-column={name}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface GridCellProps extends ScheduleGridProps {
  readonly column: Column;
  readonly cell: Cell;
}

function GridCell({ column, cell, tasks, grid, textAt, isUnsaved }: GridCellProps) {
  const isActive = cell.row === grid.active.row && cell.column === grid.active.column;
  const text = textAt(cell);
  const unsaved = isUnsaved(cell);
  const arranged = column.name === "title" ? (tasks[cell.row]?.arrangedCount ?? 0) : 0;
  return (
    <td
      role="gridcell"
      data-column={column.name}
      data-active={isActive}
      data-selected={isInBlock(cell, grid.block)}
      data-unsaved={unsaved}
      aria-selected={isActive}
      onMouseDown={(event) => {
        if (isActive && grid.draft !== null) return;
        event.preventDefault();
        grid.pick(cell, event.shiftKey);
      }}
      onDoubleClick={grid.begin}
    >
      <div className={isPersonColumn(column.name) ? "schedule-text person-name" : "schedule-text"}>
        {text}
        {unsaved && <em>未保存</em>}
        {arranged > 0 && <small>{`已安排 ${arranged}`}</small>}
      </div>
      {isActive && <CellBox grid={grid} label={column.label} />}
    </td>
  );
}

/**
 * The box over the active cell is there before anything is typed: a key or a word being composed goes
 * into it and replaces the text, as in a sheet.
 */
function CellBox({ grid, label }: { readonly grid: Grid; readonly label: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { row, column } = grid.active;
  const isTyping = grid.draft !== null;
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.closest("td")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [row, column]);
  useEffect(() => {
    const end = box.current?.value.length ?? 0;
    if (isTyping) box.current?.setSelectionRange(end, end);
  }, [isTyping]);
  return (
    <textarea
      ref={box}
      className="schedule-box"
      data-typing={isTyping}
      aria-label={label}
      value={grid.draft ?? ""}
      onChange={(event) => grid.type(event.target.value)}
      onCompositionStart={() => {
        if (!isTyping) grid.type("");
      }}
      onKeyDown={grid.onKeyDown}
      onPaste={grid.onPaste}
      onBlur={grid.finish}
    />
  );
}
