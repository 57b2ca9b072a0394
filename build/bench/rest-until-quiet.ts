import { cpus } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

const sampleMs = 300;
const longestMs = 6_000;
const quietShare = 0.2;

/** Lets the disk and the last round's processes come to rest; other people's work is waited for a while. */
export async function restUntilQuiet(): Promise<void> {
  const deadline = Date.now() + longestMs;
  let isBusy = true;
  while (isBusy && Date.now() < deadline) {
    const before = processorTimes();
    await delay(sampleMs);
    const after = processorTimes();
    const total = after.total - before.total;
    isBusy = total > 0 && (total - (after.idle - before.idle)) / total > quietShare;
  }
}

function processorTimes(): { readonly idle: number; readonly total: number } {
  const all = cpus().map(({ times }) => times);
  const idle = all.reduce((sum, times) => sum + times.idle, 0);
  const total = all.reduce((sum, t) => sum + t.user + t.nice + t.sys + t.idle + t.irq, 0);
  return { idle, total };
}
