import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type RefObject } from "react";
import type { RecordTableProps } from "#renderer/ui/record-table-props.ts";

interface RowInSight<R> {
  readonly index: number;
  readonly start: number;
  readonly row: R;
}

interface RowsInSight<R> {
  readonly items: readonly RowInSight<R>[];
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** The rows a list shows at its place of scrolling; more are asked for before the end comes. */
export function useRowsInSight<R>(
  props: RecordTableProps<R>,
  frame: RefObject<HTMLElement | null>,
  rowHeight: number,
): RowsInSight<R> {
  const { rows, hasMore = false, onNeedMore } = props;
  // eslint-disable-next-line react-hooks/incompatible-library -- the React compiler isn't used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useEffect(() => {
    if (hasMore && lastShown >= rows.length - 30) onNeedMore?.();
  }, [hasMore, lastShown, rows.length, onNeedMore]);
  const items = shown.flatMap(({ index, start }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ index, start, row }];
  });
  return { items, height: virtual.getTotalSize(), scrollTo: (i) => virtual.scrollToIndex(i) };
}
