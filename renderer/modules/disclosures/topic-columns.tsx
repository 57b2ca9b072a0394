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
            onRead={({ columns, daysIn }) =>
              props.onFields({
                columns: columns.map((one) => ({ ...one, isHeld: heldNames.has(one.name) })),
                ...(daysIn === null ? {} : { checkKind: daysIn }),
              })
            }
          />
          <span>
            选上月的表格，按表头生成栏目，原有栏目由它替换，考勤表按每天填的是符号还是工时定下核对办法；不公开的请在读入后勾选。
          </span>
        </div>
      )}
    </div>
  );
}
