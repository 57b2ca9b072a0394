import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { TableRow } from "#renderer/ui/table-row.tsx";
import { nextSelection, rowAfterKey } from "#renderer/ui/table-keys.ts";
import { useRowHeight } from "#renderer/ui/use-row-height.ts";
import "./record-table.css";

/** One column: what it is called, how wide, what stands in it. */
export interface TableColumn<R> {
  readonly key: string;
  readonly label: string;
  /** Width in characters of the window's text size. */
  readonly widthEm: number;
  readonly render: (row: R, index: number) => ReactNode;
}

interface RecordTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly hasMore?: boolean;
  readonly onNeedMore?: () => void;
  readonly totalCount?: number;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen?: (row: R) => void;
  readonly onMenu?: (row: R, at: { readonly x: number; readonly y: number }) => void;
}

const none: ReadonlySet<string> = new Set();

/** A long list: only what is in sight is drawn, head and first column stay put, keys do everything. */
export function RecordTable<R>(props: RecordTableProps<R>) {
  const { columns, rows, rowKey, hasMore = false, onNeedMore, selected = none } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - 30) onNeedMore?.();
  }, [hasMore, lastShown, rows.length, onNeedMore]);

  function goTo(index: number): void {
    setActive(index);
    virtual.scrollToIndex(index);
  }

  function select(index: number, how: "only" | "toggle" | "range"): void {
    props.onSelect?.(nextSelection(rows.map(rowKey), selected, active, index, how));
    setActive(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[active];
    if (isForInputMethod(event) || !row) return;
    const target = rowAfterKey(event.key, active, rows.length);
    if (target !== null) goTo(target);
    else if (event.key === "Enter") props.onOpen?.(row);
    else if (event.key === " ") select(active, "toggle");
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const box = frame.current?.querySelector('[data-active="true"]')?.getBoundingClientRect();
      props.onMenu?.(row, { x: (box?.left ?? 0) + 60, y: box?.bottom ?? 0 });
    } else return;
    event.preventDefault();
  }

  function onRowClick(event: MouseEvent, index: number): void {
    select(index, event.shiftKey ? "range" : event.ctrlKey ? "toggle" : "only");
  }

  const template = columns.map(({ widthEm }) => `minmax(${widthEm}em, ${widthEm}fr)`).join(" ");
  const minWidth = `${columns.reduce((sum, { widthEm }) => sum + widthEm, 0)}em`;
  return (
    <div
      ref={frame}
      className="record-table"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={(props.totalCount ?? rows.length) + 1}
      aria-activedescendant={rows[active] ? `row-${rowKey(rows[active])}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div
        className="record-table-head"
        role="row"
        style={{ gridTemplateColumns: template, minWidth, height: rowHeight }}
      >
        {columns.map(({ key, label }) => (
          <div key={key} role="columnheader">
            {label}
          </div>
        ))}
      </div>
      <div className="record-table-body" style={{ height: virtual.getTotalSize(), minWidth }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <TableRow
              key={rowKey(row)}
              id={`row-${rowKey(row)}`}
              columns={columns}
              row={row}
              index={index}
              style={{ top: start, height: rowHeight, gridTemplateColumns: template }}
              isActive={index === active}
              isSelected={selected.has(rowKey(row))}
              onClick={(event) => onRowClick(event, index)}
              onOpen={() => props.onOpen?.(row)}
              onMenu={(at) => {
                if (!selected.has(rowKey(row))) select(index, "only");
                props.onMenu?.(row, at);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
