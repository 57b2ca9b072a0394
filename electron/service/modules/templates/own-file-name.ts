import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import { recordTypes } from "#shared/record-types.ts";
import { readTemplates, type TemplateEntry } from "./template-folder.ts";

/** 归档移交清单 is made with a package, 发文登记簿 of a series' year: neither from one record. */
const otherLabels: Readonly<Record<string, string>> = {
  archivePackage: "归档包",
  outgoingRegister: "发文登记簿",
};

/** What the records that a template prints are called. */
export function labelOfType(recordType: string): string {
  const type = recordTypes.find(({ name }) => name === recordType);
  return type?.label ?? otherLabels[recordType] ?? "";
}

/** `会议记录（标准版）.docx`: what the template is called; with what it is for where two are called the same. */
export function ownFileName(templatesDir: string, entry: TemplateEntry): string {
  const sameLabel = readTemplates(templatesDir).filter(({ label }) => label === entry.label);
  const kind = labelOfType(entry.recordType);
  const isPlain = sameLabel.length === 1 || kind === entry.label;
  return `${safeFileName(isPlain ? entry.label : `${entry.label}（${kind}）`, 76)}.docx`;
}
