import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { clockShift, createClock } from "../../../electron/service/core/clock.ts";
import { runCommand } from "../../../electron/service/core/command.ts";
import { openDatabase } from "../../../electron/service/core/database/open-database.ts";
import { createUid } from "../../../electron/service/core/ids.ts";
import { sourceOptions } from "../../../electron/service/command-line/service-options.ts";
import { documentsHandlers } from "../../../electron/service/modules/documents/index.ts";
import { noticeOfRows } from "./notice-filling.ts";

const hash = "3f9c1d7ae25b8046".repeat(4);

function rowOf(number: number, at: string): object {
  return {
    uid: createUid(Date.now()),
    record_type: "disclosure",
    record_uid: randomUUID(),
    record_revision: 1,
    record_title: `第${number}份公开`,
    title: `第${number}份公开`,
    template_name: "disclosure-notice",
    template_label: "公开（公示）",
    template_version: "1",
    template_sha256: hash,
    snapshot: canonicalJson(noticeOfRows(10)),
    options: canonicalJson({ edition: 1 }),
    path: `documents/2026/${number}.docx`,
    sha256: hash,
    byte_count: 11_000,
    archive_year: 2026,
    created_at: at,
  };
}

/** Registers so many papers in a new ledger, each by a command of its own; milliseconds for all. */
export async function registerPapers(dataDir: string, count: number): Promise<number> {
  rmSync(dataDir, { recursive: true, force: true });
  const clock = createClock(clockShift(undefined));
  const options = { ...sourceOptions(dataDir), whenInUse: "refuse" as const };
  const database = await openDatabase(options, clock);
  const register = documentsHandlers.jobCommands?.["documents.register"];
  try {
    if (!database.writer || !register) throw new Error("nothing to register with");
    const viewer = { name: "测速", uid: null, maySeeSensitive: false, sessionId: null };
    const rows = Array.from({ length: count }, (_, at) => rowOf(at + 1, clock.instant()));
    const begunAt = performance.now();
    for (const input of rows) {
      const call = { commandId: randomUUID(), route: "documents.register", input, viewer };
      runCommand(database.writer, clock, register, call);
    }
    return performance.now() - begunAt;
  } finally {
    database.close();
  }
}
