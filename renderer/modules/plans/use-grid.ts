import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { copyText } from "#renderer/api/copy-text.ts";
import {
  blockOf,
  cellAfterKey,
  cellAfterTab,
  type Block,
  type Cell,
} from "#renderer/modules/plans/grid-model.ts";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { readClipboard, toClipboard } from "#renderer/ui/sheet-clipboard.ts";

/** What the grid shows and what becomes of what is typed into it. */
export interface GridSource {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly textAt: (cell: Cell) => string;
  readonly canEdit: (cell: Cell) => boolean;
  /** Texts for cells, from the upper left one on. */
  readonly write: (from: Cell, texts: readonly (readonly string[])[]) => void;
}

export interface Grid {
  readonly active: Cell;
  readonly block: Block;
  /** What is being typed; null while nothing is. */
  readonly draft: string | null;
  readonly pick: (cell: Cell, isExtending: boolean) => void;
  readonly type: (text: string) => void;
  readonly begin: () => void;
  readonly finish: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

function textsOf(source: GridSource, { top, bottom, left, right }: Block): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      source.textAt({ row: top + row, column: left + column }),
    ),
  );
}

/** Where the grid stands, with the moves that change it. */
interface GridState {
  readonly source: GridSource;
  readonly active: Cell;
  readonly corner: Cell;
  readonly block: Block;
  readonly draft: string | null;
  readonly setDraft: (draft: string | null) => void;
  readonly pick: (cell: Cell, isExtending: boolean) => void;
}

function begin({ source, active, setDraft }: GridState): void {
  if (source.canEdit(active)) setDraft(source.textAt(active));
}

function clear({ source, block }: GridState): void {
  const blank = textsOf(source, block).map((row) => row.map(() => ""));
  source.write({ row: block.top, column: block.left }, blank);
}

/** The cell that a key leads to; null where it leads nowhere. */
function cellByKey(state: GridState, event: KeyboardEvent): Cell | null {
  const { source, active, corner, draft } = state;
  const { rowCount, columnCount } = source;
  if (event.key === "Tab") return cellAfterTab(active, event.shiftKey, rowCount, columnCount);
  if (event.key === "Enter" && !event.altKey)
    return cellAfterKey(event.shiftKey ? "ArrowUp" : "ArrowDown", active, rowCount, columnCount);
  if (draft !== null) return null;
  return cellAfterKey(event.key, event.shiftKey ? corner : active, rowCount, columnCount);
}

/** What a key does that leads nowhere; false where it does nothing of ours. */
function actByKey(state: GridState, event: KeyboardEvent): boolean {
  const { source, block, draft, setDraft } = state;
  if (event.key === "Escape" && draft !== null) setDraft(null);
  else if (draft !== null) return false;
  else if (event.key === "F2") begin(state);
  else if (event.key === "Delete" || event.key === "Backspace") clear(state);
  else if (event.ctrlKey && event.key.toLowerCase() === "c")
    copyText(toClipboard(textsOf(source, block)));
  else return false;
  return true;
}

function pressKey(state: GridState, event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (isForInputMethod(event)) return;
  const target = cellByKey(state, event);
  const isArrow = event.key !== "Tab" && event.key !== "Enter";
  if (target !== null) state.pick(target, isArrow && event.shiftKey);
  else if (!actByKey(state, event)) return;
  event.preventDefault();
}

function paste({ source, block, draft }: GridState, event: ClipboardEvent<HTMLTextAreaElement>) {
  if (draft !== null) return;
  event.preventDefault();
  const texts = readClipboard(event.clipboardData);
  source.write({ row: block.top, column: block.left }, texts);
}

/** Keys of a spreadsheet: arrows, Tab, Enter, F2, Delete, Esc, copying and pasting of blocks. */
export function useGrid(source: GridSource, startColumn: number): Grid {
  const [place, setPlace] = useState(() => {
    const first = { row: 0, column: startColumn };
    return { active: first, corner: first };
  });
  const [draft, setDraft] = useState<string | null>(null);
  const within = ({ row, column }: Cell): Cell => ({
    row: Math.max(0, Math.min(row, source.rowCount - 1)),
    column: Math.max(0, Math.min(column, source.columnCount - 1)),
  });
  const active = within(place.active);
  const corner = within(place.corner);

  function finish(): void {
    if (draft !== null && draft !== source.textAt(active)) source.write(active, [[draft]]);
    setDraft(null);
  }
  function pick(cell: Cell, isExtending: boolean): void {
    finish();
    setPlace(isExtending ? { active, corner: cell } : { active: cell, corner: cell });
  }

  const block = blockOf(active, corner);
  const state: GridState = { source, active, corner, block, draft, setDraft, pick };
  return {
    active,
    block,
    draft,
    pick,
    finish,
    type: (text) => {
      if (source.canEdit(active)) setDraft(text);
    },
    begin: () => begin(state),
    onKeyDown: (event) => pressKey(state, event),
    onPaste: (event) => paste(state, event),
  };
}
