import { AlignmentType, Paragraph, TextRun } from "docx";
import { unlessTag, whileTag } from "./paragraphs.ts";

// Two characters from the edge; names go on under the first character of the name (GB/T 9704-2012 7.3.4).
const character = 315;

function line(text: string, left: number, hanging: number): Paragraph {
  return new Paragraph({
    indent: { left: left * character, hanging: hanging * character },
    keepNext: true,
    alignment: AlignmentType.LEFT,
    children: [new TextRun(text)],
  });
}

/** 附件说明, one line each, under each other. */
export function attachmentLines(): Paragraph[] {
  return whileTag(
    "附件",
    ...whileTag("首行", line("附件：{附件名}", 5, 3)),
    ...unlessTag("首行", line("{附件名}", 5, 0)),
  );
}
