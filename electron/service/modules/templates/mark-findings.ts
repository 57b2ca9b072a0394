import type { Document } from "@xmldom/xmldom";
import type { TemplateFinding } from "#shared/modules/templates/template-finding.ts";

function has(document: Document, ...names: string[]): boolean {
  return names.some((name) => document.getElementsByTagName(name).length > 0);
}

/** Marks a clerk may have forgotten in a template: they would be printed with every paper, or hide a tag. */
export function markFindings(document: Document, area: string): TemplateFinding[] {
  const findings: TemplateFinding[] = [];
  const add = (level: TemplateFinding["level"], message: string) =>
    findings.push({ level, message, where: area });
  if (has(document, "w:ins", "w:del", "w:moveFrom", "w:moveTo"))
    add("warning", "还留着修订痕迹，会印在文稿上，请在“审阅”中接受全部修订。");
  if (has(document, "w:commentReference"))
    add("warning", "还留着批注，会带到文稿里，请在“审阅”中删除。");
  for (const binding of Array.from(document.getElementsByTagName("w:dataBinding"))) {
    const control = binding.parentNode?.parentNode;
    if (/[{｛]/.test(control?.textContent ?? ""))
      add("error", "标签放在了会自动更新内容的控件里，填好的字会被换掉，请把标签移到控件外。");
  }
  return findings;
}
