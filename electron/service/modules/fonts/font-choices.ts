import type { RouteInput } from "#shared/contract.ts";
import { knownChoices, type FontChoices } from "#shared/modules/fonts/paper-fonts.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { WorkspaceContext } from "#service/core/handlers.ts";

const name = "paperFonts";

/** Which font stands in for which on this PC. */
export function fontChoices(db: ReadableDatabase): FontChoices {
  const row = db.get<{ value: string }>(
    sql`SELECT value FROM workspace_setting WHERE name = ${name}`,
  );
  return row ? knownChoices(JSON.parse(row.value) as FontChoices) : {};
}

/** Keeps which font stands in for which; what is not offered is left out. */
export function keepFontChoices(
  { db }: WorkspaceContext,
  { choices }: RouteInput<"fonts.writeChoices">,
): null {
  db.run(
    sql`INSERT INTO workspace_setting (name, value)
        VALUES (${name}, ${JSON.stringify(knownChoices(choices))})
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  return null;
}
