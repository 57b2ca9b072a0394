import { AppError, type FieldProblem } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type {
  AnyValue,
  AnyValues,
  Field,
  PersonSnapshot,
  RecordReference,
} from "#shared/records/field.ts";
import type { PaperState } from "#shared/records/record-routes.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin, sqlName, type Sql, type SqlValue } from "#service/core/database/sql.ts";
import { columnsOf, readField, selectField, type StoredRow } from "./columns.ts";
import { pinyinKey } from "./pinyin.ts";
import { paperColumns, readPaper } from "./signed-paper.ts";

/** A record as stored: its own columns and all its values. */
export interface StoredRecord {
  readonly id: number;
  readonly uid: string;
  readonly revision: number;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalizedAt: string | null;
  readonly trashedAt: string | null;
  readonly paper: PaperState | null;
  readonly values: AnyValues;
}

const ownColumns = sql`t.id, t.uid, t.revision, t.title, t.created_at, t.updated_at, t.finalized_at, t.trashed_at`;

type RowsField = Extract<Field, { kind: "rows" }>;

function readRows(db: ReadableDatabase, field: RowsField, parentId: number): AnyValues[] {
  const cells = Object.entries(field.cells);
  const columns = sqlJoin(
    cells.flatMap(([name, cell]) => selectField(name, cell)),
    ", ",
  );
  return db
    .all<StoredRow>(
      sql`SELECT ${columns} FROM ${sqlName(field.table)} t WHERE t.parent_id = ${parentId} ORDER BY t.position`,
    )
    .map((row) =>
      Object.fromEntries(cells.map(([name, cell]) => [name, readField(name, cell, row)])),
    );
}

function toRecord(db: ReadableDatabase, type: RecordType, row: StoredRow): StoredRecord {
  const id = Number(row["id"]);
  const values = Object.fromEntries(
    Object.entries(type.fields).map(([name, field]) => [
      name,
      field.kind === "rows" ? readRows(db, field, id) : readField(name, field, row),
    ]),
  );
  return {
    id,
    uid: String(row["uid"]),
    revision: Number(row["revision"]),
    title: String(row["title"]),
    createdAt: String(row["created_at"]),
    updatedAt: String(row["updated_at"]),
    finalizedAt: row["finalized_at"] as string | null,
    trashedAt: row["trashed_at"] as string | null,
    paper: readPaper(type, row),
    values,
  };
}

/** All scalar fields of a type as select columns. */
export function selectAllFields(type: RecordType): Sql {
  const fields = Object.entries(type.fields).filter(([, field]) => field.kind !== "rows");
  return sqlJoin(
    fields.flatMap(([name, field]) => selectField(name, field)),
    ", ",
  );
}

/** The record of that uid, in the trash or not. */
export function findRecord(
  db: ReadableDatabase,
  type: RecordType,
  uid: string,
): StoredRecord | null {
  const row = db.get<StoredRow>(
    sql`SELECT ${ownColumns}${paperColumns(type)}, ${selectAllFields(type)} FROM ${sqlName(type.table)} t WHERE t.uid = ${uid}`,
  );
  return row ? toRecord(db, type, row) : null;
}

/** Records one after another, for exports; condition and order speak of the table as `t`. */
export function* eachRecord(
  db: ReadableDatabase,
  type: RecordType,
  where: Sql,
  orderBy: Sql,
): Generator<StoredRecord> {
  const ids = db.all<{ uid: string }>(
    sql`SELECT t.uid FROM ${sqlName(type.table)} t WHERE ${where} ORDER BY ${orderBy}`,
  );
  for (const { uid } of ids) {
    const record = findRecord(db, type, uid);
    if (record) yield record;
  }
}

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
  const names = sqlJoin(
    pairs.map(([name]) => sqlName(name)),
    ", ",
  );
  const values = sqlJoin(
    pairs.map(([, value]) => sql`${value}`),
    ", ",
  );
  return db.run(sql`INSERT INTO ${sqlName(table)} (${names}) VALUES (${values})`).lastId;
}

function writeRows(
  db: WritableDatabase,
  type: RecordType,
  parentId: number,
  values: AnyValues,
): void {
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== "rows") continue;
    db.run(sql`DELETE FROM ${sqlName(field.table)} WHERE parent_id = ${parentId}`);
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
  writeRows(db, type, id, values);
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
  writeRows(db, type, id, values);
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
