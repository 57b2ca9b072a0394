export { joinPapers } from "./join-papers.ts";
export { isDocx } from "./is-docx.ts";
export { ownTemplatePath } from "./own-template-files.ts";
export { findOwnTemplate } from "./own-template-repository.ts";
export { readTemplates, requireTemplate, type TemplateEntry } from "./template-folder.ts";
export { entryOfPaper, templateOfPaper } from "./template-of-paper.ts";
export { fillInUse, templateInUse, type TemplateInUse } from "./template-in-use.ts";
export { templatesHandlers } from "./templates-handlers.ts";
export { templatesJobs } from "./templates-jobs.ts";
