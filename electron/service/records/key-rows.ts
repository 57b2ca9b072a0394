import type { RecordType } from "#shared/records/define-record-type.ts";
import { rowUid, type AnyValues, type Field } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";

type RowsField = Extract<Field, { kind: "rows" }>;

function isOfAnother(
  { db }: CommandContext,
  { table }: RowsField,
  uid: string,
  recordId: number | null,
): boolean {
  const row = db.get<{ parent_id: number }>(
    sql`SELECT parent_id FROM ${sqlName(table)} WHERE uid = ${uid}`,
  );
  return row !== undefined && row.parent_id !== recordId;
}

/** Gives rows that links point to a uid where they have none, or one that is another row's already. */
export function keyRows(
  context: CommandContext,
  type: RecordType,
  values: AnyValues,
  recordId: number | null,
): AnyValues {
  const keyed = Object.entries(type.fields).flatMap(([name, field]) => {
    if (field.kind !== "rows" || field.cells["uid"] !== rowUid) return [];
    const taken = new Set<string>();
    const rows = ((values[name] ?? []) as readonly AnyValues[]).map((row) => {
      const given = row["uid"];
      const isFree =
        typeof given === "string" &&
        !taken.has(given) &&
        !isOfAnother(context, field, given, recordId);
      const uid = isFree ? given : createUid(context.clock.epochMs());
      taken.add(uid);
      return { ...row, uid };
    });
    return [[name, rows] as const];
  });
  return { ...values, ...Object.fromEntries(keyed) };
}
