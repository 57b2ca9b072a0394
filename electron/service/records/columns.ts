import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, Field, PersonSnapshot, RecordReference } from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import { sql, sqlName, type Sql, type SqlValue } from "#service/core/database/sql.ts";

/** One stored column of a field. */
export interface Column {
  readonly name: string;
  /** Sort keys and the like are written but not read back as values. */
  readonly isDerived?: boolean;
}

const snakeNames = new Map<string, string>();

/** `employeeNumber` → `employee_number`. Names come from declarations, so they are few and kept. */
export function snakeCase(name: string): string {
  const known = snakeNames.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakeNames.set(name, made);
  return made;
}

/** The columns a field stands in; none for child rows. */
export function columnsOf(name: string, field: Field): readonly Column[] {
  const base = snakeCase(name);
  if (field.kind === "rows") return [];
  if (field.kind === "person")
    return [{ name: `${base}_id` }, { name: `${base}_name` }, { name: `${base}_unit` }];
  if (field.kind === "reference") return [{ name: `${base}_id` }];
  if (field.kind === "text" && field.pinyin)
    return [{ name: base }, { name: `${base}_pinyin`, isDerived: true }];
  return [{ name: base }];
}

type RowsField = Extract<Field, { kind: "rows" }>;

/** The cells that stand for the rows of a record, each with its position. */
function selectRows(name: string, { inSheet, table }: RowsField): readonly Sql[] {
  if (inSheet === undefined) return [];
  const cell = sqlName(snakeCase(inSheet));
  return [
    sql`(SELECT json_group_array(json_array(c.position, c.${cell})) FROM ${sqlName(table)} c
      WHERE c.parent_id = t.id) AS ${sqlName(snakeCase(name))}`,
  ];
}

function readRows(field: RowsField, stored: SqlValue | undefined): AnyValue {
  const { inSheet } = field;
  if (inSheet === undefined || typeof stored !== "string") return [];
  return (JSON.parse(stored) as (readonly [position: number, cell: AnyValue])[])
    .toSorted(([a], [b]) => a - b)
    .map(([, cell]) => ({ [inSheet]: cell }));
}

/** What to select for a field, named so that `readField` finds it. */
export function selectField(name: string, field: Field): readonly Sql[] {
  const base = snakeCase(name);
  if (field.kind === "rows") return selectRows(name, field);
  if (field.kind === "person")
    return [
      sql`(SELECT p.uid FROM person p WHERE p.id = t.${sqlName(`${base}_id`)}) AS ${sqlName(`${base}_uid`)}`,
      sql`t.${sqlName(`${base}_name`)}`,
      sql`t.${sqlName(`${base}_unit`)}`,
    ];
  if (field.kind === "reference") {
    const target = sqlName(recordTypeOf(field.to).table);
    const id = sqlName(`${base}_id`);
    return [
      sql`(SELECT r.uid FROM ${target} r WHERE r.id = t.${id}) AS ${sqlName(`${base}_uid`)}`,
      sql`(SELECT r.title FROM ${target} r WHERE r.id = t.${id}) AS ${sqlName(`${base}_title`)}`,
    ];
  }
  return columnsOf(name, field)
    .filter((column) => !column.isDerived)
    .map((column) => sql`t.${sqlName(column.name)}`);
}

/** A row as SQLite gives it. */
export type StoredRow = Readonly<Record<string, SqlValue>>;

function readPerson(row: StoredRow, base: string): PersonSnapshot | null {
  const name = row[`${base}_name`];
  if (typeof name !== "string") return null;
  return {
    uid: (row[`${base}_uid`] as string | null) ?? null,
    name,
    unit: (row[`${base}_unit`] as string | null) ?? null,
  };
}

function readReference(row: StoredRow, base: string): RecordReference | null {
  const uid = row[`${base}_uid`];
  return typeof uid === "string" ? { uid, title: String(row[`${base}_title`] ?? "") } : null;
}

/** The value of a field in a stored row; of child rows only the cell that stands for each. */
export function readField(name: string, field: Field, row: StoredRow): AnyValue {
  const base = snakeCase(name);
  if (field.kind === "rows") return readRows(field, row[base]);
  if (field.kind === "person") return readPerson(row, base);
  if (field.kind === "reference") return readReference(row, base);
  if (field.kind === "flag") return row[base] === 1;
  return (row[base] ?? null) as string | number | null;
}

/** The column a view sorts by: the pinyin of a name, so that 张 stands under zh. */
export function sortColumn(type: RecordType, fieldName: string): string {
  const field = type.fields[fieldName];
  const base = snakeCase(fieldName);
  return field?.kind === "text" && field.pinyin ? `${base}_pinyin` : base;
}

/** The column a view filters by. */
export function filterColumn(fields: Readonly<Record<string, Field>>, name: string): string {
  const base = snakeCase(name);
  return fields[name]?.kind === "reference" ? `${base}_id` : base;
}
