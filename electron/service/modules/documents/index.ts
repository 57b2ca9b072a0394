export { documentsHandlers } from "./documents-handlers.ts";
export { documentsJobs } from "./documents-jobs.ts";
export { documentsOfYear, findDocument } from "./documents-repository.ts";
export { isFullEdition, keptOptions } from "./full-edition.ts";
