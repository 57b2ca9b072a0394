import { AppError } from "#shared/kernel/app-error.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import type { RouteInput } from "#shared/contract.ts";
import { isSomebodyTrusted } from "#shared/modules/operators/operator-rules.ts";
import type { AnyValues, PersonSnapshot } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { pinyinKey } from "#service/records/pinyin.ts";
import { sealPin } from "./operator-pin.ts";
import {
  allOperators,
  insertOperator,
  readLockSetting,
  updateOperator,
  writeLockSetting,
  type Operator,
} from "./operator-repository.ts";
import { forgetTries } from "./operator-tries.ts";

function requireTrusted(viewer: Viewer): void {
  if (viewer.maySeeSensitive) return;
  throw new AppError("not-allowed", "只有可看敏感的经办人能登记和更改经办人，没有做任何改动。", {
    hint: "请由可看敏感的经办人来做；您可以更改自己的口令。",
  });
}

function refuseStale(stored: { revision: number }, seen: number): void {
  if (stored.revision !== seen)
    throw new AppError("conflict", "经办人的设置已在别处改过，这次没有保存。", {
      hint: "请看清最新内容后再改。",
    });
}

function refuseNobodyTrusted(operators: readonly Operator[]): void {
  if (isSomebodyTrusted(operators)) return;
  throw new AppError(
    "last-trusted",
    "至少要有一位在用的经办人可看敏感，否则没有人能管理经办人。没有做任何改动。",
    { hint: "请先给另一位经办人这项权限，再改这一位。" },
  );
}

function requireOperator(db: ReadableDatabase, uid: string): Operator {
  const operator = allOperators(db).find((one) => one.uid === uid);
  if (operator) return operator;
  throw new AppError("not-found", "没有这位经办人，没有做任何改动。", {
    hint: "请回到名单刷新后再试。",
  });
}

/** What the log keeps: that there is a PIN, never which. */
function auditValues(operator: Omit<Operator, "id" | "revision" | "pinyin" | "uid">): AnyValues {
  const { personUid, name, unit, maySeeSensitive, isActive, pin } = operator;
  return {
    person: { uid: personUid, name, unit },
    maySeeSensitive,
    isActive,
    hasPin: pin !== null,
  };
}

function recordChange(
  context: CommandContext,
  uid: string,
  before: AnyValues | null,
  after: AnyValues,
): void {
  context.record({ recordType: "operator", uid, before, after, sensitiveFields: [] });
}

interface Registered {
  readonly personId: number | null;
  readonly personUid: string | null;
  readonly name: string;
  readonly unit: string | null;
}

/** Somebody of the roster goes by the roster's name; one from outside by the name that is typed. */
function readPerson(db: ReadableDatabase, person: PersonSnapshot): Registered {
  const unit = person.unit === null ? null : cleanText(person.unit).trim() || null;
  if (person.uid === null)
    return { personId: null, personUid: null, name: cleanText(person.name).trim(), unit };
  const row = db.get<{ id: number; name: string }>(
    sql`SELECT id, name FROM person WHERE uid = ${person.uid} AND trashed_at IS NULL`,
  );
  if (row) return { personId: row.id, personUid: person.uid, name: row.name, unit };
  throw new AppError("not-found", "名册中没有这个人，没有登记经办人。", {
    hint: "请重新从名册中选择。",
  });
}

function refuseRegistered(operators: readonly Operator[], person: Registered): void {
  const same = operators.find((one) =>
    person.personUid === null
      ? one.personUid === null && one.name === person.name
      : one.personUid === person.personUid,
  );
  if (!same) return;
  throw new AppError("already-there", `${same.name}已经登记为经办人，没有重复登记。`, {
    hint: same.isActive ? "请直接在名单中更改。" : "请在名单中恢复使用。",
  });
}

/** Registers somebody as operator. The first one must be able to give rights to the others. */
export function registerOperator(context: CommandContext, input: RouteInput<"operators.register">) {
  const { db, clock, viewer } = context;
  requireTrusted(viewer);
  const operators = allOperators(db);
  const person = readPerson(db, input.person);
  refuseRegistered(operators, person);
  if (!input.maySeeSensitive && operators.every((one) => !one.isActive))
    throw new AppError("last-trusted", "第一位经办人必须可看敏感，没有登记。", {
      hint: "请勾选“可看敏感”；以后可以由他登记其他人。",
    });
  const uid = createUid(clock.epochMs());
  const pin = input.pin ? sealPin(input.pin) : null;
  const { maySeeSensitive } = input;
  const { personId, ...rest } = person;
  const stored = { uid, pinyin: pinyinKey(person.name), pin, maySeeSensitive };
  insertOperator(db, { ...stored, ...rest, personId, at: clock.instant() });
  recordChange(context, uid, null, auditValues({ ...rest, maySeeSensitive, pin, isActive: true }));
  return { uid, revision: 1 };
}

function store(context: CommandContext, before: Operator, after: Operator) {
  const { db, clock } = context;
  refuseNobodyTrusted(allOperators(db).map((one) => (one.uid === after.uid ? after : one)));
  const revision = updateOperator(db, after, clock.instant());
  recordChange(context, after.uid, auditValues(before), auditValues(after));
  return { uid: after.uid, revision };
}

/** Changes somebody's rights, or whether he is an operator still. */
export function changeOperator(context: CommandContext, input: RouteInput<"operators.change">) {
  requireTrusted(context.viewer);
  const operator = requireOperator(context.db, input.uid);
  refuseStale(operator, input.revision);
  const { maySeeSensitive = operator.maySeeSensitive, isActive = operator.isActive } = input;
  return store(context, operator, { ...operator, maySeeSensitive, isActive });
}

/** Sets or takes away a PIN: one's own, or anybody's for who may see sensitive. Ends a wait. */
export function setPin(context: CommandContext, input: RouteInput<"operators.setPin">) {
  const { db, viewer } = context;
  if (viewer.uid !== input.uid) requireTrusted(viewer);
  const operator = requireOperator(db, input.uid);
  forgetTries(db, operator.uid);
  const pin = input.pin === null ? null : sealPin(input.pin);
  return store(context, operator, { ...operator, pin });
}

/** Sets after how many minutes without key or mouse the window locks; 0 is never. */
export function setLockMinutes(
  context: CommandContext,
  { revision, lockAfterMinutes }: RouteInput<"operators.setLockMinutes">,
) {
  const { db, viewer } = context;
  requireTrusted(viewer);
  const before = readLockSetting(db);
  refuseStale(before, revision);
  const next = { revision: revision + 1, lockAfterMinutes };
  writeLockSetting(db, next);
  const station = db.get<{ uid: string }>(sql`SELECT uid FROM station`);
  context.record({
    recordType: "operatorLock",
    uid: station?.uid ?? "",
    before: { lockAfterMinutes: before.lockAfterMinutes },
    after: { lockAfterMinutes },
    sensitiveFields: [],
  });
  return { revision: next.revision };
}
