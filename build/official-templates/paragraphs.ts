import { AlignmentType, Paragraph, TextRun } from "docx";
import type { IParagraphOptions, ParagraphChild } from "docx";
import { bodyLine, bodySpacing, exactly, faces } from "./layout.ts";

/** A paragraph that holds only a loop or condition tag; it vanishes when the template is filled. */
export function tagLine(tag: string): Paragraph {
  return new Paragraph({ style: "OfficialText", children: [new TextRun(tag)] });
}

/** Body text, first line set in by two characters. */
export function textLine(...children: (string | ParagraphChild)[]): Paragraph {
  return textParagraph(children, {});
}

function textParagraph(
  children: readonly (string | ParagraphChild)[],
  options: IParagraphOptions,
): Paragraph {
  return new Paragraph({
    style: "OfficialText",
    ...options,
    children: children.map((child) => (typeof child === "string" ? new TextRun(child) : child)),
  });
}

/** Body text that stays on the page of what follows. */
export function keptLine(...children: (string | ParagraphChild)[]): Paragraph {
  return textParagraph(children, { keepNext: true });
}

/** Text in 黑体, for a label inside a body paragraph. */
export function label(text: string): TextRun {
  return new TextRun({ text, font: faces.heading });
}

/** First-level heading in 黑体 三号. */
export function headingLine(text: string): Paragraph {
  return new Paragraph({ style: "OfficialHeading", children: [new TextRun(text)] });
}

/** Second-level heading in 楷体 三号. */
export function subheadingLine(text: string): Paragraph {
  return new Paragraph({ style: "OfficialSubheading", children: [new TextRun(text)] });
}

/** A title line; the first of a further sheet begins its page. */
export function titleLine(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: "OfficialTitle", ...options, children: [new TextRun(text)] });
}

/** Blocks that are printed while the tag holds, or once for each of its entries. */
export function whileTag<T>(tag: string, ...children: T[]): (T | Paragraph)[] {
  return [tagLine(`{#${tag}}`), ...children, tagLine(`{/${tag}}`)];
}

/** Blocks that are printed while the tag does not hold. */
export function unlessTag<T>(tag: string, ...children: T[]): (T | Paragraph)[] {
  return [tagLine(`{^${tag}}`), ...children, tagLine(`{/${tag}}`)];
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
    // Short lines that end before a figure would be pulled apart.
    alignment: AlignmentType.LEFT,
    indent: { left: hanging, hanging },
    ...options,
    children: [...labelRuns(text), new TextRun(value)],
  });
}
