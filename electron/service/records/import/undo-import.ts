import { AppError } from "#shared/kernel/app-error.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { openChanges, type AuditRow } from "#service/core/audit/audit-log.ts";
import { sql } from "#service/core/database/sql.ts";
import { refuseBlindWrite, sensitiveFieldsOf } from "../masking.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import { isReferredTo } from "../is-referred-to.ts";
import type { StoredRecord } from "../record-reader.ts";
import { changeRecord, requireRecord, trashRecord } from "../record-service.ts";

function importEntry(context: CommandContext, type: RecordType, seq: number): AuditRow {
  const row = context.db.get<AuditRow>(sql`SELECT * FROM audit_entry WHERE seq = ${seq}`);
  if (row?.route !== `${type.name}.confirmImport`)
    throw new AppError("not-found", "找不到这次导入，没有做任何改动。");
  return row;
}

function changedSensitive(
  type: RecordType,
  record: { readonly values: AnyValues },
  before: AnyValues,
): readonly string[] {
  return sensitiveFieldsOf(type).filter(
    (name) => canonicalJson(record.values[name] ?? null) !== canonicalJson(before[name] ?? null),
  );
}

type Change = ReturnType<typeof openChanges>[number];

function refuseChangedSince(title: string): never {
  throw new AppError("conflict", `“${title}”在导入之后又有修改，不能整批撤销，没有做任何改动。`, {
    hint: "请逐条修改，或先恢复那条记录。",
  });
}

function isAsImported(record: StoredRecord, change: Change): boolean {
  return canonicalJson(record.values) === canonicalJson(change.after) && record.trashedAt === null;
}

/** What was registered along goes too, unless it is used by others or was worked on since. */
function takeBackRegistered(context: CommandContext, change: Change): void {
  const type = recordTypeOf(change.recordType);
  const record = requireRecord(context.db, type, change.uid);
  if (isAsImported(record, change) && !isReferredTo(context.db, type, record.id))
    trashRecord(context, type, record);
}

/** Takes back a whole import: new records go to the trash, changed ones get their values back. */
export function undoImport(context: CommandContext, type: RecordType, importSeq: number) {
  const changes = openChanges(context.db, importEntry(context, type, importSeq));
  let removedCount = 0;
  let revertedCount = 0;
  for (const change of changes.filter(({ recordType }) => recordType === type.name)) {
    const record = requireRecord(context.db, type, change.uid);
    if (!isAsImported(record, change)) refuseChangedSince(record.title);
    if (change.before === null) {
      trashRecord(context, type, record);
      removedCount += 1;
    } else {
      const before = change.before as AnyValues;
      refuseBlindWrite(context.viewer, type, record.values, changedSensitive(type, record, before));
      changeRecord(context, type, record, before);
      revertedCount += 1;
    }
  }
  for (const change of changes)
    if (change.recordType !== type.name) takeBackRegistered(context, change);
  return { removedCount, revertedCount };
}
