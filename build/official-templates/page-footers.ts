import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from "docx";
import { faces, size } from "./layout.ts";

// One 四号 character is left free on the outer side (GB/T 9704-2012 7.5).
const outerIndent = 280;

function pageNumber(side: "left" | "right"): Footer {
  const alignment = side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  // Dashes are typed out: NUMBER_IN_DASH prints hyphens in Word and nothing in LibreOffice.
  const run = new TextRun({
    font: faces.pageNumber,
    size: size.fourth,
    characterSpacing: 0,
    children: ["— ", PageNumber.CURRENT, " —"],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
        indent: { [side]: outerIndent },
        children: [run],
      }),
    ],
  });
}

/** Page numbers `— 1 —`: odd pages right, even pages left. Needs `evenAndOddHeaderAndFooters`. */
export function pageFooters(): { default: Footer; even: Footer } {
  return { default: pageNumber("right"), even: pageNumber("left") };
}

/** Pages that bear no number; without footers of its own a section would go on with those before it. */
export function emptyFooters(): { default: Footer; even: Footer } {
  const empty = () => new Footer({ children: [new Paragraph({ children: [] })] });
  return { default: empty(), even: empty() };
}
