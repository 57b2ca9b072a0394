import { recordTypes } from "#shared/record-types.ts";
import type { BatchFailure } from "#shared/modules/documents/batch-contract.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { failureValue } from "#service/core/jobs/to-reply.ts";
import { findRecord } from "#service/records/record-reader.ts";

/** What a record is called, also where it can't be printed. */
function titleOf({ db }: JobContext, recordType: string, recordUid: string): string {
  const type = recordTypes.find(({ name }) => name === recordType);
  const title = type ? findRecord(db, type, recordUid)?.title : undefined;
  return title === undefined || title === "" ? "没有名称的记录" : title;
}

/** Why one record of a batch got no paper, in the words a single one would be refused with. */
export function batchFailure(
  context: JobContext,
  recordType: string,
  recordUid: string,
  error: unknown,
): BatchFailure {
  const { message, hint } = failureValue(error, () => {});
  const recordTitle = titleOf(context, recordType, recordUid);
  return { recordUid, recordTitle, message, hint: hint ?? null };
}
