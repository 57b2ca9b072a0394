import { useRef, useState } from "react";
import type { FieldProblem } from "#shared/kernel/app-error.ts";
import type { AnyValue, AnyValues, RowCell, RowsField } from "#shared/records/field.ts";
import type { FieldControlProps } from "#renderer/ui/field-control.ts";
import { jumpToPath } from "#renderer/ui/jump-to-path.ts";
import { RowBlock } from "#renderer/ui/row-block.tsx";
import { RowLine } from "#renderer/ui/row-line.tsx";
import { blankRow, insertedAt, isBlankRow, movedBy } from "#renderer/ui/row-changes.ts";
import "./rows-editor.css";

type Cells = Readonly<Record<string, RowCell>>;

interface RowsEditorProps extends FieldControlProps {
  readonly field: RowsField<Cells>;
  readonly problems: readonly FieldProblem[];
}

/** The rows inside a record: short cells as a grid, rows with long text as blocks. */
export function RowsEditor(props: RowsEditorProps) {
  const { field, path, isReadOnly, onChange } = props;
  const rows = (Array.isArray(props.value) ? props.value : []) as readonly AnyValues[];
  const box = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<{ readonly row: AnyValues; readonly index: number }>();
  const hasLongText = Object.values(field.cells).some((cell) => cell.kind === "longText");
  const Row = hasLongText ? RowBlock : RowLine;

  function add(): void {
    onChange([...rows, blankRow(field.cells)]);
    const first = Object.keys(field.cells)[0] ?? "";
    requestAnimationFrame(() => jumpToPath(box.current, `${path}.${rows.length}.${first}`));
  }

  function remove(index: number): void {
    const row = rows[index];
    if (row && !isBlankRow(field.cells, row)) setRemoved({ row, index });
    for (const cell of Object.keys(field.cells))
      props.onUnreadable(`${path}.${index}.${cell}`, null);
    onChange(rows.filter((_, at) => at !== index));
  }

  function restore(): void {
    if (removed) onChange(insertedAt(rows, removed.index, removed.row));
    setRemoved(undefined);
  }

  const setCell = (index: number, cell: string, value: AnyValue) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [cell]: value } : row)));

  return (
    <div ref={box} className={hasLongText ? "rows-editor" : "rows-editor rows-editor-lines"}>
      {!hasLongText && rows.length > 0 && <Head cells={field.cells} isReadOnly={isReadOnly} />}
      {rows.map((row, index) => (
        <Row
          key={index}
          path={`${path}.${index}`}
          number={index + 1}
          rowCount={rows.length}
          label={field.label}
          cells={field.cells}
          row={row}
          problems={props.problems}
          isReadOnly={isReadOnly}
          onCell={(cell, value) => setCell(index, cell, value)}
          onUnreadable={props.onUnreadable}
          onMove={(by) => onChange(movedBy(rows, index, by))}
          onRemove={() => remove(index)}
        />
      ))}
      {rows.length === 0 && <p className="rows-editor-empty">{`还没有登记${field.label}。`}</p>}
      {!isReadOnly && (
        <div className="rows-editor-foot">
          <button
            type="button"
            data-enter-stop
            disabled={rows.length >= field.maxRows}
            onClick={add}
          >
            {`＋ 添加${field.label}`}
          </button>
          {removed && (
            <span>
              {`已删去第${removed.index + 1}行。`}
              <button type="button" onClick={restore}>
                恢复这一行
              </button>
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function Head({ cells, isReadOnly }: { readonly cells: Cells; readonly isReadOnly: boolean }) {
  return (
    <div className="row-line row-line-head">
      <span className="row-number">序号</span>
      {Object.entries(cells).map(([name, cell]) => (
        <span key={name} className="row-cell">
          {cell.label}
          {cell.required && <small>必填</small>}
        </span>
      ))}
      {!isReadOnly && <span className="row-tools" />}
    </div>
  );
}
