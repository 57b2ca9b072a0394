import { AppError, type FieldProblem } from "#shared/kernel/app-error.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import {
  blankValues,
  completeValues,
  mergeValues,
  reviseValues,
} from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { LinkOrigin } from "#shared/records/link-contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";
import { keyRows } from "./key-rows.ts";
import { linkToOrigins, originWords } from "./links/link-commands.ts";
import { sensitiveFieldsOf } from "./masking.ts";
import { differsInOpenCellsAlone } from "./open-cells.ts";
import { findRecord, type StoredRecord } from "./record-reader.ts";
import { insertRecord, setMoment, updateRecord, type RecordStamp } from "./record-repository.ts";
import { confirmPaper, leavePaperBehind } from "./signed-paper.ts";
import { searchTextOf } from "./search-text.ts";
import { shownType } from "./shown-type.ts";
import { storedValues } from "./stored-values.ts";

/** The record, or AppError `not-found`. */
export function requireRecord(db: ReadableDatabase, type: RecordType, uid: string): StoredRecord {
  const record = findRecord(db, type, uid);
  if (!record)
    throw new AppError("not-found", `找不到这条${type.label}记录，可能已在别处删除。`, {
      hint: "请返回列表刷新后再试。",
    });
  return record;
}

function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0)
    throw new AppError(
      "invalid-input",
      `还有${problems.length}处需要改正，没有保存，原有记录完好。`,
      {
        fields: [...problems],
        hint: "请按各栏下方的提示改正后再保存。",
      },
    );
}

/** AppError `conflict` where the record was saved after the clerk saw it. */
export function refuseStale(type: RecordType, record: StoredRecord, revision: number): void {
  if (record.revision !== revision)
    throw new AppError("conflict", `这条${type.label}记录已在别处修改，这次没有保存。`, {
      hint: "请查看最新内容，再决定保留哪一份；您填写的内容还在。",
    });
}

function refuseTrashed(record: StoredRecord): void {
  if (record.trashedAt !== null)
    throw new AppError("trashed", "这条记录在回收站里，不能修改。", { hint: "请先从回收站恢复。" });
}

function refuseLocked(record: StoredRecord): void {
  refuseTrashed(record);
  if (record.finalizedAt !== null)
    throw new AppError("finalized", "这条记录已定稿，没有改动。", {
      hint: "如需修改，请先“退回修改”并写明原因。",
    });
}

function stampOf(
  type: RecordType,
  values: AnyValues,
  uid: string,
  revision: number,
  at: string,
): RecordStamp {
  return {
    uid,
    revision,
    title: type.title(values).slice(0, 400),
    searchText: searchTextOf(type, values),
    at,
  };
}

function isSingletonTaken(db: ReadableDatabase, type: RecordType): boolean {
  return (
    type.singleton &&
    db.get(sql`SELECT 1 FROM ${sqlName(type.table)} WHERE trashed_at IS NULL LIMIT 1`) !== undefined
  );
}

/** Leaves the change of a record in the audit. */
function tell(
  context: CommandContext,
  type: RecordType,
  uid: string,
  before: AnyValues | null,
  after: AnyValues | null,
): void {
  const sensitiveFields = sensitiveFieldsOf(type);
  context.record({ recordType: type.name, uid, before, after, sensitiveFields });
}

/** Saves a new record, linked to where it comes from. Fields not given start blank. */
export function createRecord(
  context: CommandContext,
  type: RecordType,
  given: AnyValues,
  origins: readonly LinkOrigin[] = [],
): SavedRecord {
  if (isSingletonTaken(context.db, type))
    throw new AppError("already-there", `${type.label}只有一条，已经登记过了。`, {
      hint: "请直接打开它修改。",
    });
  const complete = completeValues(type, mergeValues(blankValues(type), given));
  refuseProblems(checkRecord(type, complete));
  const values = keyRows(context, type, complete, null);
  const uid = createUid(context.clock.epochMs());
  insertRecord(
    context.db,
    type,
    stampOf(shownType(context.db, type), values, uid, 1, context.clock.instant()),
    values,
  );
  tell(context, type, uid, null, {
    ...storedValues(context.db, type, values),
    ...originWords(context, origins, type, uid),
  });
  linkToOrigins(context, origins, type, uid);
  return { uid, revision: 1 };
}

/** A final record takes only what its open cells say of how things went on. */
function refuseClosed(type: RecordType, record: StoredRecord, given: AnyValues): void {
  refuseTrashed(record);
  if (record.finalizedAt === null) return;
  const next = completeValues(type, reviseValues(type, record.values, given));
  if (!differsInOpenCellsAlone(type, record.values, next)) refuseLocked(record);
}

/**
 * Saves the given fields of a record; the others stay. Saving what is there already changes nothing. Of a
 * final record only the cells that stay open change.
 */
