import { recordTypeOf } from "#shared/record-types.ts";
import type { Field } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import type { NamedLinks } from "./named-links.ts";
import type { ParsedCell } from "./parse-cell.ts";

/** Two of one name: the paper's name is kept without a link rather than linked to the wrong one. */
function linkPerson(db: ReadableDatabase, name: string): ParsedCell {
  const found = db.all<{ uid: string }>(
    sql`SELECT uid FROM person WHERE name = ${name} AND trashed_at IS NULL LIMIT 2`,
  );
  const uid = found.length === 1 ? (found[0]?.uid ?? null) : null;
  const linked = { ok: true as const, value: { uid, name, unit: null } };
  if (uid !== null) return linked;
  const why = found.length === 0 ? "名册中没有" : "名册中不止一名";
  return { ...linked, note: `${why}“${name}”，只记下姓名，没有关联到人` };
}

/**
 * Turns the text of a link into the record it names; other values pass. A record that needs no more than
 * its title need not be there: it is registered with the import.
 */
export function linkCell(
  db: ReadableDatabase,
  field: Field,
  parsed: Extract<ParsedCell, { ok: true }>,
  named: NamedLinks,
): ParsedCell {
  const { value } = parsed;
  if (typeof value !== "string") return parsed;
  if (field.kind === "person") return linkPerson(db, value);
  if (field.kind !== "reference") return parsed;
  const target = recordTypeOf(field.to);
  const found = db.get<{ uid: string; title: string }>(
    sql`SELECT uid, title FROM ${sqlName(target.table)} WHERE title = ${value} AND trashed_at IS NULL LIMIT 1`,
  );
  const reference = found ?? named.referenceTo(field.to, value);
  if (reference) return { ok: true, value: reference };
  return {
    ok: false,
    problem: `没有名为“${value}”的${target.label}，请先登记${target.label}，或改正表格`,
  };
}
