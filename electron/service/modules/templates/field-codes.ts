import type { Document, Element } from "@xmldom/xmldom";

/** Fields that fetch files, ask questions or start something when the paper is opened or printed. */
const forbidden =
  /\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|MACROBUTTON|GOTOBUTTON|HYPERLINK\s+(?!\\l)|PRINT|ASK|FILLIN|AUTOTEXT|MERGEFIELD|RD)\b|HYPERLINK\s+"/i;

/** The codes of a part's fields, apart from each other; Word may cut one into many runs. */
function codesOf(document: Document): string[] {
  const text = Array.from(document.getElementsByTagName("*"), (element: Element) => {
    if (element.nodeName === "w:fldChar") return "\n";
    if (element.nodeName === "w:fldSimple") return `\n${element.getAttribute("w:instr") ?? ""}\n`;
    return element.nodeName === "w:instrText" ? (element.textContent ?? "") : "";
  });
  return text.join("").split("\n");
}

/** What is wrong with the fields of a part, each once. */
export function fieldFindings(document: Document): string[] {
  const names = codesOf(document).flatMap((code) => forbidden.exec(code)?.[0].trim() ?? []);
  return [...new Set(names.map((name) => name.split(/\s/)[0]?.toUpperCase()))].map(
    (name) =>
      `模板中有会读取外部内容或自动运行的域（${name ?? ""}），请按 Ctrl+Shift+F9 取消域后再试。`,
  );
}