export function changeRecord(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
  given: AnyValues,
  origins: readonly LinkOrigin[] = [],
): SavedRecord {
  const record = requireRecord(context.db, type, target.uid);
  refuseClosed(type, record, given);
  refuseStale(type, record, target.revision);
  if (!wouldChange(type, record, given)) {
    linkToOrigins(context, origins, type, record.uid);
    return { uid: record.uid, revision: record.revision };
  }
  const complete = completeValues(type, reviseValues(type, record.values, given));
  refuseProblems([...type.changeRules(record.values, given), ...checkRecord(type, complete)]);
  const values = keyRows(context, type, complete, record.id);
  const revision = record.revision + 1;
  const stamp = stampOf(
    shownType(context.db, type),
    values,
    record.uid,
    revision,
    context.clock.instant(),
  );
  updateRecord(context.db, type, record.id, stamp, values);
  const { values: after } = requireRecord(context.db, type, record.uid);
  tell(context, type, record.uid, record.values, {
    ...after,
    ...originWords(context, origins, type, record.uid),
  });
  linkToOrigins(context, origins, type, record.uid);
  return { uid: record.uid, revision };
}

/**
 * Writes the given fields over a record whatever its state, under a new revision. For commands of modules
 * that answer for what they write; rows and rules are not checked again.
 */
export function rewriteRecord(
  context: CommandContext,
  type: RecordType,
  record: StoredRecord,
  given: AnyValues,
): void {
  const values = { ...record.values, ...given };
  const stamp = stampOf(type, values, record.uid, record.revision + 1, context.clock.instant());
  updateRecord(context.db, type, record.id, stamp, values);
  const only = (all: AnyValues): AnyValues =>
    Object.fromEntries(Object.keys(given).map((name) => [name, all[name] ?? null]));
  tell(context, type, record.uid, only(record.values), only(values));
}

/** Whether saving these values would change the record. */
export function wouldChange(type: RecordType, record: StoredRecord, given: AnyValues): boolean {
  const next = completeValues(type, reviseValues(type, record.values, given));
  return canonicalJson(next) !== canonicalJson(record.values);
}

type Moment = "finalized_at" | "trashed_at";

function move(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
  column: Moment,
  moment: string | null,
  refuse: (record: StoredRecord) => void,
): SavedRecord {
  const record = requireRecord(context.db, type, target.uid);
  refuse(record);
  refuseStale(type, record, target.revision);
  const revision = record.revision + 1;
  setMoment(context.db, type, record.id, column, moment, revision);
  const name = column === "finalized_at" ? "finalizedAt" : "trashedAt";
  context.record({
    recordType: type.name,
    uid: record.uid,
    before: { [name]: record[name] },
    after: { [name]: moment },
    sensitiveFields: [],
  });
  return { uid: record.uid, revision };
}

/** Puts a record into the trash. */
export function trashRecord(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
): SavedRecord {
  return move(context, type, target, "trashed_at", context.clock.instant(), refuseLocked);
}

/** Takes a record out of the trash. */
export function restoreRecord(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
): SavedRecord {
  return move(context, type, target, "trashed_at", null, (record) => {
    if (record.trashedAt === null) throw new AppError("not-trashed", "这条记录不在回收站里。");
    if (isSingletonTaken(context.db, type))
      throw new AppError("already-there", `${type.label}只有一条，已有一条在用，不能恢复这一条。`);
  });
}

function refuseNotFinalizable(type: RecordType): void {
  if (!type.canFinalize) throw new AppError("not-supported", `${type.label}不需要定稿。`);
}

/** Makes a record final: it changes only after a reopening. */
export function finalizeRecord(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
): SavedRecord {
  refuseNotFinalizable(type);
  return move(context, type, target, "finalized_at", context.clock.instant(), refuseLocked);
}

/** Opens a final record again; the reason stands in the history. */
export function reopenRecord(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord & { readonly reason: string },
): SavedRecord {
  refuseNotFinalizable(type);
  if (type.staysFinal)
    throw new AppError("stays-final", `${type.label}定下来后不再改动，没有退回。`, {
      hint: "如有变化，请另外留存一份；原来的这份保持原样。",
    });
  context.giveReason(target.reason);
  const reopened = move(context, type, target, "finalized_at", null, (record) => {
    if (record.finalizedAt === null)
      throw new AppError("not-finalized", "这条记录还没有定稿，可以直接修改。");
  });
  leavePaperBehind(context, type, requireRecord(context.db, type, target.uid));
  return reopened;
}

/** Registers that the signed paper matches this final version. */
export function confirmRecordPaper(
  context: CommandContext,
  type: RecordType,
  target: SavedRecord,
): SavedRecord {
  refuseNotFinalizable(type);
  const record = requireRecord(context.db, type, target.uid);
  refuseStale(type, record, target.revision);
  return confirmPaper(context, type, record);
}
