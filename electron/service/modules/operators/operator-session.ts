import { AppError } from "#shared/kernel/app-error.ts";
import type { CurrentOperator } from "#shared/modules/operators/operators-contract.ts";
import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { allOperators, readLockSetting, type Operator } from "./operator-repository.ts";

/** Where a run of the application stands. */
export interface Session {
  readonly state: CurrentOperator["state"];
  readonly operator: Operator | null;
  /** Those who can be chosen. */
  readonly active: readonly Operator[];
}

interface SessionRow {
  readonly operator_uid: string;
  readonly is_locked: number;
}

/** Who works in this run. A null session is never asked. One of another run knows nobody yet. */
export function readSession(db: ReadableDatabase, sessionId: string | null): Session {
  const active = sessionId === null ? [] : allOperators(db).filter((one) => one.isActive);
  if (active.length === 0) return { state: "none", operator: null, active };
  const row = db.get<SessionRow>(
    sql`SELECT operator_uid, is_locked FROM workspace_operator_session
        WHERE session_id = ${sessionId}`,
  );
  const operator = active.find(({ uid }) => uid === row?.operator_uid) ?? null;
  const isChosen = operator !== null && row?.is_locked === 0;
  return { state: isChosen ? "chosen" : "locked", operator, active };
}

/** From now on this operator works in this run, until somebody else is chosen or it is locked. */
export function writeSession(
  db: WritableDatabase,
  sessionId: string,
  operatorUid: string,
  isLocked: boolean,
): void {
  db.run(
    sql`INSERT INTO workspace_operator_session (id, session_id, operator_uid, is_locked)
        VALUES (1, ${sessionId}, ${operatorUid}, ${isLocked ? 1 : 0})
        ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id,
          operator_uid = excluded.operator_uid, is_locked = excluded.is_locked`,
  );
}

/** The session as the window sees it. */
export function currentOperator(db: ReadableDatabase, sessionId: string | null): CurrentOperator {
  const { state, operator, active } = readSession(db, sessionId);
  return {
    state,
    operator: operator && {
      uid: operator.uid,
      name: operator.name,
      unit: operator.unit,
      personUid: operator.personUid,
      maySeeSensitive: operator.maySeeSensitive,
    },
    choices: active.map(({ uid, name, unit, pinyin, pin }) => ({
      uid,
      name,
      unit,
      pinyin,
      hasPin: pin !== null,
    })),
    lockAfterMinutes: readLockSetting(db).lockAfterMinutes,
  };
}

/** What the lock screen needs: who can be chosen, and how large its words are. Nothing of the ledger. */
const openRoutes: ReadonlySet<string> = new Set([
  "operators.current",
  "operators.choose",
  "operators.lock",
  "workspace.readSettings",
]);

/**
 * Who makes a request in this run, `route` null for one that is no route. Throws AppError `locked`
 * while nobody is chosen. `unregistered` names who works where no operator is registered.
 */
export function admit(
  db: ReadableDatabase,
  sessionId: string | null,
  unregistered: string,
  route: string | null,
): Viewer {
  const { state, operator } = readSession(db, sessionId);
  if (state === "chosen" && operator) {
    const { name, uid, maySeeSensitive } = operator;
    return { name, uid, maySeeSensitive, sessionId };
  }
  if (state === "none") return { name: unregistered, uid: null, maySeeSensitive: true, sessionId };
  if (route !== null && openRoutes.has(route))
    return { name: unregistered, uid: null, maySeeSensitive: false, sessionId };
  throw new AppError("locked", "还没有选定经办人，这一步没有做。已保存的记录不受影响。", {
    hint: "请先在窗口中选定经办人，再做一次。",
  });
}
