export { fillOfficialTemplate } from "./fill-official-template.ts";
export { joinPapers } from "./join-papers.ts";
export { isDocx } from "./is-docx.ts";
export { readTemplates, requireTemplate, type TemplateEntry } from "./template-folder.ts";
