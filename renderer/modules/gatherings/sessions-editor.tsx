import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { sessionsField } from "#shared/modules/gatherings/parts-field.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { isBlankRow } from "#renderer/ui/row-changes.ts";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";

/** A new session begins with its place in the order, the gathering's day and place. */
function begun(row: AnyValues, index: number, values: AnyValues): AnyValues {
  if (!isBlankRow(sessionsField.cells, row)) return row;
  const { occurredOn, place } = gathering.valuesOf(values);
  return { ...row, name: `第${index + 1}场`, occurredOn, place };
}

/** 场次 of a lecture or study held for two shifts apart; Enter passes it by while there is none. */
export function SessionsEditor(props: FieldEditorProps) {
  const { field, values, value, onChange } = props;
  if (field.kind !== "rows") return null;
  const isEmpty = !Array.isArray(value) || value.length === 0;
  const change = (next: AnyValue) => {
    const rows = Array.isArray(next) ? (next as readonly AnyValues[]) : [];
    onChange(rows.map((row, index) => begun(row, index, values)));
  };
  return (
    <div {...(isEmpty ? { "data-enter-skip": true } : {})}>
      <RowsEditor {...props} field={field} onChange={change} />
    </div>
  );
}
