import { readFileSync } from "node:fs";
import { AppError } from "#shared/kernel/app-error.ts";
import { readSheet } from "#service/records/import/read-sheet.ts";

// Runs in a process of its own: argv is the workbook's path; prints one line of JSON.

const [, , path = ""] = process.argv;
const bytes = readFileSync(path);
// What the runtime itself and the reader's code take is not the sheet's doing.
await import("@e965/xlsx");
const before = process.memoryUsage().rss;
const beganAt = performance.now();

async function verdict(): Promise<string> {
  try {
    const sheet = await readSheet(bytes, undefined);
    return `read ${sheet.rows.length}`;
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const told = await verdict();
const peak = process.resourceUsage().maxRSS * 1_024;
console.log(
  JSON.stringify({
    verdict: told,
    ms: Math.round(performance.now() - beganAt),
    overMb: Math.round((peak - before) / 1_048_576),
  }),
);
