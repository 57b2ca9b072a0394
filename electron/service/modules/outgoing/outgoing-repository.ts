import type { RouteOutput } from "#shared/contract.ts";
import type { OutgoingState } from "#shared/modules/outgoing/outgoing-states.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, type Sql } from "#service/core/database/sql.ts";

/** A number that another row names. */
export interface NumberRef {
  readonly uid: string;
  readonly number: string;
  readonly state: OutgoingState;
}

function oneRef(db: ReadableDatabase, condition: Sql): NumberRef | null {
  const row = db.get<NumberRef>(
    sql`SELECT o.uid, o.number, o.state FROM outgoing_paper o WHERE ${condition} ORDER BY o.id DESC LIMIT 1`,
  );
  return row ?? null;
}

/** The number that a row replaces. */
export function replacedNumber(db: ReadableDatabase, uid: string): NumberRef | null {
  return oneRef(db, sql`o.id = (SELECT r.replaces_id FROM outgoing_paper r WHERE r.uid = ${uid})`);
}

/** The number that replaced a row. */
export function replacingNumber(db: ReadableDatabase, uid: string): NumberRef | null {
  return oneRef(db, sql`o.replaces_id = (SELECT r.id FROM outgoing_paper r WHERE r.uid = ${uid})`);
}

/** The latest issue of the same paper that no other replaced yet: same record, same template, same part. */
export function latestIssue(
  db: ReadableDatabase,
  paper: { readonly record_uid: string; readonly template_name: string },
): NumberRef | null {
  return oneRef(
    db,
    sql`o.state <> 'blank' AND o.document_uid IN (
          SELECT d.uid FROM generated_document d
          WHERE d.record_uid = ${paper.record_uid} AND d.template_name = ${paper.template_name})
        AND NOT EXISTS (SELECT 1 FROM outgoing_paper l WHERE l.replaces_id = o.id)`,
  );
}

/** Who signed the last paper of a series. */
export function lastSigner(db: ReadableDatabase, seriesUid: string): PersonSnapshot | null {
  const row = db.get<PersonSnapshot>(
    sql`SELECT (SELECT p.uid FROM person p WHERE p.id = o.signer_id) AS uid,
          o.signer_name AS name, o.signer_unit AS unit
        FROM outgoing_paper o JOIN number_series s ON s.id = o.series_id
        WHERE s.uid = ${seriesUid} AND o.signer_name IS NOT NULL ORDER BY o.id DESC LIMIT 1`,
  );
  return row ?? null;
}

/** The document of a row of the register; null for numbers given by hand. */
export function documentUidOf(db: ReadableDatabase, uid: string): string | null {
  return (
    db.get<{ document_uid: string | null }>(
      sql`SELECT document_uid FROM outgoing_paper WHERE uid = ${uid}`,
    )?.document_uid ?? null
  );
}

type Scan = RouteOutput<"outgoing.scans">["scans"][number];

/** The scans of a paper, in the order they came. */
export function scansOf(db: ReadableDatabase, documentUid: string): readonly Scan[] {
  return db.all<Scan>(
    sql`SELECT uid, file_name AS fileName, byte_count AS byteCount, added_at AS addedAt
        FROM document_scan WHERE document_uid = ${documentUid} ORDER BY id`,
  );
}
