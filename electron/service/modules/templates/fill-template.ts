import Docxtemplater from "docxtemplater";
import { zipSync } from "fflate";
import PizZip from "pizzip";
import { AppError } from "#shared/kernel/app-error.ts";
import { cleanText } from "#shared/kernel/clean-text.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { withColumnTags } from "./expand-columns.ts";
import { numberBookmarks } from "./number-bookmarks.ts";
import { templateCompileMessages } from "./template-compile-message.ts";
import { bodyPart, templateParts, type TemplateParts } from "./template-parts.ts";

// Heavy (docxtemplater, pizzip): import this file with import() on first use, never at start-up.

/** The parts of a filled .docx by name. */
export type FilledParts = Record<string, Uint8Array>;

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

function toZip({ parts, body }: TemplateParts): PizZip {
  // Parts come in already inflated, since PizZip itself has no limit on what it inflates.
  const zip = new PizZip();
  for (const [name, bytes] of parts) zip.file(name, name === bodyPart ? body : bytes);
  return zip;
}

/** Taken out as they are: what packs them again need not unpack them first. */
function partsIn(zip: PizZip): FilledParts {
  const files = Object.entries(zip.files);
  return Object.fromEntries(files.map(([name, file]) => [name, file.asUint8Array()]));
}

function render(zip: PizZip, data: DocumentData): FilledParts {
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
  return partsIn(filled);
}

/**
 * Fills a tagged .docx that has passed `checkTemplate`, and gives its parts; unknown tags print nothing.
 * Text is cleaned of what XML refuses, and its line ends become line breaks. Throws `template-broken` with
 * a Chinese message naming every fault.
 */
export function fillParts(template: Uint8Array, data: DocumentData): FilledParts {
  const zip = toZip(templateParts(template, data));
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

/** The same as a .docx that was made at no time: pass its parts to `packDocx` where the day counts. */
export function fillTemplate(template: Uint8Array, data: DocumentData): Uint8Array {
  return zipSync(fillParts(template, data));
}
