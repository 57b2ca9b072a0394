import { useRef, type ReactNode } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import { shownCells, type AnyValues, type RowCell, type RowsField } from "#shared/records/field.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import { RowBlock } from "#renderer/ui/row-block.tsx";
import { RowLine } from "#renderer/ui/row-line.tsx";
import { useRowChanges } from "#renderer/ui/use-row-changes.ts";
import "./rows-editor.css";

type Cells = Readonly<Record<string, RowCell>>;

interface RowsEditorProps extends FieldControlProps {
  readonly field: RowsField<Cells>;
  readonly problems: readonly FieldProblem[];
  /** What a module has to say or offer about one row, beside its name; of blocks alone. */
  readonly rowAside?: (row: AnyValues) => ReactNode;
}

// A date with its 日历 button still fits into a quarter of the form at 1366 pixels, not into a fifth.
const mostOnLine = 4;

function needsBlock(cells: Cells): boolean {
  const shown = shownCells(cells);
  return shown.length > mostOnLine || shown.some(([, cell]) => cell.kind === "longText");
}

/** The rows inside a record: a few short cells as a grid, more of them or long text as blocks. */
export function RowsEditor(props: RowsEditorProps) {
  const { field, path, isReadOnly } = props;
  const box = useRef<HTMLDivElement>(null);
  const changes = useRowChanges(props);
  const { rows } = changes;
  const isBlock = needsBlock(field.cells);
  const Row = isBlock ? RowBlock : RowLine;
  const add = () => {
    const first = shownCells(field.cells)[0]?.[0] ?? "";
    changes.add();
    requestAnimationFrame(() => jumpToPath(box.current, `${path}.${rows.length}.${first}`));
  };
  return (
    <div ref={box} className={isBlock ? "rows-editor" : "rows-editor rows-editor-lines"}>
      {!isBlock && rows.length > 0 && <Head cells={field.cells} isReadOnly={isReadOnly} />}
      {rows.map((row, index) => (
        <Row
          key={index}
          path={`${path}.${index}`}
          number={index + 1}
          rowCount={rows.length}
          label={field.label}
          cells={field.cells}
          row={row}
          aside={props.rowAside?.(row)}
          problems={props.problems}
          isReadOnly={isReadOnly}
          onCell={(cell, value) => changes.setCell(index, cell, value)}
          onUnreadable={props.onUnreadable}
          onMove={(by) => changes.move(index, by)}
          onRemove={() => changes.remove(index)}
        />
      ))}
      {rows.length === 0 && <p className="rows-editor-empty">{`还没有登记${field.label}。`}</p>}
      {!isReadOnly && <Foot field={field} changes={changes} onAdd={add} />}
    </div>
  );
}

interface FootProps {
  readonly field: RowsField<Cells>;
  readonly changes: ReturnType<typeof useRowChanges>;
  readonly onAdd: () => void;
}

function Foot({ field, changes, onAdd }: FootProps) {
  const isFull = changes.rows.length >= field.maxRows;
  return (
    <div className="rows-editor-foot">
      <button type="button" data-enter-stop disabled={isFull} onClick={onAdd}>
        {`＋ 添加${field.label}`}
      </button>
      {changes.removedNumber !== null && (
        <span>
          {`已删去第${changes.removedNumber}行。`}
          <button type="button" onClick={changes.restore}>
            恢复这一行
          </button>
        </span>
      )}
    </div>
  );
}

function Head({ cells, isReadOnly }: { readonly cells: Cells; readonly isReadOnly: boolean }) {
  return (
    <div className="row-line row-line-head">
      <span className="row-number">序号</span>
      {shownCells(cells).map(([name, cell]) => (
        <span key={name} className="row-cell">
          {cell.label}
          {cell.required && <small>必填</small>}
        </span>
      ))}
      {!isReadOnly && <span className="row-tools" />}
    </div>
  );
}
