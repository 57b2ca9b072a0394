import type { AnyValues, PersonSnapshot } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** A typed name as somebody of the roster where exactly one is called so; else as it was typed. */
function linked(db: ReadableDatabase, typed: PersonSnapshot, before: unknown): PersonSnapshot {
  const known = before as PersonSnapshot | null | undefined;
  if (known?.name === typed.name) return known;
  const found = db.all<{ uid: string }>(
    sql`SELECT uid FROM person WHERE trashed_at IS NULL AND name = ${typed.name} LIMIT 2`,
  );
  return { ...typed, uid: found.length === 1 ? (found[0]?.uid ?? null) : null };
}

/** Typed values with their persons linked to the roster; a name that stays keeps its link. */
export function linkPersons(
  db: ReadableDatabase,
  values: AnyValues,
  before: AnyValues = {},
): AnyValues {
  const persons = ["leader", "owner"].flatMap((name) => {
    const typed = values[name] as PersonSnapshot | null | undefined;
    return typed ? [[name, linked(db, typed, before[name])] as const] : [];
  });
  return { ...values, ...Object.fromEntries(persons) };
}
