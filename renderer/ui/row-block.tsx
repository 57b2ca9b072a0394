import { shownCells } from "#shared/records/field.ts";
import { RowCellEditor } from "#renderer/ui/row-cell-editor.tsx";
import type { RowEditorProps } from "#renderer/ui/row-editor-props.ts";
import { rowKeys, RowTools } from "#renderer/ui/row-tools.tsx";

/** A row as a block, two cells side by side with labels above them; long text takes the whole width. */
export function RowBlock(props: RowEditorProps) {
  return (
    <div className="row-block" data-path={props.path} onKeyDown={rowKeys(props)}>
      <div className="row-block-head">
        <strong>{`${props.label}${props.number}`}</strong>
        <span className="row-block-aside">{props.aside}</span>
        {!props.isReadOnly && <RowTools {...props} />}
      </div>
      <div className="record-form-grid">
        {shownCells(props.cells).map(([name, cell]) => (
          <div key={name} className={cell.kind === "longText" ? "form-field-wide" : "form-field"}>
            <div className="form-field-label">
              <span>{cell.label}</span>
              {cell.required && <span className="form-field-required">必填</span>}
            </div>
            <RowCellEditor {...props} cell={name} />
          </div>
        ))}
      </div>
    </div>
  );
}
