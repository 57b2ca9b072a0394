import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reply } from "#shared/kernel/reply.ts";
import { verifyChain } from "#service/core/audit/audit-log.ts";
import { checkDatabase } from "#service/core/database/check-database.ts";
import { withDatabase } from "../support/service-digest.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../support/service-samples.ts";

/** A real disk of two megabytes. Mounting needs root; without it these tests fail rather than skip. */
function mountSmallDisk(): string {
  const folder = join(temporaryFolder(), "disk");
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "ledger-test", folder]);
  return folder;
}

/** Fills a disk to the last page and answers what to remove to make room again. */
function fillUp(folder: string): string {
  const ballast = join(folder, "ballast");
  let size = 2 << 20;
  while (size >= 4096) {
    try {
      writeFileSync(ballast, Buffer.alloc(size), { flag: "a" });
    } catch {
      size >>= 1;
    }
  }
  return ballast;
}

describe("a full disk", () => {
  let disk: string;
  let t: TestLedger | null;
  beforeEach(() => {
    t = null;
    disk = mountSmallDisk();
  });
  afterEach(async () => {
    await t?.close();
    execFileSync("umount", [disk]);
  });

  test("under the data refuses a save in Chinese, keeps every earlier one, and takes it when there is room", async () => {
    const ballast = join(disk, "ballast");
    writeFileSync(ballast, Buffer.alloc(300_000));
    const ledger = await startLedger({ dataDir: join(disk, "data") });
    t = ledger;
    const note = "记".repeat(10_000);
    const save = (commandId: string, title: string): Promise<Reply> => {
      const input = {
        values: { parts: [{ kind: "otherMeeting" }], title, occurredOn: "2026-11-20", note },
      };
      return ledger.ledger.request({
        id: randomUUID(),
        route: "gathering.create",
        input,
        commandId,
      });
    };
    let savedCount = 0;
    let commandId = randomUUID();
    let reply = await save(commandId, "例会0");
    while (reply.ok && savedCount < 200) {
      savedCount += 1;
      commandId = randomUUID();
      reply = await save(commandId, `例会${savedCount}`);
    }
    expect(savedCount).toBeGreaterThan(0);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: "disk-full", message: "磁盘空间不足，这次没有保存。原有记录完好。" },
    });
    const count = async () =>
      (await ledger.ask<{ totalCount: number }>("gathering.list", { view: "recent" })).totalCount;
    expect(await count()).toBe(savedCount);
    rmSync(ballast);
    expect((await save(commandId, `例会${savedCount}`)).ok).toBe(true);
    expect(await count()).toBe(savedCount + 1);
    await ledger.close();
    expect(withDatabase(ledger.databasePath, verifyChain)).toBeNull();
    expect(withDatabase(ledger.databasePath, (db) => checkDatabase(db, "full"))).toEqual([]);
  });

  test("at a new ledger makes none, and leaves nothing that looks like one", async () => {
    const ballast = fillUp(disk);
    const dataDir = join(disk, "data");
    const refusal: unknown = await startLedger({ dataDir }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "disk-full" });
    rmSync(ballast);
    const ledger = await startLedger({ dataDir });
    t = ledger;
    await registerSampleBranch(ledger);
  });

  test("at the end of an export, a backup, an archive or a copy leaves no part of them", async () => {
    const ledger = await startLedger();
    t = ledger;
    await registerSampleBranch(ledger);
    const { uid } = await holdSampleMeeting(ledger);
    const paper = await ledger.ask<{ uid: string }>("documents.generate", {
      recordType: "gathering",
      recordUid: uid,
      templateName: "gathering-minutes",
    });
    fillUp(disk);
    const digest = ledger.digest();
    const folder = () => ledger.grant(disk, "folder");
    const file = () => ledger.grant(join(disk, "新文件"), "write");
    const refusals = {
      export: await ledger.refuse("person.exportSheet", { view: "all", target: file() }),
      backup: await ledger.refuse("backup.create", { folder: folder() }),
      archive: await ledger.refuse("archive.create", { folder: folder(), archiveYear: 2026 }),
      copy: await ledger.refuse("documents.saveCopy", { uid: paper.uid, target: file() }),
    };
    for (const [what, { code, message }] of Object.entries(refusals)) {
      expect(code, what).toBe("disk-full");
      expect(message, what).toMatch(/空间/);
    }
    expect(readdirSync(disk)).toEqual(["ballast"]);
    expect(ledger.digest()).toBe(digest);
  });
});
