export { paperContextOf } from "./document-source.ts";
export { documentsHandlers } from "./documents-handlers.ts";
export { documentsJobs } from "./documents-jobs.ts";
export {
  documentsOfYear,
  findDocument,
  insertDocument,
  type DocumentRow,
} from "./documents-repository.ts";
export { shownDocument } from "./generate-document.ts";
export { fileState } from "./file-states.ts";
export { requireDocument } from "./open-document.ts";
export { registerDocument } from "./register-document.ts";
export { documentShower } from "./shown-document.ts";
export { outdatedCheck } from "./outdated-documents.ts";
export { sensitiveCheck } from "./sensitive-papers.ts";
export { isFullEdition, keptOptions } from "./full-edition.ts";
