export { paperContextOf } from "./document-source.ts";
export { documentsHandlers } from "./documents-handlers.ts";
export { documentsJobs } from "./documents-jobs.ts";
export {
  documentsOfYear,
  findDocument,
  insertDocument,
  type DocumentRow,
} from "./documents-repository.ts";
export { outdatedCheck } from "./outdated-documents.ts";
export { sensitiveCheck } from "./sensitive-papers.ts";
export { isFullEdition, keptOptions } from "./full-edition.ts";
