import type { ReadableDatabase, WritableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import type { StoredPin } from "./operator-pin.ts";

/** An operator as stored. The name is the one of the day of registering. */
export interface Operator {
  readonly id: number;
  readonly uid: string;
  readonly revision: number;
  /** The roster's own uid, while that record is in use. */
  readonly personUid: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly pinyin: string;
  readonly pin: StoredPin | null;
  readonly maySeeSensitive: boolean;
  readonly isActive: boolean;
}

export type NewOperator = Omit<Operator, "id" | "revision" | "personUid" | "isActive"> & {
  readonly personId: number | null;
  readonly at: string;
};

interface OperatorRow {
  readonly id: number;
  readonly uid: string;
  readonly revision: number;
  readonly person_uid: string | null;
  readonly person_name: string;
  readonly person_unit: string | null;
  readonly name_pinyin: string;
  readonly pin_salt: string | null;
  readonly pin_hash: string | null;
  readonly may_see_sensitive: number;
  readonly is_active: number;
}

function toOperator(row: OperatorRow): Operator {
  const { pin_salt: salt, pin_hash: hash } = row;
  return {
    id: row.id,
    uid: row.uid,
    revision: row.revision,
    personUid: row.person_uid,
    name: row.person_name,
    unit: row.person_unit,
    pinyin: row.name_pinyin,
    pin: salt === null || hash === null ? null : { salt, hash },
    maySeeSensitive: row.may_see_sensitive === 1,
    isActive: row.is_active === 1,
  };
}

/** Everybody ever registered, by name. There are a handful. */
export function allOperators(db: ReadableDatabase): readonly Operator[] {
  return db
    .all<OperatorRow>(
      sql`SELECT o.*, p.uid AS person_uid FROM operator o
          LEFT JOIN person p ON p.id = o.person_id AND p.trashed_at IS NULL
          ORDER BY o.name_pinyin, o.id`,
    )
    .map(toOperator);
}

/** Stores a new operator as active. */
export function insertOperator(db: WritableDatabase, operator: NewOperator): void {
  const { uid, personId, name, unit, pinyin, pin, maySeeSensitive, at } = operator;
  db.run(
    sql`INSERT INTO operator (uid, revision, person_id, person_name, person_unit, name_pinyin,
          pin_salt, pin_hash, may_see_sensitive, is_active, created_at, updated_at)
        VALUES (${uid}, 1, ${personId}, ${name}, ${unit}, ${pinyin}, ${pin?.salt ?? null},
          ${pin?.hash ?? null}, ${maySeeSensitive ? 1 : 0}, 1, ${at}, ${at})`,
  );
}

/** Stores the rights, the PIN and whether one works here; answers the new revision. */
export function updateOperator(db: WritableDatabase, operator: Operator, at: string): number {
  const { id, pin, maySeeSensitive, isActive } = operator;
  const revision = operator.revision + 1;
  db.run(
    sql`UPDATE operator SET revision = ${revision}, pin_salt = ${pin?.salt ?? null},
          pin_hash = ${pin?.hash ?? null}, may_see_sensitive = ${maySeeSensitive ? 1 : 0},
          is_active = ${isActive ? 1 : 0}, updated_at = ${at}
        WHERE id = ${id}`,
  );
  return revision;
}

/** When the window locks by itself. */
export interface LockSetting {
  readonly revision: number;
  readonly lockAfterMinutes: number;
}

export function readLockSetting(db: ReadableDatabase): LockSetting {
  const row = db.get<{ revision: number; lock_after_minutes: number }>(
    sql`SELECT revision, lock_after_minutes FROM operator_lock`,
  );
  return { revision: row?.revision ?? 1, lockAfterMinutes: row?.lock_after_minutes ?? 0 };
}

export function writeLockSetting(db: WritableDatabase, setting: LockSetting): void {
  db.run(
    sql`UPDATE operator_lock SET revision = ${setting.revision},
          lock_after_minutes = ${setting.lockAfterMinutes}`,
  );
}
