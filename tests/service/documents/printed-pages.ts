import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// Needs soffice and pdftotext; without them the tests fail, since nothing else measures the paper.

/** One line of text on a page, in millimetres from its upper left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const pointsPerMm = 72 / 25.4;
export const pageHeightMm = 297;
export const pageWidthMm = 210;

function toLine(xml: string): Line {
  const at = (name: string) =>
    Number(new RegExp(`${name}="([\\d.]+)"`).exec(xml)?.[1]) / pointsPerMm;
  const text = [...xml.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join("");
  return { text, left: at("xMin"), right: at("xMax"), top: at("yMin"), bottom: at("yMax") };
}

/** Lines of each page in millimetres, runs on the same base line joined. */
function pagesOf(pdf: string): Line[][] {
  const xml = execFileSync("pdftotext", ["-bbox-layout", pdf, "-"], { encoding: "utf8" });
  return [...xml.matchAll(/<page .*?<\/page>/gs)].map(([page]) =>
    [...page.matchAll(/<line .*?<\/line>/gs)].map(([line]) => toLine(line)),
  );
}

/** Prints .docx bytes to PDF with LibreOffice and reads where each line stands. */
export function printPages(folder: string, name: string, bytes: Uint8Array): Line[][] {
  writeFileSync(join(folder, `${name}.docx`), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = ["--headless", "--convert-to", "pdf", "--outdir", folder, profile];
  execFileSync("soffice", [...options, join(folder, `${name}.docx`)], { stdio: "ignore" });
  return pagesOf(join(folder, `${name}.pdf`));
}

/** — 1 — */
export function isPageNumber({ text }: Line): boolean {
  return /^—\d+—$/.test(text.replace(/\s/g, ""));
}

/** The lines of a page without its number. */
export function textOn(page: readonly Line[] | undefined): Line[] {
  return (page ?? []).filter((line) => !isPageNumber(line));
}

/** What is measured of a page full of body text, in millimetres where it is a distance. */
export interface PageMeasure {
  readonly lineCount: number;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the page to the first glyph box, from the last to the lower edge. */
  readonly top: number;
  readonly bottom: number;
  /** From line to line, and how much of that the glyph box leaves free. */
  readonly pitch: number;
  readonly air: number;
  /** Hanzi of the lines that are full. */
  readonly charCounts: readonly number[];
}

/** Measures a page that is full of body text. Where in its line a glyph stands is up to the renderer. */
export function measurePage(page: readonly Line[]): PageMeasure {
  const text = textOn(page);
  const tops = text.map((line) => line.top).sort((a, b) => a - b);
  const pitch = ((tops.at(-1) ?? 0) - (tops[0] ?? 0)) / (tops.length - 1);
  const glyph = (text[0]?.bottom ?? 0) - (text[0]?.top ?? 0);
  const right = Math.max(...text.map((line) => line.right));
  return {
    lineCount: text.length,
    left: Math.min(...text.map((line) => line.left)),
    right: pageWidthMm - right,
    top: tops[0] ?? 0,
    bottom: pageHeightMm - (tops.at(-1) ?? 0) - glyph,
    pitch,
    air: pitch - glyph,
    charCounts: text
      .filter((line) => line.right > right - 1 && line.left < 30)
      .map((line) => Array.from(line.text).length),
  };
}

/** How far a page number stands from the outer edge of the text area, and its dash below that area, in mm. */
export function measurePageNumber(page: readonly Line[], at: number) {
  const number = page.find(isPageNumber);
  if (!number) throw new Error(`page ${at + 1} has no number`);
  return {
    text: number.text.replace(/\s/g, ""),
    outer: at % 2 === 0 ? pageWidthMm - 26 - number.right : number.left - 28,
    below: (number.top + number.bottom) / 2 - (pageHeightMm - 35),
  };
}
