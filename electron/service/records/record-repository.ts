import { AppError, type FieldProblem } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type {
  AnyValue,
  AnyValues,
  Field,
  PersonSnapshot,
  RecordReference,
} from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin, sqlName, type SqlValue } from "#service/core/database/sql.ts";
import { columnsOf } from "./columns.ts";
import { pinyinKey } from "./pinyin.ts";

function linkId(
  db: ReadableDatabase,
  table: string,
  uid: string | null,
  path: string,
  label: string,
) {
  if (uid === null) return null;
  const row = db.get<{ id: number }>(sql`SELECT id FROM ${sqlName(table)} WHERE uid = ${uid}`);
  if (row) return row.id;
  const problem: FieldProblem = { path, message: `${label}指向的记录不存在，请重新选择` };
  throw new AppError("invalid-input", problem.message, { fields: [problem] });
}

function storedPerson(
  db: ReadableDatabase,
  value: AnyValue,
  path: string,
  label: string,
): SqlValue[] {
  const { uid, name, unit } = (value ?? { uid: null, name: null, unit: null }) as PersonSnapshot;
  return [linkId(db, "person", uid, path, label), name, unit];
}

function storedValues(
  db: ReadableDatabase,
  field: Field,
  value: AnyValue,
  path: string,
): readonly SqlValue[] {
  if (field.kind === "person") return storedPerson(db, value, path, field.label);
  if (field.kind === "reference") {
    const uid = (value as RecordReference | null)?.uid ?? null;
    return [linkId(db, recordTypeOf(field.to).table, uid, path, field.label)];
  }
  if (field.kind === "flag") return [value === true ? 1 : 0];
  const plain = value as string | number | null;
  return field.kind === "text" && field.pinyin ? [plain, pinyinKey(String(plain ?? ""))] : [plain];
}

function assignments(
  db: ReadableDatabase,
  fields: Readonly<Record<string, Field>>,
  values: AnyValues,
  pathPrefix: string,
): readonly (readonly [column: string, value: SqlValue])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const stored =
      field.kind === "rows"
        ? []
        : storedValues(db, field, values[name] ?? null, `${pathPrefix}${name}`);
    return columnsOf(name, field).map(
      (column, index) => [column.name, stored[index] ?? null] as const,
    );
  });
}

function insertInto(
  db: WritableDatabase,
  table: string,
  pairs: readonly (readonly [string, SqlValue])[],
) {
  const names = pairs.map(([name]) => sqlName(name).text).join(", ");
  const places = pairs.map(() => "?").join(", ");
  const text = `INSERT INTO ${sqlName(table).text} (${names}) VALUES (${places})`;
  return db.run({ text, values: pairs.map(([, value]) => value) }).lastId;
}

function removeRows(db: WritableDatabase, type: RecordType, parentId: number): void {
  for (const field of Object.values(type.fields))
    if (field.kind === "rows")
      db.run(sql`DELETE FROM ${sqlName(field.table)} WHERE parent_id = ${parentId}`);
}

function insertRows(
  db: WritableDatabase,
  type: RecordType,
  parentId: number,
  values: AnyValues,
): void {
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== "rows") continue;
    ((values[name] ?? []) as readonly AnyValues[]).forEach((row, position) => {
      const cells = assignments(db, field.cells, row, `${name}.${position}.`);
      insertInto(db, field.table, [["parent_id", parentId], ["position", position], ...cells]);
    });
  }
}

/** What a save sets beside the values. */
export interface RecordStamp {
  readonly uid: string;
  readonly revision: number;
  readonly title: string;
  readonly searchText: string;
  readonly at: string;
}

/** Inserts a new record with its child rows. */
export function insertRecord(
  db: WritableDatabase,
  type: RecordType,
  stamp: RecordStamp,
  values: AnyValues,
): void {
  const id = insertInto(db, type.table, [
    ["uid", stamp.uid],
    ["revision", stamp.revision],
    ["title", stamp.title],
    ["search_text", stamp.searchText],
    ["created_at", stamp.at],
    ["recorded_at", stamp.at],
    ["updated_at", stamp.at],
    ...assignments(db, type.fields, values, ""),
  ]);
  insertRows(db, type, id, values);
}

/** Writes all values of a record over its old ones. */
export function updateRecord(
  db: WritableDatabase,
  type: RecordType,
  id: number,
  stamp: RecordStamp,
  values: AnyValues,
): void {
  const pairs: readonly (readonly [string, SqlValue])[] = [
    ["revision", stamp.revision],
    ["title", stamp.title],
    ["search_text", stamp.searchText],
    ["updated_at", stamp.at],
    ...assignments(db, type.fields, values, ""),
  ];
  const sets = sqlJoin(
    pairs.map(([name, value]) => sql`${sqlName(name)} = ${value}`),
    ", ",
  );
  db.run(sql`UPDATE ${sqlName(type.table)} SET ${sets} WHERE id = ${id}`);
  removeRows(db, type, id);
  insertRows(db, type, id, values);
}

/** Sets when a record was made final or went to the trash; null takes it back. */
export function setMoment(
  db: WritableDatabase,
  type: RecordType,
  id: number,
  column: "finalized_at" | "trashed_at",
  moment: string | null,
  revision: number,
): void {
  db.run(
    sql`UPDATE ${sqlName(type.table)} SET ${sqlName(column)} = ${moment}, revision = ${revision} WHERE id = ${id}`,
  );
}

/** The local id behind a uid, for filters. */
export function idOf(db: ReadableDatabase, type: RecordType, uid: string): number | null {
  return (
    db.get<{ id: number }>(sql`SELECT id FROM ${sqlName(type.table)} WHERE uid = ${uid}`)?.id ??
    null
  );
}
