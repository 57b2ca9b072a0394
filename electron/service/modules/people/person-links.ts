import type { RecordType } from "#shared/records/define-record-type.ts";
import type { RowCell } from "#shared/records/field.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { snakeCase } from "#service/records/columns.ts";

/** One place where records name people: a field of a record type, or a cell of its rows. */
export interface PersonLink {
  readonly type: RecordType;
  readonly field: string;
  readonly cell: string | null;
  readonly isSensitive: boolean;
  /** The table it stands in and its column without the ending `_id`. */
  readonly table: string;
  readonly base: string;
  readonly label: string;
}

function cellLink(type: RecordType, table: string, field: string, cell: string, own: RowCell) {
  const of = type.fields[field];
  return {
    type,
    field,
    cell,
    isSensitive: own.sensitive === true || of?.sensitive === true,
    table,
    base: snakeCase(cell),
    label: `${type.label}·${of?.label ?? ""}`,
  };
}

function linksOf(type: RecordType): readonly PersonLink[] {
  return Object.entries(type.fields).flatMap(([field, declared]): PersonLink[] => {
    if (declared.kind === "rows")
      return Object.entries(declared.cells)
        .filter(([, own]) => own.kind === "person")
        .map(([cell, own]) => cellLink(type, declared.table, field, cell, own));
    if (declared.kind !== "person") return [];
    const { label, sensitive } = declared;
    const base = snakeCase(field);
    const isSensitive = sensitive === true;
    return [
      {
        type,
        field,
        cell: null,
        isSensitive,
        table: type.table,
        base,
        label: `${type.label}·${label}`,
      },
    ];
  });
}

/** Every place of every record type that links to the roster. */
export function personLinks(): readonly PersonLink[] {
  return recordTypes.flatMap(linksOf);
}

/** A column that links to the roster outside the record types. */
export interface ForeignLink {
  readonly table: string;
  readonly column: string;
}

/** Links of tables that no record type declares, read from the schema so that none is forgotten. */
export function foreignLinks(db: ReadableDatabase): readonly ForeignLink[] {
  const declared = new Set(personLinks().map(({ table, base }) => `${table}.${base}_id`));
  return db
    .all<ForeignLink>(
      sql`SELECT m.name AS "table", f."from" AS "column"
          FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
          WHERE m.type = 'table' AND f."table" = 'person' AND f."from" <> 'parent_id'`,
    )
    .filter(({ table, column }) => !declared.has(`${table}.${column}`));
}

/** How often each place names this person; places that never do are left out. */
export function countLinks(db: ReadableDatabase, personId: number) {
  const count = (table: string, column: string) =>
    db.get<{ n: number }>(
      sql`SELECT count(*) AS n FROM ${sqlName(table)} WHERE ${sqlName(column)} = ${personId}`,
    )?.n ?? 0;
  const declared = personLinks().map(({ table, base, label }) => ({
    label,
    count: count(table, `${base}_id`),
  }));
  const foreign = foreignLinks(db).reduce(
    (sum, { table, column }) => sum + count(table, column),
    0,
  );
  return [...declared, { label: "经办人等", count: foreign }].filter((link) => link.count > 0);
}
