import type { JobHandler } from "#service/core/jobs/job-context.ts";
import { listTemplates, tryTemplate } from "./list-templates.ts";
import {
  checkOwnTemplate,
  copyOfficial,
  placeTemplate,
  usePrevious,
  withdrawTemplate,
} from "./own-template-jobs.ts";

/** Jobs of the templates module. Only the worker imports this. */
export const templatesJobs: Readonly<Record<string, JobHandler>> = {
  "templates.list": listTemplates,
  "templates.copy": copyOfficial,
  "templates.place": placeTemplate,
  "templates.check": checkOwnTemplate,
  "templates.usePrevious": usePrevious,
  "templates.withdraw": withdrawTemplate,
  "templates.trial": tryTemplate,
};
