import { recordTypes } from "#shared/record-types.ts";
import type { JobHandler } from "./core/jobs/job-context.ts";
import { archiveJobs } from "./modules/archive/index.ts";
import { backupJobs } from "./modules/backup/index.ts";
import { disclosureJobs } from "./modules/disclosures/index.ts";
import { documentsJobs } from "./modules/documents/index.ts";
import { outgoingJobs } from "./modules/outgoing/index.ts";
import { fontsJobs } from "./modules/fonts/index.ts";
import { peopleJobs } from "./modules/people/index.ts";
import { plansJobs } from "./modules/plans/index.ts";
import { superiorFormsJobs } from "./modules/superior-forms/index.ts";
import { templatesJobs } from "./modules/templates/index.ts";
import { recordJobs } from "./records/record-jobs.ts";

/** Every job there is. Only the worker imports this. */
export const jobs: Readonly<Record<string, JobHandler>> = Object.assign(
  {},
  ...recordTypes.map(recordJobs),
  archiveJobs,
  backupJobs,
  disclosureJobs,
  documentsJobs,
  outgoingJobs,
  fontsJobs,
  peopleJobs,
  plansJobs,
  superiorFormsJobs,
  templatesJobs,
) as Record<string, JobHandler>;
