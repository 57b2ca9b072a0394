export { documentsHandlers } from "./documents-handlers.ts";
export { documentsJobs } from "./documents-jobs.ts";
export {
  documentsOfYear,
  findDocument,
  insertDocument,
  type DocumentRow,
} from "./documents-repository.ts";
export { fillOfficialTemplate } from "./fill-official-template.ts";
export { fillAsOf } from "./fill-as-of.ts";
export { shownDocument } from "./generate-document.ts";
export { fileState } from "./file-states.ts";
export { requireDocument } from "./open-document.ts";
export { registerDocument } from "./register-document.ts";
export { requireSameTemplate } from "./save-original.ts";
export { documentShower } from "./shown-document.ts";
export { isDocx } from "./is-docx.ts";
export { outdatedCheck } from "./outdated-documents.ts";
export { sensitiveCheck } from "./sensitive-papers.ts";
export { requireTemplate, type TemplateEntry } from "./template-folder.ts";
export { isFullEdition, keptOptions } from "./full-edition.ts";
