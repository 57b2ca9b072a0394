import { readFileSync } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";
import { readSheet } from "#service/records/import/read-sheet.ts";
import { workbookBytes } from "./service-workbook.ts";

// Run as a process of its own with a capped heap: reads one file and tells the verdict and the cost.
const [file = ""] = process.argv.slice(2);
await readSheet(workbookBytes([["姓名"], ["高翔"]]), undefined);
const bytes = readFileSync(file);
const baseKb = process.memoryUsage().rss / 1_024;
const begunAt = performance.now();
const verdict = await readSheet(bytes, undefined).then(
  ({ rows }) => ({ code: null, message: "", hint: "", rowCount: rows.length }),
  (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, message: error.message, hint: error.hint ?? "", rowCount: 0 };
  },
);
const tookMs = Math.round(performance.now() - begunAt);
const grownMb = Math.round((process.resourceUsage().maxRSS - baseKb) / 1_024);
console.log(JSON.stringify({ ...verdict, tookMs, grownMb }));
