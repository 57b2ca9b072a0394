import type { RecordType } from "#shared/records/define-record-type.ts";
import type { Field } from "#shared/records/field.ts";
import type { ListRow } from "#shared/records/record-routes.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table.tsx";
import { valueInWords } from "#renderer/records/value-in-words.ts";

const widths: Readonly<Record<Field["kind"], number>> = {
  text: 11,
  longText: 16,
  integer: 7,
  money: 9,
  date: 9,
  time: 6,
  period: 9,
  flag: 6,
  choice: 9,
  person: 7,
  reference: 10,
  rows: 7,
};

function fieldColumn(name: string, field: Field, isFirst: boolean): TableColumn<ListRow> {
  return {
    key: name,
    label: field.label,
    widthEm: isFirst ? widths[field.kind] * 1.6 : widths[field.kind],
    render: (row) => {
      const words = row.masked.includes(name) ? "•••" : valueInWords(field, row.values[name]);
      return (
        <span className="cell-text" title={words}>
          {words}
        </span>
      );
    },
  };
}

const state: TableColumn<ListRow> = {
  key: "state",
  label: "状态",
  widthEm: 6,
  render: (row) =>
    row.finalizedAt === null ? (
      <StatusText tone="neutral">未定稿</StatusText>
    ) : (
      <StatusText tone="done">已定稿</StatusText>
    ),
};

/** The columns of a type's list, its name first so that it can stay in sight. */
export function listColumns(type: RecordType): TableColumn<ListRow>[] {
  const fields = Object.entries(type.fields).filter(([, field]) => field.list);
  const nameAt = Math.max(
    0,
    fields.findIndex(([, field]) => field.kind === "text" && field.required),
  );
  const first = fields[nameAt];
  const ordered = first ? [first, ...fields.filter((_, index) => index !== nameAt)] : fields;
  const columns = ordered.map(([name, field], index) => fieldColumn(name, field, index === 0));
  return type.canFinalize ? [...columns, state] : columns;
}
