import { AlignmentType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import { textWidth } from "./layout.ts";
import { blankLine, unlessTag, whileTag } from "./paragraphs.ts";

// 成文日期 ends four characters before the edge and is about 7.75 characters wide (GB/T 9704-2012 7.3.5.2).
const dayCentre = textWidth - 4 * 315 - 1221;

/** Signature and day are centred under each other, so that the seal covers both. */
function sealed(text: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.CENTER, position: dayCentre }],
    keepNext,
    children: [new TextRun({ children: [new Tab(), text] })],
  });
}

function unsealed(): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      indent: { right: 640 },
      keepNext: true,
      children: [new TextRun("{署名}")],
    }),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      // Word leaves no air beside figures then; LibreOffice does all the same.
      autoSpaceEastAsianText: false,
      // With wide figures a day reaches past the edge, and must not be broken there.
      indent: { right: -640 },
      children: [new TextRun("{落款日期行}")],
    }),
  ];
}

/** 署名 and 成文日期 of a notice, with or without a seal. */
export function signatureLines(): Paragraph[] {
  return [
    // The seal wants room above the signature.
    ...whileTag("盖章", blankLine(), sealed("{署名}", true), sealed("{落款日期}", false)),
    ...unlessTag("盖章", ...unsealed()),
  ];
}
