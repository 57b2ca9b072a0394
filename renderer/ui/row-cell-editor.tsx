import type { RowEditorProps } from "#renderer/ui/row-editor-props.ts";
import { ScalarControl } from "#renderer/ui/scalar-control.tsx";

/** One cell of a row, with what is wrong with it below. */
export function RowCellEditor({
  cell: name,
  ...props
}: RowEditorProps & { readonly cell: string }) {
  const cell = props.cells[name];
  if (!cell) return null;
  const path = `${props.path}.${name}`;
  const problems = props.problems.filter((problem) => problem.path === path);
  return (
    <>
      <ScalarControl
        path={path}
        label={`第${props.number}行${cell.label}`}
        field={cell}
        value={props.row[name] ?? null}
        onChange={(value) => props.onCell(name, value)}
        onUnreadable={props.onUnreadable}
        isReadOnly={props.isReadOnly}
        isWrong={problems.length > 0}
      />
      {problems.map(({ message }) => (
        <p key={message} className="form-field-problem">
          {message}
        </p>
      ))}
    </>
  );
}
