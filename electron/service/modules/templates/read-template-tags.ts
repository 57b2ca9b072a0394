import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import type { TemplateParagraph } from "./template-text.ts";

/** One tag as written. `{#x}` opens, `{^x}` opens for the contrary, `{/x}` closes, `{x}` prints. */
export interface TemplateTag {
  readonly kind: "open" | "contrary" | "close" | "value";
  readonly name: string;
  readonly raw: string;
  readonly where: string;
  /** Table, text box or running text it stands in: a loop begins and ends in the same one. */
  readonly scope: number;
}

export interface ReadTags {
  readonly tags: readonly TemplateTag[];
  readonly findings: readonly TemplateFinding[];
}

const kinds: Readonly<Record<string, TemplateTag["kind"]>> = {
  "#": "open",
  "^": "contrary",
  "/": "close",
};

/** More than any form has: a file with more is no template, and would keep the check busy. */
const mostTags = 3_000;
const brace = /[{}｛｝]/g;

interface Scan {
  readonly tags: (TemplateTag & { readonly order: number })[];
  readonly findings: TemplateFinding[];
}

function orderAt(paragraph: TemplateParagraph, index: number): number {
  return paragraph.pieces.findLast((piece) => piece.start <= index)?.order ?? 0;
}

function forbiddenReason(written: string): string | null {
  const content = written.trim();
  if (content === "") return "花括号中没有标签名称";
  if (/^[@=%$~<>!&*:-]/.test(content)) return "不允许使用这种特殊标签";
  if (content.includes(".")) return "标签名称中不能有小数点";
  if (/^[＃／＾]/.test(content)) return "其中的＃或／是全角字符，请改为半角";
  // The engine takes `{ #x}` for a value and prints nothing.
  if (/^\s+[#^/]|^[#^/]\s/.test(written)) return "#或/的前后不能有空格";
  return null;
}

function takeTag(scan: Scan, paragraph: TemplateParagraph, start: number, end: number): void {
  const raw = paragraph.text.slice(start, end + 1);
  const content = raw.slice(1, -1).trim();
  const reason = forbiddenReason(raw.slice(1, -1));
  if (reason !== null) {
    const message = `标签${raw}不能使用：${reason}。`;
    scan.findings.push({ level: "error", message, where: paragraph.where });
    return;
  }
  const kind = kinds[content.charAt(0)] ?? "value";
  const name = (kind === "value" ? content : content.slice(1)).trim();
  const { where, scope } = paragraph;
  scan.tags.push({ kind, name, raw, where, scope, order: orderAt(paragraph, start) });
}

function braceMessage(text: string, index: number, next: string | undefined): string {
  const near = text.slice(index, index + 12);
  if (text[index] === "｛" || text[index] === "｝" || next === "｝") {
    return `“${near}”用了全角花括号，请改为半角的{ }。`;
  }
  return text[index] === "{" ? `“${near}”缺少右花括号}。` : "多了一个右花括号}。";
}

function nextBrace(text: string, from: number): number {
  brace.lastIndex = from;
  return brace.exec(text)?.index ?? -1;
}

/** Index from which to go on after the brace at `index`. */
function takeBrace(scan: Scan, paragraph: TemplateParagraph, index: number): number {
  const { text, where } = paragraph;
  const end = nextBrace(text, index + 1);
  const next = text[end];
  if (text[index] === "{" && next === "}") {
    takeTag(scan, paragraph, index, end);
    return end + 1;
  }
  scan.findings.push({ level: "error", message: braceMessage(text, index, next), where });
  const pair = text[index] === "｛" || next === "｝";
  return pair && (next === "｝" || next === "}") ? end + 1 : index + 1;
}

function scanParagraph(scan: Scan, paragraph: TemplateParagraph): void {
  let index = nextBrace(paragraph.text, 0);
  while (index >= 0 && scan.tags.length + scan.findings.length < mostTags)
    index = nextBrace(paragraph.text, takeBrace(scan, paragraph, index));
}

/**
 * Tags of one part in the order the engine meets them, joined over runs, with findings for braces
 * that pair badly, full-width braces and forms of tags we forbid (`@` inserts raw XML, `=` changes
 * the braces themselves).
 */
export function readTemplateTags(paragraphs: readonly TemplateParagraph[]): ReadTags {
  const scan: Scan = { tags: [], findings: [] };
  for (const paragraph of paragraphs) scanParagraph(scan, paragraph);
  if (scan.tags.length + scan.findings.length >= mostTags) {
    const message = `标签或花括号多于${mostTags}个，不像是文稿模板，已停止检查。`;
    return { tags: [], findings: [{ level: "error", message, where: "全文" }] };
  }
  const tags = scan.tags.sort((a, b) => a.order - b.order);
  return { tags, findings: scan.findings };
}
