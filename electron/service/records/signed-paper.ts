import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { PaperState, SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql, sqlName, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import type { StoredRow } from "./columns.ts";

/** What of a stored record the signing of its paper goes by. */
interface Signable extends SavedRecord {
  readonly id: number;
  readonly finalizedAt: string | null;
  readonly trashedAt: string | null;
  readonly paper: PaperState | null;
}

/** What to select for the signed paper, after other columns; types without 定稿 have none. */
export function paperColumns(type: RecordType): Sql {
  return type.canFinalize ? sql`, t.paper_signed_at, t.paper_is_stale` : sqlNothing;
}

/** The state of the signed paper in a stored row; null for a type without 定稿. */
export function readPaper(type: RecordType, row: StoredRow): PaperState | null {
  if (!type.canFinalize) return null;
  return {
    signedAt: row["paper_signed_at"] as string | null,
    isStale: row["paper_is_stale"] === 1,
  };
}

function setPaper(
  context: CommandContext,
  type: RecordType,
  record: Signable,
  after: PaperState,
): void {
  context.db.run(
    sql`UPDATE ${sqlName(type.table)} SET paper_signed_at = ${after.signedAt},
        paper_is_stale = ${after.isStale ? 1 : 0} WHERE id = ${record.id}`,
  );
  const told = (paper: PaperState | null) => ({
    paperSignedAt: paper?.signedAt ?? null,
    paperIsStale: paper?.isStale ?? false,
  });
  context.record({
    recordType: type.name,
    uid: record.uid,
    before: told(record.paper),
    after: told(after),
    sensitiveFields: [],
  });
}

/** After a reopening: the paper that was signed no longer says what the record says. */
export function leavePaperBehind(
  context: CommandContext,
  type: RecordType,
  record: Signable,
): void {
  if (record.paper === null || record.paper.signedAt === null || record.paper.isStale) return;
  setPaper(context, type, record, { signedAt: record.paper.signedAt, isStale: true });
}

function refuseUnsignable(record: Signable): void {
  if (record.trashedAt !== null)
    throw new AppError("trashed", "这条记录在回收站里，没有登记签字。", {
      hint: "请先从回收站恢复。",
    });
  if (record.finalizedAt === null)
    throw new AppError("not-finalized", "这条记录还没有定稿，没有登记签字。", {
      hint: "请先定稿，打印签字后再登记。",
    });
  if (record.paper?.signedAt && !record.paper.isStale)
    throw new AppError("already-there", "纸质件已登记过签字，不用再登记。");
}

/** The signed paper matches this final version. The record's content and revision stay as they are. */
export function confirmPaper(
  context: CommandContext,
  type: RecordType,
  record: Signable,
): SavedRecord {
  refuseUnsignable(record);
  setPaper(context, type, record, { signedAt: context.clock.instant(), isStale: false });
  return { uid: record.uid, revision: record.revision };
}
