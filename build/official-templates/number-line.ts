import { AlignmentType, Paragraph, TextRun } from "docx";
import { blankLine, whileTag } from "./paragraphs.ts";

/** 发文字号 in the middle above the title, where papers of the kind are numbered (GB/T 9704-2012 7.2.5). */
export function numberLine(): Paragraph[] {
  const line = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun("{发文字号}")],
  });
  return whileTag("有发文字号", line, blankLine());
}
