import type { TemplateOption } from "#shared/modules/documents/document-options.ts";

/** The line of the number; offered only where papers of this kind are numbered. */
export const numberLineOption: TemplateOption = {
  name: "numberLine",
  label: "印发文字号",
  help: "草稿留出序号的位置，点“印发”时才取号；套印在红头纸上的可以不印",
  preset: true,
  isRemembered: true,
};

/** Which part of a gathering is printed; only asked for where there are several. */
export const partOption: TemplateOption = {
  name: "part",
  label: "印哪些部分",
  help: "几个部分可以合印一份，也可以各印一份",
};
