import { Select } from "antd";
import { dateForms, type DateForm } from "#shared/kernel/date-form.ts";
import type {
  ColumnSource,
  FormColumn,
} from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import { SettledText } from "#renderer/records/superior-form/settled-text.tsx";

interface FormColumnsProps {
  readonly type: RecordType;
  readonly columns: readonly FormColumn[];
  readonly isRunning: boolean;
  readonly onChange: (column: number, source: ColumnSource) => void;
}

const others = { ".none": "不填", ".number": "序号（1、2、3…）", ".text": "每行填同样的文字" };

function keyOf(source: ColumnSource): string {
  return source.kind === "field" ? source.field : `.${source.kind}`;
}

function sourceOf(type: RecordType, key: string): ColumnSource {
  if (key === ".none" || key === ".number") return { kind: key === ".none" ? "none" : "number" };
  if (key === ".text") return { kind: "text", text: "" };
  const isDate = type.fields[key]?.kind === "date";
  return { kind: "field", field: key, ...(isDate ? { dateForm: "2026-11-04" as const } : {}) };
}

/** Each column of the form: what fills it, how its days are written, and how it will look. */
export function FormColumns({ type, columns, isRunning, onChange }: FormColumnsProps) {
  const options = [
    ...Object.entries(others).map(([value, label]) => ({ value, label })),
    ...sheetFields(type).map(([value, field]) => ({ value, label: field.label })),
  ];
  return (
    <table className="superior-form-columns">
      <thead>
        <tr>
          {["列", "表头", "填什么", "写法", "填出来的样子"].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnLine
            key={column.column}
            type={type}
            line={column}
            options={options}
            isRunning={isRunning}
            onChange={(source) => onChange(column.column, source)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnLineProps {
  readonly type: RecordType;
  readonly line: FormColumn;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly isRunning: boolean;
  readonly onChange: (source: ColumnSource) => void;
}

function ColumnLine({ type, line, options, isRunning, onChange }: ColumnLineProps) {
  const { letters, header, source, examples } = line;
  return (
    <tr>
      <td>{letters}</td>
      <th scope="row">{header}</th>
      <td>
        <Select<string>
          aria-label={`“${header}”列填什么`}
          showSearch={{ optionFilterProp: "label" }}
          value={keyOf(source)}
          disabled={isRunning}
          options={options}
          onChange={(key) => onChange(sourceOf(type, key))}
        />
      </td>
      <td>
        <Way header={header} source={source} isRunning={isRunning} onChange={onChange} />
      </td>
      <td className="superior-form-examples">
        {source.kind === "none" ? "照原表" : examplesOf(examples)}
      </td>
    </tr>
  );
}

function examplesOf(examples: readonly string[]): string {
  return examples.map((text) => (text === "" ? "（空）" : text)).join("、");
}

interface WayProps {
  readonly header: string;
  readonly source: ColumnSource;
  readonly isRunning: boolean;
  readonly onChange: (source: ColumnSource) => void;
}

function Way({ header, source, isRunning, onChange }: WayProps) {
  if (source.kind === "text")
    return (
      <SettledText
        label={`“${header}”列的文字`}
        text={source.text}
        onSettled={(text) => onChange({ kind: "text", text })}
      />
    );
  if (source.kind !== "field" || source.dateForm === undefined) return null;
  return (
    <Select<DateForm>
      aria-label={`“${header}”列日期的写法`}
      value={source.dateForm}
      disabled={isRunning}
      options={(Object.keys(dateForms) as DateForm[]).map((value) => ({
        value,
        label: dateForms[value],
      }))}
      onChange={(dateForm) => onChange({ ...source, dateForm })}
    />
  );
}
