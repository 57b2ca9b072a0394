import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { ReadableDatabase, WritableDatabase } from "../database/connection.ts";
import { sql } from "../database/sql.ts";
import { sha256Hex } from "../hashing.ts";
import {
  hashAuditBody,
  isSealed,
  sealChange,
  type AuditBody,
  type RecordChange,
  type StoredChange,
} from "./audit-entry.ts";

/** One row of the chain as stored. */
export interface AuditRow {
  readonly seq: number;
  readonly command_id: string;
  readonly at: string;
  readonly operator: string;
  readonly operator_uid: string | null;
  readonly route: string;
  readonly reason: string | null;
  readonly changes: string;
  readonly reply: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Where the chain stands: the count and hash of its last entry. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

const beforeFirst: AuditHead = { seq: 0, hash: "0".repeat(64) };

/** The last entry, or an all-zero hash where there is none. */
export function auditHead(db: ReadableDatabase): AuditHead {
  return (
    db.get<AuditHead>(sql`SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1`) ??
    beforeFirst
  );
}

/** The entry a command left before, when its id has been seen. */
export function findCommand(db: ReadableDatabase, commandId: string): AuditRow | undefined {
  return db.get<AuditRow>(sql`SELECT * FROM audit_entry WHERE command_id = ${commandId}`);
}

export interface NewEntry {
  readonly commandId: string;
  readonly at: string;
  readonly operator: string;
  readonly operatorUid: string | null;
  readonly route: string;
  readonly reason: string | null;
  readonly changes: readonly RecordChange[];
  readonly reply: unknown;
}

/** A null is left out of the hashed body, so that a uid put in or taken out later is found. */
function whoOf(operator: string, operatorUid: string | null) {
  return operatorUid === null ? { operator } : { operator, operatorUid };
}

/** Appends the one entry of a command. Must run inside the command's transaction. */
export function appendEntry(db: WritableDatabase, entry: NewEntry): AuditHead {
  const head = auditHead(db);
  const sealedChanges = entry.changes.map(sealChange);
  const stored = sealedChanges.map(({ stored }) => stored);
  const { changes: _, operator, operatorUid, ...rest } = entry;
  const who = whoOf(operator, operatorUid);
  const place = { seq: head.seq + 1, previousHash: head.hash };
  const body: AuditBody = { ...rest, ...who, ...place, changes: stored };
  const hash = hashAuditBody(body);
  db.run(
    sql`INSERT INTO audit_entry (seq, command_id, at, operator, operator_uid, route, reason, changes, reply, previous_hash, hash)
        VALUES (${body.seq}, ${body.commandId}, ${body.at}, ${body.operator}, ${operatorUid}, ${body.route}, ${body.reason},
                ${canonicalJson(stored)}, ${canonicalJson(body.reply)}, ${body.previousHash}, ${hash})`,
  );
  stored.forEach((change, position) => {
    db.run(
      sql`INSERT OR IGNORE INTO audit_change (record_type, record_uid, seq, position)
          VALUES (${change.recordType}, ${change.uid}, ${body.seq}, ${position})`,
    );
  });
  for (const { seal, salt, value } of sealedChanges.flatMap(({ sealed }) => sealed))
    db.run(
      sql`INSERT INTO audit_sealed (seq, seal, salt, value) VALUES (${body.seq}, ${seal}, ${salt}, ${value})`,
    );
  return { seq: body.seq, hash };
}

function bodyOf(row: AuditRow): AuditBody {
  return {
    seq: row.seq,
    commandId: row.command_id,
    at: row.at,
    ...whoOf(row.operator, row.operator_uid),
    route: row.route,
    reason: row.reason,
    changes: JSON.parse(row.changes) as StoredChange[],
    reply: JSON.parse(row.reply) as unknown,
    previousHash: row.previous_hash,
  };
}

/** The sealed values of one entry by their seal, those not erased. */
export function sealedValues(db: ReadableDatabase, seq: number): ReadonlyMap<string, string> {
  const rows = db.all<{ seal: string; value: string | null }>(
    sql`SELECT seal, value FROM audit_sealed WHERE seq = ${seq}`,
  );
  return new Map(
    rows.flatMap((row) => (row.value === null ? [] : [[row.seal, row.value] as const])),
  );
}

/** The changes of an entry with seals opened where the value is still there. */
export function openChanges(db: ReadableDatabase, row: AuditRow): readonly StoredChange[] {
  const values = sealedValues(db, row.seq);
  const open = (side: StoredChange["before"]) =>
    side === null
      ? null
      : Object.fromEntries(
          Object.entries(side).map(([name, value]) => [
            name,
            isSealed(value) ? (JSON.parse(values.get(value.seal) ?? "null") as null) : value,
          ]),
        );
  return (JSON.parse(row.changes) as StoredChange[]).map((change) => ({
    ...change,
    before: open(change.before),
    after: open(change.after),
  }));
}

/** The first place where the chain does not hold, in words; null when it is whole. */
export function verifyChain(db: ReadableDatabase): string | null {
  let previous = beforeFirst;
  for (const row of db.iterate<AuditRow>(sql`SELECT * FROM audit_entry ORDER BY seq`)) {
    if (row.seq !== previous.seq + 1) return `操作日志在第${previous.seq + 1}条处缺失`;
    if (row.previous_hash !== previous.hash) return `操作日志第${row.seq}条与前一条不衔接`;
    if (hashAuditBody(bodyOf(row)) !== row.hash) return `操作日志第${row.seq}条被改动过`;
    previous = row;
  }
  for (const row of db.iterate<{ seq: number; seal: string; salt: string; value: string | null }>(
    sql`SELECT * FROM audit_sealed`,
  ))
    if (row.value !== null && sha256Hex(`${row.salt}\n${row.value}`) !== row.seal)
      return `操作日志第${row.seq}条的敏感内容被改动过`;
  return null;
}
