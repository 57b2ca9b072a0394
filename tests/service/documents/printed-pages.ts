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
