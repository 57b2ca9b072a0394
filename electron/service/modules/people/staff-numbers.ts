import { plainName } from "#shared/modules/people/plain-name.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** 工号 by name; a name that two people bear is left out, for nobody can tell which of them is meant. */
export function staffNumbers(db: ReadableDatabase): ReadonlyMap<string, string> {
  const people = db.all<{ name: string; employee_number: string | null }>(
    sql`SELECT name, employee_number FROM person WHERE trashed_at IS NULL`,
  );
  const counts = new Map<string, number>();
  for (const { name } of people)
    counts.set(plainName(name), (counts.get(plainName(name)) ?? 0) + 1);
  return new Map(
    people.flatMap(({ name, employee_number: number }) =>
      number === null || counts.get(plainName(name)) !== 1
        ? []
        : [[plainName(name), number] as const],
    ),
  );
}
