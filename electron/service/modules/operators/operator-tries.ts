import { AppError } from "#shared/kernel/app-error.ts";
import { freeTryCount, waitAfterMs, waitWords } from "#shared/modules/operators/operator-rules.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

interface Tries {
  readonly wrongCount: number;
  readonly lastWrongAtMs: number;
}

function readTries(db: ReadableDatabase, operatorUid: string): Tries {
  const row = db.get<{ wrong_count: number; last_wrong_at_ms: number }>(
    sql`SELECT wrong_count, last_wrong_at_ms FROM workspace_operator_try
        WHERE operator_uid = ${operatorUid}`,
  );
  return { wrongCount: row?.wrong_count ?? 0, lastWrongAtMs: row?.last_wrong_at_ms ?? 0 };
}

function writeTries(db: WritableDatabase, operatorUid: string, tries: Tries): void {
  db.run(
    sql`INSERT INTO workspace_operator_try (operator_uid, wrong_count, last_wrong_at_ms)
        VALUES (${operatorUid}, ${tries.wrongCount}, ${tries.lastWrongAtMs})
        ON CONFLICT (operator_uid) DO UPDATE
        SET wrong_count = excluded.wrong_count, last_wrong_at_ms = excluded.last_wrong_at_ms`,
  );
}

function refuseWaiting(wrongCount: number, waitMs: number): never {
  throw new AppError(
    "pin-wait",
    `口令已连续输错${wrongCount}次，请等${waitWords(waitMs)}后再试。台账没有受影响。`,
    { hint: "忘记口令时，请另一位可看敏感的经办人在“设置 → 经办人”中重新设置。" },
  );
}

/** Refuses a try while the wait after wrong ones lasts. It is kept in the ledger: a restart ends no wait. */
export function refuseWhileWaiting(db: WritableDatabase, operatorUid: string, nowMs: number): void {
  const tries = readTries(db, operatorUid);
  const waitMs = waitAfterMs(tries.wrongCount);
  if (waitMs === 0) return;
  // A clock set back would make the wait endless: it begins again at what the clock says now.
  const since = Math.min(tries.lastWrongAtMs, nowMs);
  if (since !== tries.lastWrongAtMs)
    writeTries(db, operatorUid, { ...tries, lastWrongAtMs: since });
  const leftMs = since + waitMs - nowMs;
  if (leftMs > 0) refuseWaiting(tries.wrongCount, leftMs);
}

/** Counts a wrong PIN and refuses it. */
export function refuseWrongPin(db: WritableDatabase, operatorUid: string, nowMs: number): never {
  const wrongCount = readTries(db, operatorUid).wrongCount + 1;
  writeTries(db, operatorUid, { wrongCount, lastWrongAtMs: nowMs });
  const waitMs = waitAfterMs(wrongCount);
  if (waitMs > 0) refuseWaiting(wrongCount, waitMs);
  const left = freeTryCount - wrongCount;
  throw new AppError("wrong-pin", "口令不对，没有进入台账。", {
    hint: `请重新输入。再输错${left}次，就要等一会儿才能再试。`,
  });
}

/** After the right PIN, or a new one. */
export function forgetTries(db: WritableDatabase, operatorUid: string): void {
  db.run(sql`DELETE FROM workspace_operator_try WHERE operator_uid = ${operatorUid}`);
}
