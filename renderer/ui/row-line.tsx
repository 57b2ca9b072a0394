import { shownCells } from "#shared/records/field.ts";
import { RowCellEditor } from "#renderer/ui/row-cell-editor.tsx";
import type { RowEditorProps } from "#renderer/ui/row-editor-props.ts";
import { rowKeys, RowTools } from "#renderer/ui/row-tools.tsx";

/** A row of short cells, as one line of a grid. */
export function RowLine(props: RowEditorProps) {
  return (
    <div className="row-line" data-path={props.path} onKeyDown={rowKeys(props)}>
      <span className="row-number">{props.number}</span>
      {shownCells(props.cells).map(([name]) => (
        <div key={name} className="row-cell">
          <RowCellEditor {...props} cell={name} />
        </div>
      ))}
      {!props.isReadOnly && <RowTools {...props} />}
    </div>
  );
}
