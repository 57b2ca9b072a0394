import type { Document } from "@xmldom/xmldom";
import { AppError } from "#shared/kernel/app-error.ts";
import type { DocumentTag } from "#shared/modules/documents/document-tags.ts";
import { sampleData } from "#shared/modules/templates/sample-data.ts";
import { checkPartTags, missingRequiredTags } from "./check-template-tags.ts";
import { readDocxParts } from "./docx-safety.ts";
import { markFindings } from "./mark-findings.ts";
import { openDocx } from "./open-docx.ts";
import { readTemplateTags } from "./read-template-tags.ts";
import type { TemplateExpectation } from "./template-expectation.ts";
import { readTemplateText } from "./template-text.ts";
import type { TemplateText } from "./template-text.ts";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";

// Heavy (xmldom): import this file with import() on first use, never at start-up.

/** Word's kind of part (end of its content type) → what a clerk calls it, and whether tags are filled. */
const areas: Readonly<Record<string, { readonly area: string; readonly filled: boolean }>> = {
  main: { area: "正文", filled: true },
  header: { area: "页眉", filled: true },
  footer: { area: "页脚", filled: true },
  footnotes: { area: "脚注", filled: true },
  endnotes: { area: "尾注", filled: false },
  comments: { area: "批注", filled: false },
};

function partKind(contentType: string): string | null {
  return /\.(main|header|footer|footnotes|endnotes|comments)\+xml$/.exec(contentType)?.[1] ?? null;
}

interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

function readContentTypes(document: Document | undefined): ContentTypes {
  const read = (element: string, key: string) =>
    Array.from(document?.getElementsByTagNameNS("*", element) ?? []).map(
      (item): [string, string] => [
        (item.getAttribute(key) ?? "").replace(/^\//, ""),
        item.getAttribute("ContentType") ?? "",
      ],
    );
  return {
    overrides: new Map(read("Override", "PartName")),
    defaults: new Map(read("Default", "Extension")),
  };
}

function kindOf(name: string, types: ContentTypes): string | null {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return partKind(types.overrides.get(name) ?? types.defaults.get(extension) ?? "");
}

function unfilledFindings(text: TemplateText, filled: boolean): TemplateFinding[] {
  const places = filled ? text.fieldCodes : [...text.fieldCodes, ...text.paragraphs];
  return places
    .filter((place) => /[{}]/.test(place.text))
    .map(({ where }) => ({
      level: "error",
      message: "这里的标签不会被填写，请移到正文中。",
      where,
    }));
}

/** As a clerk goes through the paper. */
function inOrder(findings: readonly TemplateFinding[], text: TemplateText): TemplateFinding[] {
  const places = text.paragraphs.map(({ where }) => where);
  return findings.toSorted((a, b) => places.indexOf(a.where) - places.indexOf(b.where));
}

function tagFindings(
  documents: ReadonlyMap<string, Document>,
  { tags: vocabulary, templateName }: TemplateExpectation,
): TemplateFinding[] {
  const types = readContentTypes(documents.get("[Content_Types].xml"));
  const used = new Set<DocumentTag>();
  const findings: TemplateFinding[] = [];
  for (const [name, document] of documents) {
    const known = areas[kindOf(name, types) ?? ""];
    if (!known) continue;
    const text = readTemplateText(document, known.area);
    findings.push(...unfilledFindings(text, known.filled), ...markFindings(document, known.area));
    if (!known.filled) continue;
    const { tags, findings: braces } = readTemplateTags(text.paragraphs);
    findings.push(...inOrder([...braces, ...checkPartTags(tags, vocabulary, used)], text));
  }
  return [...findings, ...missingRequiredTags(vocabulary, templateName, used)];
}

/** The engine's own opinion, for faults only it sees: filled with sample words, and with nothing. */
async function trialFindings(
  bytes: Uint8Array,
  { tags }: TemplateExpectation,
): Promise<TemplateFinding[]> {
  const { fillTemplate } = await import("./fill-template.ts");
  try {
    const filled = [fillTemplate(bytes, sampleData(tags)), fillTemplate(bytes, {})];
    return filled.some(hasOpenTag)
      ? [
          {
            level: "error",
            message: "试填后还有没填写的标签，请检查标签是否写在同一行。",
            where: "全文",
          },
        ]
      : [];
  } catch (error) {
    const message = error instanceof AppError ? error.message : "模板无法填写。";
    return [{ level: "error", message, where: "全文" }];
  }
}

/** Throws where the filled file does not open or parse. */
function hasOpenTag(filled: Uint8Array): boolean {
  const opened = openDocx(filled);
  if (!opened.ok) throw new AppError("template-broken", `试填后的文件打不开：${opened.message}`);
  const { documents, findings } = readDocxParts(opened.parts);
  if (findings.length > 0) throw new AppError("template-broken", "试填后的文件打不开。");
  const types = readContentTypes(documents.get("[Content_Types].xml"));
  return [...documents].some(([name, document]) => {
    const known = areas[kindOf(name, types) ?? ""];
    return known?.filled === true && /[{}]/.test(wholeText(document, known.area));
  });
}

function wholeText(document: Document, area: string): string {
  return readTemplateText(document, area)
    .paragraphs.map(({ text }) => text)
    .join("\n");
}

function withoutRepeats(findings: readonly TemplateFinding[]): TemplateFinding[] {
  const seen = new Map(findings.map((finding) => [`${finding.where}|${finding.message}`, finding]));
  return [...seen.values()];
}

async function inspect(
  bytes: Uint8Array,
  expected: TemplateExpectation,
): Promise<TemplateFinding[]> {
  const opened = openDocx(bytes);
  if (!opened.ok) return [{ level: "error", message: opened.message, where: "文件" }];
  const { documents, findings } = readDocxParts(opened.parts);
  if (findings.length > 0) return withoutRepeats(findings);
  const onTags = withoutRepeats(tagFindings(documents, expected));
  return onTags.some((finding) => finding.level === "error")
    ? onTags
    : [...onTags, ...(await trialFindings(bytes, expected))];
}

/**
 * Checks a template, official or a clerk's own, before it is taken in and before it is filled: size,
 * safety, tags against the vocabulary, then a trial by the engine. Findings are values with a place a
 * clerk can find; without one of level error it is fit for use. Never throws, whatever the bytes are.
 */
export async function checkTemplate(
  bytes: Uint8Array,
  expected: TemplateExpectation,
): Promise<readonly TemplateFinding[]> {
  try {
    return await inspect(bytes, expected);
  } catch {
    const message = "文件结构异常，无法检查。请在 Word/WPS 中重新另存为 .docx 后再试。";
    return [{ level: "error", message, where: "文件" }];
  }
}
