import type { TemplateOption } from "#shared/modules/documents/document-options.ts";

/** Which part of a gathering is printed; only asked for where there are several. */
export const partOption: TemplateOption = {
  name: "part",
  label: "印哪些部分",
  help: "几个部分可以合印一份，也可以各印一份",
};
