import { readFileSync, writeFileSync } from "node:fs";
import { documentTagsOf } from "#shared/document-tags-of.ts";
import { checkTemplate } from "#service/modules/templates/check-template.ts";

// Run as a process of its own with a capped heap: checks one file and tells the findings and the cost.
const [file = "", sound = ""] = process.argv.slice(2);
const expected = { tags: documentTagsOf("gathering") ?? {}, templateName: "gathering-minutes" };
await checkTemplate(readFileSync(sound), expected);
const bytes = readFileSync(file);
// From here on the peak is this check's own. (The peak of resourceUsage is handed down by the parent.)
writeFileSync("/proc/self/clear_refs", "5");
const baseKb = peakKb();
const begunAt = performance.now();
const findings = await checkTemplate(bytes, expected);
const tookMs = Math.round(performance.now() - begunAt);
const grownMb = Math.round((peakKb() - baseKb) / 1_024);
console.log(JSON.stringify({ findings, tookMs, grownMb }));

/** The most memory this process has held at once. */
function peakKb(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}
