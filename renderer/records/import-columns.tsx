import { Select } from "antd";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";

interface ImportColumnsProps {
  readonly type: RecordType;
  readonly preview: ImportPreview;
  readonly isRunning: boolean;
  readonly onMap: (index: number, field: string | null) => void;
}

const unused = "";

/** Which column of the sheet goes into which field; every guess can be changed. */
export function ImportColumns({ type, preview, isRunning, onMap }: ImportColumnsProps) {
  const taken = preview.columns.map((column) => column.field);
  const missing = Object.entries(type.fields)
    .filter(([name, field]) => field.required && !taken.includes(name))
    .map(([, field]) => field.label);
  const notes = preview.columns.flatMap(({ note }) => (note === null ? [] : [note]));
  const options = [
    { value: unused, label: "不导入" },
    ...sheetFields(type).map(([value, field]) => ({ value, label: field.label })),
  ];
  return (
    <section aria-label="列的对应">
      <div className="import-columns">
        {preview.columns.map((column) => (
          <label key={column.index} className="import-column">
            <span title={column.header}>{column.header || `第${column.index + 1}列`}</span>
            <Select<string>
              aria-label={`“${column.header}”列导入到`}
              value={column.field ?? unused}
              disabled={isRunning}
              options={options}
              onChange={(value) => onMap(column.index, value === unused ? null : value)}
            />
          </label>
        ))}
      </div>
      {notes.length > 0 && (
        <p className="import-note">{`${notes.join("；")}。需要时先到“设置—可选栏目”启用。`}</p>
      )}
      {missing.length > 0 && (
        <p className="form-field-problem" role="alert">
          {`还没有哪一列对应必填的“${missing.join("”“")}”，请在上面选定。`}
        </p>
      )}
    </section>
  );
}
