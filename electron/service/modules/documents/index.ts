export { paperContextOf } from "./document-source.ts";
export { documentsHandlers } from "./documents-handlers.ts";
export { documentsJobs } from "./documents-jobs.ts";
export {
  documentsOfYear,
  findDocument,
  insertDocument,
  type DocumentRow,
} from "./documents-repository.ts";
export { fillOfficialTemplate } from "./fill-official-template.ts";
export { isDocx } from "./is-docx.ts";
export { outdatedCheck } from "./outdated-documents.ts";
export { sensitiveCheck } from "./sensitive-papers.ts";
export { requireTemplate } from "./template-folder.ts";
export { isFullEdition, keptOptions } from "./full-edition.ts";
