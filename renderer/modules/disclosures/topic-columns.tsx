import type { AnyValues, RowCell, RowsField } from "#shared/records/field.ts";
import { ReadSheetButton } from "#renderer/modules/disclosures/read-sheet-button.tsx";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";

/** The columns of a topic: typed, or taken once from the sheet the station has used so far. */
export function TopicColumns(props: FieldEditorProps) {
  const known = (props.value ?? []) as readonly AnyValues[];
  const heldNames = new Set(
    known.filter((row) => row["isHeld"] === true).map((row) => row["name"]),
  );
  return (
    <div className="disclosure-table">
      <RowsEditor {...props} field={props.field as RowsField<Readonly<Record<string, RowCell>>>} />
      {!props.isReadOnly && (
        <div className="disclosure-table-tools">
          <ReadSheetButton
            label="从 Excel 读入栏目"
            onRead={({ columns }) =>
              props.onChange(
                columns.map((column) => ({ ...column, isHeld: heldNames.has(column.name) })),
              )
            }
          />
          <span>选上月的表格，按表头生成栏目，原有栏目由它替换；不公开的请在读入后勾选。</span>
        </div>
      )}
    </div>
  );
}
