import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlJoin, sqlName } from "#service/core/database/sql.ts";
import { snakeCase } from "../columns.ts";

/** Whether a row names a record there is already. */
export type Same =
  | { readonly kind: "none"; readonly notes: readonly string[] }
  | { readonly kind: "one"; readonly uid: string }
  | { readonly kind: "several"; readonly count: number };

function isFilled(values: AnyValues, names: readonly string[]): boolean {
  return names.every((name) => values[name] !== null && values[name] !== undefined);
}

/** The identities that a row fills, strongest first. What exists once needs none to be recognised. */
export function filledIdentities(
  type: RecordType,
  values: AnyValues,
): readonly (readonly string[])[] {
  return type.singleton ? [[]] : type.identity.filter((names) => isFilled(values, names));
}

/** A person is the same by name: a sheet knows no more of them. */
function keyColumn(type: RecordType, name: string): string {
  return type.fields[name]?.kind === "person" ? `${snakeCase(name)}_name` : snakeCase(name);
}

function keyValue(value: AnyValues[string] | undefined): string | number {
  if (typeof value === "object" && value !== null && "name" in value) return value.name;
  return value as string | number;
}

function findBy(
  db: ReadableDatabase,
  type: RecordType,
  values: AnyValues,
  names: readonly string[],
) {
  const conditions = sqlJoin(
    names.map((name) => sql` AND ${sqlName(keyColumn(type, name))} = ${keyValue(values[name])}`),
    "",
  );
  return db.all<Readonly<Record<string, string | null>>>(
    sql`SELECT * FROM ${sqlName(type.table)} WHERE trashed_at IS NULL${conditions} LIMIT 10`,
  );
}

/**
 * Looks a row up by each identity of its type, strongest first. A record found by a weaker one (the
 * name) that contradicts a stronger one (another number) is somebody else.
 */
export function findSame(db: ReadableDatabase, type: RecordType, values: AnyValues): Same {
  const stronger: string[] = [];
  const notes: string[] = [];
  for (const names of filledIdentities(type, values)) {
    const found = findBy(db, type, values, names);
    const possible = found.filter((row) =>
      stronger.every(
        (name) =>
          row[keyColumn(type, name)] === null ||
          row[keyColumn(type, name)] === keyValue(values[name]),
      ),
    );
    if (possible.length > 1) return { kind: "several", count: possible.length };
    const only = possible[0];
    if (only) return { kind: "one", uid: only["uid"] ?? "" };
    if (found.length > 0) notes.push("台账中有同名人员但工号不同，按新人员导入，请留意");
    stronger.push(...names);
  }
  return { kind: "none", notes };
}
