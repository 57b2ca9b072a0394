import { recordTypeOf } from "#shared/record-types.ts";
import type { AnyValue, Field } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import type { ParsedCell } from "./parse-cell.ts";

/** Turns the text of a link into the record it names; other values pass. */
export function linkCell(db: ReadableDatabase, field: Field, value: AnyValue): ParsedCell {
  if (typeof value !== "string") return { ok: true, value };
  if (field.kind === "person") {
    const found = db.all<{ uid: string }>(
      sql`SELECT uid FROM person WHERE name = ${value} AND trashed_at IS NULL LIMIT 2`,
    );
    // Two of one name: the paper's name is kept without a link rather than linked to the wrong one.
    const uid = found.length === 1 ? (found[0]?.uid ?? null) : null;
    return { ok: true, value: { uid, name: value, unit: null } };
  }
  if (field.kind !== "reference") return { ok: true, value };
  const target = recordTypeOf(field.to);
  const found = db.get<{ uid: string; title: string }>(
    sql`SELECT uid, title FROM ${sqlName(target.table)} WHERE title = ${value} AND trashed_at IS NULL LIMIT 1`,
  );
  if (found) return { ok: true, value: found };
  return {
    ok: false,
    problem: `没有名为“${value}”的${target.label}，请先登记${target.label}，或改正表格`,
  };
}
