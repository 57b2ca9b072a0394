import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readPpm, type Picture } from "./picture.ts";

/** Prints .docx files to PDF in one start of LibreOffice; answers their paths in the same order. */
export function printAll(folder: string, papers: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = ["--headless", "--convert-to", "pdf", "--outdir", folder, profile];
  execFileSync("soffice", [...options, ...papers], { stdio: "ignore" });
  return papers.map((paper) => join(folder, basename(paper).replace(/\.docx$/, ".pdf")));
}

/** The pages of a PDF at so many dots an inch. */
export function pagePictures(folder: string, pdf: string, dpi: number): readonly Picture[] {
  const own = mkdtempSync(join(folder, "pages-"));
  execFileSync("pdftoppm", ["-r", String(dpi), pdf, join(own, "page")]);
  return readdirSync(own)
    .sort()
    .map((name) => readPpm(readFileSync(join(own, name))));
}
