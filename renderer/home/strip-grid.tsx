import { useRef, type KeyboardEvent } from "react";
import type { YearStrip } from "#shared/modules/home/year-strip.ts";
import { stripMarks } from "./strip-marks.ts";
import { moveInStrip, type StripPlace } from "./strip-move.ts";

const months = Array.from({ length: 12 }, (_, at) => at + 1);

interface StripGridProps {
  readonly rows: YearStrip["rows"];
  readonly place: StripPlace;
  /** Pointed at or reached by a key. */
  readonly onReach: (place: StripPlace) => void;
}

function Cell({
  cell,
  isReached,
}: {
  readonly cell: YearStrip["rows"][number]["cells"][number];
  readonly isReached: boolean;
}) {
  const path = cell.actions[0]?.path;
  return (
    <a
      className="year-strip-mark"
      data-state={cell.state}
      role={path ? "link" : "note"}
      tabIndex={isReached ? 0 : -1}
      title={cell.text}
      aria-label={cell.text}
      {...(path ? { href: `#${path}` } : {})}
    >
      {stripMarks[cell.state]}
    </a>
  );
}

function Months() {
  return (
    <thead>
      <tr>
        <th scope="col">事项</th>
        {months.map((month) => (
          <th key={month} scope="col">{`${month}月`}</th>
        ))}
      </tr>
    </thead>
  );
}

/** The table itself: one stop of Tab, arrows within. */
export function StripGrid({ rows, place, onReach }: StripGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveInStrip(rows, place, event.key);
    if (!next) return;
    event.preventDefault();
    onReach(next);
    const line = table.current?.tBodies[0]?.rows[next.row];
    line?.querySelectorAll<HTMLElement>(".year-strip-mark")[next.cell]?.focus();
  };
  return (
    <table className="year-strip-table" ref={table} onKeyDown={onKeyDown}>
      <Months />
      <tbody>
        {rows.map((row, rowAt) => (
          <tr key={`${row.label}-${rowAt}`}>
            <th scope="row">
              {row.label}
              {row.isLocal ? <span className="year-strip-local">本单位要求</span> : null}
            </th>
            {row.cells.map((cell, cellAt) => (
              <td
                key={cell.period}
                colSpan={cell.lastMonth - cell.firstMonth + 1}
                onMouseEnter={() => onReach({ row: rowAt, cell: cellAt })}
                onFocus={() => onReach({ row: rowAt, cell: cellAt })}
              >
                <Cell cell={cell} isReached={place.row === rowAt && place.cell === cellAt} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
