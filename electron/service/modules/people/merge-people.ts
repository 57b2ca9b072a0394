import { AppError } from "#shared/kernel/app-error.ts";
import { fillBlanks } from "#shared/modules/people/fill-blanks.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { moveRecordLinks } from "#service/records/links/link-store.ts";
import {
  refuseStale,
  requireRecord,
  rewriteRecord,
  trashRecord,
} from "#service/records/record-service.ts";
import { mergeAttendance } from "./merge-attendance.ts";
import { moveLinks } from "./move-links.ts";

function requirePerson({ db }: CommandContext, uid: string, revision: number): StoredRecord {
  const record = requireRecord(db, personRecord, uid);
  if (record.trashedAt !== null)
    throw new AppError("trashed", `“${record.title}”在回收站里，不能合并，没有做任何改动。`, {
      hint: "请先从回收站恢复。",
    });
  refuseStale(personRecord, record, revision);
  return record;
}

function nameOf({ title, values }: StoredRecord): string {
  const { employeeNumber } = personRecord.valuesOf(values);
  return `${title}（${employeeNumber === null ? "无工号" : `工号${employeeNumber}`}）`;
}

/** What the kept entry takes over. Entries whose days contradict each other are for the clerk to put right. */
function takenOver(keep: StoredRecord, drop: StoredRecord) {
  const taken = fillBlanks(personRecord.fields, keep.values, drop.values);
  const problems = checkRecord(personRecord, { ...keep.values, ...taken });
  if (problems.length > 0)
    throw new AppError("invalid-input", "两条登记的内容互相矛盾，没有合并，原有记录完好。", {
      fields: problems,
      hint: `请先打开这两条登记核对：${problems.map(({ message }) => message).join("；")}。`,
    });
  return taken;
}

/** Makes two entries of the roster one (docs/decisions/0008). */
export function mergePeople(
  context: CommandContext,
  input: RouteInput<"people.merge">,
): RouteOutput<"people.merge"> {
  if (input.keepUid === input.dropUid)
    throw new AppError("invalid-input", "请选择两条不同的登记，没有做任何改动。");
  const keep = requirePerson(context, input.keepUid, input.keepRevision);
  const drop = requirePerson(context, input.dropUid, input.dropRevision);
  const taken = takenOver(keep, drop);
  context.giveReason(`重复登记合并：保留${nameOf(keep)}，并入${nameOf(drop)}`);
  const { finalIds, removedCount } = mergeAttendance(context, keep, drop);
  const kept = { table: "gathering_attendance", parents: finalIds };
  const movedCount = moveLinks(context, { from: drop, to: keep }, kept);
  moveRecordLinks(context, personRecord.name, drop.uid, keep.uid);
  rewriteRecord(context, personRecord, keep, taken);
  trashRecord(context, personRecord, drop);
  return { movedCount: movedCount + removedCount };
}
