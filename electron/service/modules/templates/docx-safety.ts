import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";
import { fieldFindings } from "./field-codes.ts";
import { xmlShape } from "./xml-shape.ts";

// Heavy (xmldom): reached only from check-template.ts, which is imported on first use.

/** The XML parts that could be parsed, and what is forbidden or broken in any part. */
export interface ReadParts {
  readonly documents: ReadonlyMap<string, Document>;
  readonly findings: readonly TemplateFinding[];
}

function refuse(message: string, where: string): TemplateFinding {
  return { level: "error", message, where: `文件内部（${where}）` };
}

const resave = "请在 Word/WPS 中重新另存为 .docx 后再试";

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // A declared other encoding, or UTF-16 without a mark, would let others read another text than we.
    const declared = /^<\?xml[^>]*encoding=["']([^"']+)["']/i.exec(text)?.[1] ?? "utf-8";
    return text.includes("\0") || !/^(utf-8|us-ascii)$/i.test(declared) ? null : text;
  } catch {
    return null;
  }
}

/** Far beyond any template of a form, little enough to parse in a moment. Tags of all parts together. */
const limits = { tags: 80_000, depth: 200, attributes: 200 };
const tooComplex = "文件内容过多或结构过深，不像是文稿模板，已停止读取。";

interface Budget {
  tagsLeft: number;
}

function isTooComplex(text: string, budget: Budget): boolean {
  const { tagCount, depth, attributeCount } = xmlShape(text);
  budget.tagsLeft -= tagCount;
  return budget.tagsLeft < 0 || depth > limits.depth || attributeCount > limits.attributes;
}

function parsePart(name: string, bytes: Uint8Array, budget: Budget): Document | TemplateFinding {
  const text = decode(bytes);
  if (text === null) return refuse(`文件内容的编码不对，${resave}。`, name);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuse("文件中有不允许的 DOCTYPE 声明。", name);
  if (isTooComplex(text, budget)) return refuse(tooComplex, name);
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  } catch {
    return refuse(`文件内容已损坏，${resave}。`, name);
  }
}

const forbiddenRelations: readonly (readonly [RegExp, string])[] = [
  [/\/attachedTemplate$/, "模板链接了另一个模板文件，请在 Word/WPS 的“文档模板”中取消链接。"],
  [/\/oleObject$|\/package$/, "模板中嵌入了其他文件（OLE 对象），请删除后再试。"],
  [/\/vbaProject$|\/control$|ActiveX/i, "模板中有宏或控件，请另存为不含宏的 .docx 后再试。"],
  [/\/aFChunk$/, "模板中插入了外部内容块，请删除后再试。"],
  [/\/subDocument$/, "模板中插入了子文档，请删除后再试。"],
];

function relationProblem(type: string, external: boolean): string | null {
  const known = forbiddenRelations.find(([pattern]) => pattern.test(type));
  if (known) return known[1];
  if (!external) return null;
  return type.endsWith("/hyperlink")
    ? "模板中有网址或邮箱链接，请右键“取消超链接”后再试。"
    : "模板引用了文件以外的内容（如链接的图片），请改为直接插入或删除。";
}

function relationFindings(name: string, document: Document): TemplateFinding[] {
  const relations = Array.from(document.getElementsByTagNameNS("*", "Relationship"));
  return relations.flatMap((relation) => {
    const external = (relation.getAttribute("TargetMode") ?? "").toLowerCase() === "external";
    const problem = relationProblem(relation.getAttribute("Type") ?? "", external);
    return problem === null ? [] : [refuse(problem, name)];
  });
}

const forbiddenElements: readonly (readonly [string, string])[] = [
  ["altChunk", "模板中插入了外部内容块，请删除后再试。"],
  ["OLEObject", "模板中嵌入了其他文件（OLE 对象），请删除后再试。"],
  ["objectEmbed", "模板中嵌入了其他文件（OLE 对象），请删除后再试。"],
  ["subDoc", "模板中插入了子文档，请删除后再试。"],
  ["mailMerge", "模板连着邮件合并的数据源，请在 Word/WPS 中取消邮件合并后再试。"],
];

function elementFindings(name: string, document: Document): TemplateFinding[] {
  return forbiddenElements.flatMap(([element, message]) =>
    document.getElementsByTagNameNS("*", element).length > 0 ? [refuse(message, name)] : [],
  );
}

function contentTypeFindings(name: string, document: Document): TemplateFinding[] {
  const types = ["Override", "Default"]
    .flatMap((element) => Array.from(document.getElementsByTagNameNS("*", element)))
    .map((element) => element.getAttribute("ContentType") ?? "");
  return types.some((type) => /macroEnabled|vbaProject|activeX/i.test(type))
    ? [refuse("模板中有宏或控件，请另存为不含宏的 .docx 后再试。", name)]
    : [];
}

const forbiddenParts: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|vbaData|\/activeX\//i, "模板中有宏或控件，请另存为不含宏的 .docx 后再试。"],
  [/\/embeddings\//i, "模板中嵌入了其他文件（OLE 对象），请删除后再试。"],
];

function nameFindings(name: string): TemplateFinding[] {
  return forbiddenParts.flatMap(([pattern, message]) =>
    pattern.test(name) ? [refuse(message, name)] : [],
  );
}

function partFindings(name: string, document: Document): TemplateFinding[] {
  if (name.endsWith(".rels")) return relationFindings(name, document);
  if (name === "[Content_Types].xml") return contentTypeFindings(name, document);
  return [
    ...elementFindings(name, document),
    ...fieldFindings(document).map((m) => refuse(m, name)),
  ];
}

/** Another part as the body, or Word's names under another prefix, would be filled by nobody. */
function formFindings(documents: ReadonlyMap<string, Document>): TemplateFinding[] {
  const root = documents.get("word/document.xml")?.documentElement?.nodeName;
  const types = documents.get("[Content_Types].xml");
  const overrides = Array.from(types?.getElementsByTagNameNS("*", "Override") ?? []);
  const bodies = overrides
    .filter((item) => /document\.main\+xml$/.test(item.getAttribute("ContentType") ?? ""))
    .map((item) => item.getAttribute("PartName") ?? "");
  const isUsual = root === "w:document" && bodies.join() === "/word/document.xml";
  return isUsual ? [] : [refuse(`文件不是 Word/WPS 通常存的样子，${resave}。`, "正文")];
}

/**
 * Parses every XML part strictly and looks for what a template must not carry: DOCTYPE, links to
 * outside, attached templates, OLE, macros, controls, altChunk, fields that fetch or run something. `where` of a finding names the part.
 */
export function readDocxParts(parts: ReadonlyMap<string, Uint8Array>): ReadParts {
  const documents = new Map<string, Document>();
  const findings: TemplateFinding[] = [];
  const budget: Budget = { tagsLeft: limits.tags };
  for (const [name, bytes] of parts) {
    findings.push(...nameFindings(name));
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const parsed = parsePart(name, bytes, budget);
    if ("level" in parsed) findings.push(parsed);
    else {
      documents.set(name, parsed);
      findings.push(...partFindings(name, parsed));
    }
    if (budget.tagsLeft < 0) break;
  }
  if (findings.length === 0) findings.push(...formFindings(documents));
  return { documents, findings };
}
