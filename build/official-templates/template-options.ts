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

/** First and last day of what a paper of the branch holds; this year where nothing else is asked for. */
export function spanOptions(label: string): readonly TemplateOption[] {
  return [
    { name: "fromOn", label, help: "默认印今年一年" },
    { name: "untilOn", label: "到" },
  ];
}

/** 版头, 附件说明, 抄送 and 版记 of a notice: most papers of a branch have none of them. */
export const officialOptions: readonly TemplateOption[] = [
  { name: "attachments", label: "附件", help: "每行一个附件名称，没有的不填" },
  { name: "redHead", label: "印版头（红色标志）", preset: false, isRemembered: true },
  { name: "imprint", label: "印版记", preset: false, isRemembered: true },
  { name: "copyTo", label: "抄送", help: "印在版记里，没有的不填" },
];
