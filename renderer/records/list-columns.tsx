import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { namesAPerson } from "#shared/records/names-a-person.ts";
import type { Field } from "#shared/records/field.ts";
import type { ListRow } from "#shared/records/record-routes.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import type { TableColumn } from "#renderer/ui/record-table-props.ts";

const widths: Readonly<Record<Exclude<Field["kind"], "text" | "choice">, number>> = {
  longText: 16,
  integer: 7,
  money: 9,
  date: 8,
  time: 5,
  period: 8,
  flag: 6,
  person: 6,
  reference: 9,
  rows: 6,
};

/** Rows told by one of their cells, as the kinds of a gathering: two usual ones fit. */
const joinedWidth = 12;

/** Width in characters: what the longest usual value takes. */
function widthOf(field: Field, isWide: boolean): number {
  if (isWide) return 18;
  if (field.kind === "text") return field.maxLength <= 40 ? 8 : 10;
  if (field.kind === "rows" && field.inSheet !== undefined) return joinedWidth;
  if (field.kind !== "choice") return widths[field.kind];
  const longest = Math.max(...Object.values(field.options).map((label) => label.length));
  return Math.max(longest, field.label.length) + 3;
}

function fieldColumn(name: string, field: Field, isWide: boolean): TableColumn<ListRow> {
  const isName = namesAPerson(field);
  const className = isName ? "cell-text person-name" : "cell-text";
  return {
    key: name,
    label: field.label,
    widthEm: widthOf(field, isWide),
    render: (row) => {
      const words = row.masked.includes(name) ? "•••" : displayText(field, row.values[name]);
      return (
        <span className={className} title={isName ? undefined : words}>
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
  // What a record is called may follow its number.
  const wideAt = ordered.findIndex(([, field]) => field.kind === "text" && field.maxLength > 60);
  const columns = ordered.map(([name, field], at) => fieldColumn(name, field, at === wideAt));
  return type.canFinalize ? [...columns, state] : columns;
}
