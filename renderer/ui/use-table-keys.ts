import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import type { RecordTableProps } from "#renderer/ui/record-table-props.ts";
import { nextSelection, rowAfterKey } from "#renderer/ui/table-keys.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface TableKeys<R> {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent, index: number) => void;
  readonly menu: (row: R, index: number, at: Point) => void;
}

function isMenuKey(event: KeyboardEvent): boolean {
  return event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
}

function howClicked(event: MouseEvent): "only" | "toggle" | "range" {
  if (event.shiftKey) return "range";
  return event.ctrlKey ? "toggle" : "only";
}

/** Which row of a list is the current one, and what keys and clicks do to it. */
export function useTableKeys<R>(
  props: RecordTableProps<R>,
  frame: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): TableKeys<R> {
  const { rows, rowKey, selected = new Set<string>() } = props;
  const [active, setActive] = useState(0);

  function select(index: number, how: "only" | "toggle" | "range"): void {
    props.onSelect?.(nextSelection(rows.map(rowKey), selected, active, index, how));
    setActive(index);
  }

  function menu(row: R, index: number, at: Point): void {
    if (!selected.has(rowKey(row))) select(index, "only");
    props.onMenu?.(row, at);
  }

  function act(event: KeyboardEvent, row: R): boolean {
    if (event.key === "Enter") props.onOpen?.(row);
    else if (event.key === " ") select(active, "toggle");
    else if (isMenuKey(event)) {
      const line = frame.current?.querySelector('[data-active="true"]');
      const box = (line ?? document.body).getBoundingClientRect();
      menu(row, active, { x: box.left + 60, y: box.bottom });
    } else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[active];
    if (isForInputMethod(event) || row === undefined) return;
    const target = rowAfterKey(event.key, active, rows.length);
    if (target !== null) {
      setActive(target);
      scrollTo(target);
    } else if (!act(event, row)) return;
    event.preventDefault();
  }

  return { active, onKeyDown, click: (event, index) => select(index, howClicked(event)), menu };
}
