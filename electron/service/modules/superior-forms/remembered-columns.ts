import { superiorFormsContract } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import type { Handlers, WorkspaceContext } from "#service/core/handlers.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { Header } from "#service/records/import/find-header.ts";
import type { Chosen } from "./form-columns.ts";

const columnsSchema = superiorFormsContract["superiorForms.preview"].input.shape.columns;

/** Forms with the same headers are the same form, whatever the file is called this year. */
export function headerKey({ columns }: Header): string {
  return sha256Hex(JSON.stringify(columns.map(({ header }) => header.replace(/\s/g, ""))));
}

/** What the columns of such a form were filled with last; nothing where that can't be read any more. */
export function readRemembered(db: ReadableDatabase, recordType: string, key: string): Chosen {
  const row = db.get<{ columns: string }>(
    sql`SELECT columns FROM workspace_superior_form
        WHERE record_type = ${recordType} AND header_key = ${key}`,
  );
  const known = columnsSchema.safeParse(row ? JSON.parse(row.columns) : {});
  return known.success ? (known.data ?? {}) : {};
}

interface Remembered {
  readonly recordType: string;
  readonly key: string;
  readonly columns: Chosen;
}

function remember({ db, clock }: WorkspaceContext, { recordType, key, columns }: Remembered): null {
  db.run(
    sql`INSERT INTO workspace_superior_form (record_type, header_key, columns, used_at)
        VALUES (${recordType}, ${key}, ${JSON.stringify(columns)}, ${clock.instant()})
        ON CONFLICT (record_type, header_key) DO UPDATE
        SET columns = excluded.columns, used_at = excluded.used_at`,
  );
  return null;
}

/** The one workspace write of filling a form. */
export const superiorFormsHandlers: Handlers = {
  jobWorkspace: { "superiorForms.remember": remember },
};
