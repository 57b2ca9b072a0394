import { AppError } from "#shared/kernel/app-error.ts";
import { convertWithOffice } from "./convert-with-office.ts";
import { exportByWord } from "./export-by-word.ts";
import { findOfficeSuite, type OfficeSuite } from "./find-office-suite.ts";

function noSuite(): AppError {
  return new AppError(
    "no-office-suite",
    "这台电脑上没有找到能生成PDF的办公软件，没有生成PDF，文稿完好。",
    {
      hint: "请安装WPS、Word或LibreOffice中的一种后再试；也可以点“打开”，在打开的窗口里另存为PDF。",
    },
  );
}

function refused(): AppError {
  return new AppError("conversion-failed", "WPS或Word没有生成PDF，文稿完好。", {
    hint: "请先关闭打开着的这份文稿再试；也可以点“打开”，在打开的窗口里另存为PDF。",
  });
}

/**
 * A PDF of a .docx by an office suite on this PC: Word or WPS where they are, since they lay out the pages
 * that are printed, else LibreOffice. `source` must be a copy nobody has open; `workDir` is the caller's
 * to remove. Returns the PDF's path; throws AppError where there is no suite or it made nothing.
 */
export async function makePdf(
  source: string,
  workDir: string,
  signal: AbortSignal,
  suite: OfficeSuite | null = findOfficeSuite(),
): Promise<string> {
  const exported = await exportByWord(source, workDir, signal);
  if (exported.path !== null) return exported.path;
  if (suite) return convertWithOffice(suite, source, "pdf", workDir, signal);
  throw exported.isInstalled ? refused() : noSuite();
}
