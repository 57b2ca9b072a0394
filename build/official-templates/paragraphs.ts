import { Paragraph, TextRun } from "docx";
import type { IParagraphOptions, ParagraphChild } from "docx";
import { bodyLine, bodySpacing, exactly, faces } from "./layout.ts";

/** A paragraph that holds only a loop or condition tag; it vanishes when the template is filled. */
export function tagLine(tag: string): Paragraph {
  return new Paragraph({ style: "OfficialText", children: [new TextRun(tag)] });
}

/** Body text, first line set in by two characters. */
export function textLine(...children: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({
    style: "OfficialText",
    children: children.map((child) => (typeof child === "string" ? new TextRun(child) : child)),
  });
}

/** Text in 黑体, for a label inside a body paragraph. */
export function label(text: string): TextRun {
  return new TextRun({ text, font: faces.heading });
}

/** First-level heading in 黑体 三号. */
export function headingLine(text: string): Paragraph {
  return new Paragraph({ style: "OfficialHeading", children: [new TextRun(text)] });
}

export function titleLine(text: string): Paragraph {
  return new Paragraph({ style: "OfficialTitle", children: [new TextRun(text)] });
}

/** An empty body line that stays with what follows. */
export function blankLine(): Paragraph {
  return new Paragraph({ spacing: exactly(bodyLine), keepNext: true, children: [] });
}

const characterTwips = 315;

/** Three-character labels are stretched to four by letter spacing, so that all colons stand in one column. */
function labelRuns(text: string): TextRun[] {
  if (text.length !== 3) return [label(`${text}：`)];
  const stretched = bodySpacing + 160;
  return [
    new TextRun({ text: text.slice(0, 2), font: faces.heading, characterSpacing: stretched }),
    label(`${text.slice(2)}：`),
  ];
}

/** 标签：value, continued lines under the value's first character. */
export function factLine(text: string, value: string, options: IParagraphOptions = {}): Paragraph {
  const hanging = characterTwips * 5;
  return new Paragraph({
    indent: { left: hanging, hanging },
    ...options,
    children: [...labelRuns(text), new TextRun(value)],
  });
}
