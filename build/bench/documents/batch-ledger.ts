import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { RouteOutput } from "#shared/contract.ts";
import { openLedger, type Ledger } from "../../../electron/service/ledger.ts";
import { sourceOptions } from "../../../electron/service/command-line/service-options.ts";
import { compileTemplatesWhenStale } from "../../compile-templates-when-stale.ts";
import { fillSmallLedger } from "../../demo/fill-small-ledger.ts";
import { writeNotices } from "../../demo/write-notices.ts";

const noticeCount = 500;
const pingMs = 20;
const idleMs = 3_000;

/** A service with 500 notices, and how long it takes to answer while it makes their papers. */
export interface BatchLedger {
  /** The longest answer to a ping, in ms, from when it was due, while 500 papers are made. */
  longestWhileMaking(): Promise<number>;
  longestWhileIdle(): Promise<number>;
  close(): Promise<void>;
}

export async function createBatchLedger(folder: string): Promise<BatchLedger> {
  await compileTemplatesWhenStale(console.error);
  await fillSmallLedger(folder);
  const dataDir = join(folder, "数据");
  const uids = await writeNotices(dataDir, noticeCount);
  const ledger = await openLedger({ ...sourceOptions(dataDir), whenInUse: "refuse" });
  return {
    longestWhileMaking: () => longestAnswer(ledger, () => makePapers(ledger, uids)),
    longestWhileIdle: () => longestAnswer(ledger, () => delay(idleMs)),
    close: () => ledger.close(),
  };
}

async function makePapers(ledger: Ledger, recordUids: readonly string[]): Promise<void> {
  const namePattern = "{种类}-{日期}-{标题}";
  const input = { recordType: "notice", templateName: "notice", recordUids, namePattern };
  const begunAt = performance.now();
  const route = "documents.generateBatch";
  const reply = await ledger.request({ id: randomUUID(), route, input });
  const seconds = ((performance.now() - begunAt) / 1_000).toFixed(1);
  const report = reply.ok ? (reply.data as RouteOutput<typeof route>) : null;
  if (report?.made.length !== recordUids.length) throw new Error(JSON.stringify(reply));
  // Of the whole process: the service, its worker and the bench itself.
  const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
  console.error(`documents: ${noticeCount} notices made in ${seconds} s, peak memory ${peak} MB`);
}

/** Pings when it is time, not when the last answer came: a service that stands still misses several. */
async function longestAnswer(ledger: Ledger, work: () => Promise<unknown>): Promise<number> {
  const waits: Promise<void>[] = [];
  let longest = 0;
  let due = performance.now() + pingMs;
  const timer = setInterval(() => {
    const asked = due;
    due = Math.max(due + pingMs, performance.now());
    const request = { id: randomUUID(), route: "workspace.readSettings", input: null };
    const answered = ledger.request(request).then(() => {
      longest = Math.max(longest, performance.now() - asked);
    });
    waits.push(answered);
  }, pingMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  await Promise.all(waits);
  return longest;
}
