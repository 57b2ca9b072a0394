import { AppError } from "#shared/kernel/app-error.ts";
import type { ListView, RecordType } from "#shared/records/define-record-type.ts";
import type { Field } from "#shared/records/field.ts";
import type { ListInput, ListPage, ListRow } from "#shared/records/record-routes.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import {
  sql,
  sqlJoin,
  sqlName,
  sqlNothing,
  type Sql,
  type SqlValue,
} from "#service/core/database/sql.ts";
import { filterColumn, readField, selectField, sortColumn, type StoredRow } from "./columns.ts";
import { maskValues } from "./masking.ts";
import { idOf } from "./record-repository.ts";
import { paperColumns, readPaper } from "./signed-paper.ts";

const pageSize = 100;

interface Cursor {
  readonly sort: SqlValue;
  readonly id: number;
}

/** A view of the type, or AppError `invalid-input`. */
function requireView(type: RecordType, name: string): ListView {
  const view = Object.hasOwn(type.views, name) ? type.views[name] : undefined;
  if (!view) throw new AppError("invalid-input", "没有这种列表视图，请刷新后再试。");
  return view;
}

function decodeCursor(text: string | null | undefined): Cursor | null {
  if (text === null || text === undefined) return null;
  try {
    const [sort, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    if ((typeof sort === "string" || typeof sort === "number") && typeof id === "number")
      return { sort, id };
  } catch {
    // A cursor that is no JSON is refused below like any other wrong one.
  }
  throw new AppError("invalid-input", "列表位置已失效，请刷新列表。");
}

function encodeCursor(row: StoredRow): string {
  return Buffer.from(JSON.stringify([row["sort_value"], row["id"]]), "utf8").toString("base64url");
}

function equals(db: ReadableDatabase, field: Field | undefined, column: Sql, value: string): Sql {
  if (field?.kind === "reference")
    return sql` AND ${column} = ${idOf(db, recordTypeOf(field.to), value) ?? -1}`;
  return sql` AND ${column} = ${field?.kind === "flag" ? Number(value === "true") : value}`;
}

/** The condition a view's filter value makes; nothing without one. */
function filterCondition(
  db: ReadableDatabase,
  type: RecordType,
  view: ListView,
  value: string | null | undefined,
): Sql {
  if (view.filter === undefined || value === null || value === undefined) return sqlNothing;
  const [name = "", cell] = view.filter.split(".");
  const field = type.fields[name];
  if (field?.kind !== "rows")
    return equals(db, field, sql`t.${sqlName(filterColumn(type.fields, name))}`, value);
  const column = sql`r.${sqlName(filterColumn(field.cells, cell ?? ""))}`;
  return sql` AND EXISTS (SELECT 1 FROM ${sqlName(field.table)} r
    WHERE r.parent_id = t.id${equals(db, field.cells[cell ?? ""], column, value)})`;
}

function searchCondition(search: string | undefined): Sql {
  const words = (search ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return sqlJoin(
    words.map((word) => sql` AND instr(t.search_text, ${word}) > 0`),
    "",
  );
}

/** What a list shows, apart from the page: its rows and their order. */
export type ListShown = Pick<ListInput, "view" | "filterValue" | "search" | "trashed">;

interface ListQuery {
  readonly where: Sql;
  readonly sort: Sql;
  readonly isDescending: boolean;
}

/** The condition and order of a list; conditions speak of the table as `t`. */
export function listQuery(db: ReadableDatabase, type: RecordType, input: ListShown): ListQuery {
  const view = requireView(type, input.view);
  const isTrash = input.trashed === true;
  const sort = isTrash ? sql`t.trashed_at` : sql`t.${sqlName(sortColumn(type, view.sort))}`;
  const isDescending = isTrash || view.direction === "descending";
  const where = isTrash
    ? sql`t.trashed_at IS NOT NULL${searchCondition(input.search)}`
    : sql`t.trashed_at IS NULL${filterCondition(db, type, view, input.filterValue)}${searchCondition(input.search)}`;
  return { where, sort, isDescending };
}

/** ORDER BY of a list query; the id makes equal sort values keep their place. */
export function listOrder({ sort, isDescending }: ListQuery): Sql {
  const direction = isDescending ? sql`DESC` : sql`ASC`;
  return sql`${sort} ${direction}, t.id ${direction}`;
}

function afterCursor({ sort, isDescending }: ListQuery, cursor: Cursor | null): Sql {
  if (!cursor) return sqlNothing;
  const compare = isDescending ? sql`<` : sql`>`;
  return sql` AND (${sort}, t.id) ${compare} (${cursor.sort}, ${cursor.id})`;
}

function listColumns(type: RecordType): Sql {
  const columns = Object.entries(type.fields)
    .filter(([, field]) => field.list)
    .flatMap(([name, field]) => selectField(name, field));
  return sqlJoin(columns, ", ");
}

/** The statement of one list page, for reading its query plan. */
export function listStatement(db: ReadableDatabase, type: RecordType, input: ListInput): Sql {
  const shown = listQuery(db, type, input);
  const after = afterCursor(shown, decodeCursor(input.cursor));
  const limit = (input.limit ?? pageSize) + 1;
  return sql`SELECT t.id, t.uid, t.revision, t.title, t.finalized_at, t.trashed_at${paperColumns(type)}, ${shown.sort} AS sort_value, ${listColumns(type)}
    FROM ${sqlName(type.table)} t WHERE ${shown.where}${after}
    ORDER BY ${listOrder(shown)} LIMIT ${limit}`;
}

function toListRow(type: RecordType, row: StoredRow): ListRow {
  const listed = Object.entries(type.fields).filter(([, field]) => field.list);
  const values = Object.fromEntries(
    listed.map(([name, field]) => [name, readField(name, field, row)]),
  );
  const masked = maskValues(type, values);
  return {
    uid: String(row["uid"]),
    revision: Number(row["revision"]),
    title: String(row["title"]),
    values: masked.values,
    masked: [...masked.masked],
    finalizedAt: row["finalized_at"] as string | null,
    paperIsStale: readPaper(type, row)?.isStale ?? false,
    trashedAt: row["trashed_at"] as string | null,
  };
}

/** One keyset page of a view, at most 100 rows, and how many rows there are in all. */
export function listRecords(db: ReadableDatabase, type: RecordType, input: ListInput): ListPage {
  const limit = input.limit ?? pageSize;
  const found = db.all<StoredRow>(listStatement(db, type, input));
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const { where } = listQuery(db, type, input);
  const total = db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM ${sqlName(type.table)} t WHERE ${where}`,
  );
  return {
    rows: page.map((row) => toListRow(type, row)),
    nextCursor: found.length > limit && last ? encodeCursor(last) : null,
    totalCount: total?.n ?? 0,
  };
}
