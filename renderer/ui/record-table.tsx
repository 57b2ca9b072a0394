import { useRef, type CSSProperties } from "react";
import type { RecordTableProps, TableColumn } from "#renderer/ui/record-table-props.ts";
import { TableRow } from "#renderer/ui/table-row.tsx";
import { useRowHeight } from "#renderer/ui/use-row-height.ts";
import { useRowsInSight } from "#renderer/ui/use-rows-in-sight.ts";
import { useTableKeys } from "#renderer/ui/use-table-keys.ts";
import "./record-table.css";

const none: ReadonlySet<string> = new Set();

/** Template of the grid that head and rows share. */
function gridOf<R>(columns: readonly TableColumn<R>[]) {
  return {
    gridTemplateColumns: columns.map(({ widthEm: em }) => `minmax(${em}em, ${em}fr)`).join(" "),
    minWidth: `${columns.reduce((sum, { widthEm }) => sum + widthEm, 0)}em`,
  };
}

/** A long list: only what is in sight is drawn, head and first column stay put, keys do everything. */
export function RecordTable<R>(props: RecordTableProps<R>) {
  const { columns, rows, rowKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const { items, height, scrollTo } = useRowsInSight(props, frame, rowHeight);
  const keys = useTableKeys(props, frame, scrollTo);
  const { gridTemplateColumns, minWidth } = gridOf(columns);
  const activeRow = rows[keys.active];
  return (
    <div
      ref={frame}
      className="record-table"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={(props.totalCount ?? rows.length) + 1}
      aria-activedescendant={activeRow ? `row-${rowKey(activeRow)}` : undefined}
      onKeyDown={keys.onKeyDown}
    >
      <TableHead columns={columns} style={{ gridTemplateColumns, minWidth, height: rowHeight }} />
      <div className="record-table-body" style={{ height, minWidth }}>
        {items.map(({ index, start, row }) => (
          <TableRow
            key={rowKey(row)}
            id={`row-${rowKey(row)}`}
            columns={columns}
            row={row}
            index={index}
            style={{ top: start, height: rowHeight, gridTemplateColumns }}
            isActive={index === keys.active}
            isSelected={(props.selected ?? none).has(rowKey(row))}
            onClick={(event) => keys.click(event, index)}
            onOpen={() => props.onOpen?.(row)}
            onMenu={(at) => keys.menu(row, index, at)}
          />
        ))}
      </div>
    </div>
  );
}

interface TableHeadProps<R> {
  readonly columns: readonly TableColumn<R>[];
  readonly style: CSSProperties;
}

function TableHead<R>({ columns, style }: TableHeadProps<R>) {
  return (
    <div className="record-table-head" role="row" style={style}>
      {columns.map(({ key, label }) => (
        <div key={key} role="columnheader">
          {label}
        </div>
      ))}
    </div>
  );
}
