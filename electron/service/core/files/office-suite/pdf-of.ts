import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePdf } from "./make-pdf.ts";

/** The bytes of a .docx as those of a PDF; see `makePdf`. A copy is converted: the clerk may have the paper open. */
export async function pdfOf(
  docx: Uint8Array,
  workDir: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const copy = join(workDir, "paper.docx");
  writeFileSync(copy, docx);
  return readFileSync(await makePdf(copy, workDir, signal));
}
