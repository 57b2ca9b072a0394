import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import type { TemplateFinding } from "./template-finding.ts";

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

function parsePart(name: string, bytes: Uint8Array): Document | TemplateFinding {
  const text = decode(bytes);
  if (text === null) return refuse(`文件内容的编码不对，${resave}。`, name);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuse("文件中有不允许的 DOCTYPE 声明。", name);
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
  return elementFindings(name, document);
}

/**
 * Parses every XML part strictly and looks for what a template must not carry: DOCTYPE, links to
 * outside, attached templates, OLE, macros, controls, altChunk. `where` of a finding names the part.
 */
export function readDocxParts(parts: ReadonlyMap<string, Uint8Array>): ReadParts {
  const documents = new Map<string, Document>();
  const findings: TemplateFinding[] = [];
  for (const [name, bytes] of parts) {
    findings.push(...nameFindings(name));
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const parsed = parsePart(name, bytes);
    if ("level" in parsed) findings.push(parsed);
    else {
      documents.set(name, parsed);
      findings.push(...partFindings(name, parsed));
    }
  }
  return { documents, findings };
}
