import { readFileSync, writeFileSync } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";
import { readSheet } from "#service/records/import/read-sheet.ts";
import { workbookBytes } from "./service-workbook.ts";

// Run as a process of its own with a capped heap: reads one file and tells the verdict and the cost.
const [file = ""] = process.argv.slice(2);
await readSheet(workbookBytes([["姓名"], ["高翔"]]), undefined);
const bytes = readFileSync(file);
// From here on the peak is this read's own. (The peak of resourceUsage is handed down by the parent.)
writeFileSync("/proc/self/clear_refs", "5");
const baseKb = peakKb();
const begunAt = performance.now();
const verdict = await readSheet(bytes, undefined).then(
  ({ rows }) => ({ code: null, message: "", hint: "", rowCount: rows.length }),
  (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, message: error.message, hint: error.hint ?? "", rowCount: 0 };
  },
);
const tookMs = Math.round(performance.now() - begunAt);
const grownMb = Math.round((peakKb() - baseKb) / 1_024);
console.log(JSON.stringify({ ...verdict, tookMs, grownMb }));

/** The most memory this process has held at once. */
function peakKb(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}
