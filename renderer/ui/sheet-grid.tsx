import { memo, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { isForInputMethod } from "#renderer/ui/is-for-input-method.ts";
import { pasteBlock, readBlock } from "#renderer/ui/sheet-block.ts";
import { readClipboard } from "#renderer/ui/sheet-clipboard.ts";
import { useStable } from "#renderer/ui/use-stable.ts";
import "./sheet-grid.css";

/** A column of a grid: its heading, its width in characters, whether it holds figures. */
export interface GridColumn {
  readonly name: string;
  readonly width: number;
  readonly isFigure: boolean;
}

interface SheetGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly lines: readonly (readonly string[])[];
  readonly isReadOnly: boolean;
  /** Lines may be taken out; not where somebody edits only a part of each. */
  readonly canRemove: boolean;
  readonly onLines: (lines: readonly (readonly string[])[]) => void;
}

/** The column a keyboard step goes to, and the line. */
const steps: Readonly<Record<string, readonly [line: number, column: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

function focusCell(grid: HTMLElement | null, line: number, column: number): void {
  const cell = grid?.querySelector<HTMLInputElement>(`[data-cell="${line}.${column}"]`);
  cell?.focus();
  cell?.select();
}

/** Where a cell stands that an event came from; null for anything else. */
function placeOf(target: EventTarget): { readonly line: number; readonly column: number } | null {
  const place = (target as HTMLElement).dataset["cell"];
  if (place === undefined) return null;
  const [line = 0, column = 0] = place.split(".").map(Number);
  return { line, column };
}

function useGridKeys(grid: RefObject<HTMLDivElement | null>) {
  return (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = steps[event.key];
    const place = placeOf(event.target);
    if (!step || place === null || isForInputMethod(event)) return;
    event.preventDefault();
    event.stopPropagation();
    focusCell(grid.current, place.line + step[0], place.column + step[1]);
  };
}

/** Cells and lines changed; each function stays the same, so that only a changed line is drawn anew. */
function useGridEdits({ lines, columns, isReadOnly, onLines }: SheetGridProps) {
  const setCell = useStable((line: number, column: number, text: string) =>
    onLines(
      lines.map((texts, at) =>
        at === line ? texts.map((one, index) => (index === column ? text : one)) : texts,
      ),
    ),
  );
  const remove = useStable((line: number) => onLines(lines.filter((_, at) => at !== line)));
  const paste = (event: ClipboardEvent<HTMLDivElement>): void => {
    const block = readBlock(readClipboard(event.clipboardData));
    const place = placeOf(event.target);
    if (isReadOnly || place === null || block === null) return;
    event.preventDefault();
    onLines(pasteBlock({ lines, columnCount: columns.length }, place, block));
  };
  return { setCell, remove, paste };
}

/** Texts in lines and columns, typed and pasted as in a sheet: Enter goes down, Tab to the right. */
export function SheetGrid(props: SheetGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const move = useGridKeys(grid);
  const { setCell, remove, paste } = useGridEdits(props);
  const { columns, lines, isReadOnly, canRemove } = props;
  const template = `3em ${columns.map(({ width }) => `${Math.max(2.6, width)}em`).join(" ")}`;
  return (
    <div
      ref={grid}
      className="sheet-grid"
      role="table"
      aria-label={props.label}
      // Without lines nothing in it takes the focus, and wide headings could not be scrolled by keyboard.
      tabIndex={lines.length === 0 ? 0 : undefined}
      onKeyDown={move}
      onPaste={paste}
    >
      <Head columns={columns} template={template} />
      {lines.map((texts, line) => (
        <Line
          key={line}
          {...{ texts, line, columns, template, setCell, remove, isReadOnly, canRemove }}
        />
      ))}
    </div>
  );
}

interface HeadProps {
  readonly columns: readonly GridColumn[];
  readonly template: string;
}

function Head({ columns, template }: HeadProps) {
  return (
    <div className="sheet-line sheet-head" role="row" style={{ gridTemplateColumns: template }}>
      <span role="columnheader">行</span>
      {columns.map(({ name }) => (
        <span key={name} role="columnheader">
          {name}
        </span>
      ))}
    </div>
  );
}

interface LineProps extends HeadProps {
  readonly texts: readonly string[];
  readonly line: number;
  readonly isReadOnly: boolean;
  readonly canRemove: boolean;
  readonly setCell: (line: number, column: number, text: string) => void;
  readonly remove: (line: number) => void;
}

const Line = memo(function Line({ texts, line, columns, template, ...rest }: LineProps) {
  return (
    <div className="sheet-line" role="row" style={{ gridTemplateColumns: template }}>
      <span role="rowheader" className="sheet-number">
        {rest.canRemove && !rest.isReadOnly ? (
          <button
            type="button"
            tabIndex={-1}
            title={`删去第${line + 1}行`}
            onClick={() => rest.remove(line)}
          >
            {line + 1}
          </button>
        ) : (
          line + 1
        )}
      </span>
      {columns.map(({ name, isFigure }, column) => (
        <input
          key={name}
          role="cell"
          data-cell={`${line}.${column}`}
          className={isFigure ? "sheet-cell sheet-figure" : "sheet-cell"}
          aria-label={`第${line + 1}行${name}`}
          value={texts[column] ?? ""}
          readOnly={rest.isReadOnly}
          maxLength={200}
          onFocus={(event) => event.target.select()}
          onChange={(event) => rest.setCell(line, column, event.target.value)}
        />
      ))}
    </div>
  );
});
