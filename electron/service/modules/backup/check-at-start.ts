import { verifyChain } from "#service/core/audit/audit-log.ts";
import { checkDatabase } from "#service/core/database/check-database.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";

/** The job the service gives itself after every start: damage in words, empty when all is sound. */
export function checkAtStart({ db }: JobContext): Promise<readonly string[]> {
  const broken = verifyChain(db);
  return Promise.resolve([...checkDatabase(db, "quick"), ...(broken === null ? [] : [broken])]);
}
