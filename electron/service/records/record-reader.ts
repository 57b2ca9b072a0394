import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues, Field } from "#shared/records/field.ts";
import type { PaperState } from "#shared/records/record-routes.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin, sqlName, type Sql } from "#service/core/database/sql.ts";
import { readField, selectField, type StoredRow } from "./columns.ts";
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

function rowColumns(field: RowsField): Sql {
  return sqlJoin(
    Object.entries(field.cells).flatMap(([name, cell]) => selectField(name, cell)),
    ", ",
  );
}

function toRow(field: RowsField, row: StoredRow): AnyValues {
  return Object.fromEntries(
    Object.entries(field.cells).map(([name, cell]) => [name, readField(name, cell, row)]),
  );
}

function readRows(db: ReadableDatabase, field: RowsField, parentId: number): AnyValues[] {
  return db
    .all<StoredRow>(
      sql`SELECT ${rowColumns(field)} FROM ${sqlName(field.table)} t WHERE t.parent_id = ${parentId} ORDER BY t.position`,
    )
    .map((row) => toRow(field, row));
}

/** All child rows of a type by the local id of their record. */
function readAllRows(
  db: ReadableDatabase,
  field: RowsField,
): ReadonlyMap<number, readonly AnyValues[]> {
  const byParent = new Map<number, AnyValues[]>();
  for (const row of db.all<StoredRow>(
    sql`SELECT t.parent_id, ${rowColumns(field)} FROM ${sqlName(field.table)} t ORDER BY t.parent_id, t.position`,
  )) {
    const parentId = Number(row["parent_id"]);
    const rows = byParent.get(parentId) ?? [];
    rows.push(toRow(field, row));
    byParent.set(parentId, rows);
  }
  return byParent;
}

type RowsOf = (name: string, field: RowsField, id: number) => readonly AnyValues[];

function toRecord(type: RecordType, row: StoredRow, rowsOf: RowsOf): StoredRecord {
  const id = Number(row["id"]);
  const values = Object.fromEntries(
    Object.entries(type.fields).map(([name, field]) => [
      name,
      field.kind === "rows" ? rowsOf(name, field, id) : readField(name, field, row),
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

const selections = new WeakMap<RecordType["fields"], Sql>();

/** All scalar fields of a type as select columns, put together once. */
export function selectAllFields({ fields }: RecordType): Sql {
  const known = selections.get(fields);
  if (known) return known;
  const scalar = Object.entries(fields).filter(([, field]) => field.kind !== "rows");
  const selection = sqlJoin(
    scalar.flatMap(([name, field]) => selectField(name, field)),
    ", ",
  );
  selections.set(fields, selection);
  return selection;
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
  return row ? toRecord(type, row, (_, field, id) => readRows(db, field, id)) : null;
}

/** All records of a small type that are not in the trash, with their rows, in few statements. */
export function readAllRecords(db: ReadableDatabase, type: RecordType): readonly StoredRecord[] {
  const rows = new Map(
    Object.entries(type.fields).flatMap(([name, field]) =>
      field.kind === "rows" ? [[name, readAllRows(db, field)] as const] : [],
    ),
  );
  return db
    .all<StoredRow>(
      sql`SELECT ${ownColumns}${paperColumns(type)}, ${selectAllFields(type)} FROM ${sqlName(type.table)} t WHERE t.trashed_at IS NULL ORDER BY t.id`,
    )
    .map((row) => toRecord(type, row, (name, _, id) => rows.get(name)?.get(id) ?? []));
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
