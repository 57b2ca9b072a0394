import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { AppError } from "#shared/kernel/app-error.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { expandColumns, withColumnTags } from "./expand-columns.ts";
import { numberBookmarks } from "./number-bookmarks.ts";
import { openDocx } from "./open-docx.ts";
import { templateCompileMessages } from "./template-compile-message.ts";

// Heavy (docxtemplater, pizzip): import this file with import() on first use, never at start-up.

function cleanData(data: DocumentData): DocumentData {
  const entries = Object.entries(data).map(([name, value]) => {
    if (typeof value === "string") return [name, cleanText(value)] as const;
    return [name, typeof value === "boolean" ? value : value.map(cleanData)] as const;
  });
  return Object.fromEntries(entries) as DocumentData;
}

/** Own keys only: through the prototype `{constructor}` would print code. */
function valueOf(scope: unknown, tag: string): unknown {
  return typeof scope === "object" && scope !== null && Object.hasOwn(scope, tag)
    ? (Reflect.get(scope, tag) as unknown)
    : undefined;
}

const bodyPart = "word/document.xml";

function expanded(name: string, bytes: Uint8Array, data: DocumentData): Uint8Array | string {
  return name === bodyPart ? expandColumns(Buffer.from(bytes).toString("utf8"), data) : bytes;
}

function toZip(template: Uint8Array, data: DocumentData): PizZip {
  const opened = openDocx(template);
  if (!opened.ok) throw new AppError("template-broken", `模板无法使用：${opened.message}`);
  // Parts come in already inflated, since PizZip itself has no limit on what it inflates.
  const zip = new PizZip();
  for (const [name, bytes] of opened.parts)
    if (!name.endsWith("/")) zip.file(name, expanded(name, bytes, data));
  return zip;
}

function render(zip: PizZip, data: DocumentData): Uint8Array {
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (tag) => ({ get: (scope: unknown) => valueOf(scope, tag.trim()) }),
    nullGetter: () => "",
  });
  document.render(data);
  const filled = document.getZip();
  const body = filled.file(bodyPart)?.asText() ?? "";
  const numbered = numberBookmarks(body);
  if (numbered !== body) filled.file(bodyPart, numbered);
  return filled.generate({ type: "uint8array", compression: "DEFLATE" });
}

/**
 * Fills a tagged .docx that has passed `checkTemplate`; unknown tags print nothing. Text is cleaned of
 * what XML refuses, and its line ends become line breaks. The bytes carry the time of packing: pass
 * them through `normaliseDocx`. Throws `template-broken` with a Chinese message naming every fault.
 */
export function fillTemplate(template: Uint8Array, data: DocumentData): Uint8Array {
  const zip = toZip(template, data);
  try {
    return render(zip, cleanData(withColumnTags(data)));
  } catch (cause) {
    const faults = templateCompileMessages(cause).join("；");
    throw new AppError("template-broken", `模板无法填写：${faults}。`, {
      hint: "请先做模板检查，按提示在 Word/WPS 中改好后再试。",
      cause,
    });
  }
}
