import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { auditHead } from "#service/core/audit/audit-log.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

type Created = RouteOutput<"archive.create">;

describe("archive packages", () => {
  let t: TestLedger;
  let folder: string;
  let paper: GeneratedDocument;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    for (const occurredOn of ["2025-12-30", "2026-11-20"]) {
      const { uid } = await holdSampleMeeting(t, {
        occurredOn,
        title: `${occurredOn.slice(0, 4)}年大会`,
      });
      const input = { recordType: "gathering", recordUid: uid, templateName: "gathering-minutes" };
      paper = await t.ask<GeneratedDocument>("documents.generate", input);
    }
    folder = t.path("U盘");
    mkdirSync(folder);
  });
  afterEach(() => t.close());

  const input = (archiveYear: number | null = 2026) => ({
    folder: t.grant(folder, "folder"),
    archiveYear,
  });
  const create = (archiveYear?: number | null) =>
    t.ask<Created>("archive.create", input(archiveYear));
  const verify = (path: string) =>
    t.ask<RouteOutput<"archive.verify">>("archive.verify", { folder: t.grant(path, "folder") });
  const filesIn = (path: string) =>
    readdirSync(path, { recursive: true, encoding: "utf8" }).toSorted();
  const packages = async () =>
    (await t.ask<RouteOutput<"archive.list">>("archive.list", null)).packages;

  test("are valid, registered, and say where the audit stood", async () => {
    const head = withDatabase(t.databasePath, auditHead);
    const made = await create();
    expect(made.verdict).toBe("valid");
    expect(made.name).toBe("静河输油站党支部2026年度归档（2026年11月22日）");
    const bag = join(folder, made.name);
    expect(await verify(bag)).toMatchObject({ verdict: "valid", findings: [] });
    const info = readFileSync(join(bag, "bag-info.txt"), "utf8");
    expect(info).toContain(`Branch-Ledger-Audit-Count: ${head.seq}\n`);
    expect(info).toContain(`Branch-Ledger-Audit-Head: ${head.hash}\n`);
    expect(info).toContain("Branch-Ledger-Sensitive: withheld\n");
    expect(await packages()).toMatchObject([{ uid: made.uid, name: made.name, archiveYear: 2026 }]);
  });

  test("of one year hold that year's records and papers only, and the roster whole", async () => {
    const { name } = await create(2026);
    const bag = join(folder, name, "data");
    const meetings = readFileSync(join(bag, "数据", "gathering.json"), "utf8");
    expect(meetings).toContain("2026年大会");
    expect(meetings).not.toContain("2025年大会");
    expect(readFileSync(join(bag, "数据", "person.json"), "utf8")).toContain("许长河");
    expect(filesIn(bag).filter((file) => file.endsWith(".docx"))).toEqual([
      `2026年度/组织生活/20261120 2026年大会/${paper.fileName}`,
    ]);
  });

  test("of all years hold each paper under its year, byte for byte", async () => {
    const { name } = await create(null);
    const bag = join(folder, name, "data");
    const papers = filesIn(bag).filter((file) => file.endsWith(".docx"));
    const ofLastYear = paper.fileName.replace("20261120-2026", "20251230-2025");
    expect(papers).toEqual([
      `2025年度/组织生活/20251230 2025年大会/${ofLastYear}`,
      `2026年度/组织生活/20261120 2026年大会/${paper.fileName}`,
    ]);
    const copy = readFileSync(join(bag, papers[1] ?? ""));
    expect(copy).toEqual(readFileSync(t.ledger.documentPath(paper.uid)!));
  });

  test("made twice stand beside each other, neither written over", async () => {
    const [first, second] = [await create(), await create()];
    expect(second.name).toBe(`${first.name}（2）`);
    for (const { name } of [first, second])
      expect((await verify(join(folder, name))).verdict).toBe("valid");
  });

  test("are not begun when a paper was changed in Word or has gone", async () => {
    const path = t.ledger.documentPath(paper.uid)!;
    appendFileSync(path, "x");
    const digest = t.digest();
    const refusal = await t.refuse("archive.create", input());
    expect(refusal.code).toBe("document-changed");
    expect(refusal.message).toContain("2026年大会");
    rmSync(path);
    expect((await t.refuse("archive.create", input())).code).toBe("file-missing");
    expect(filesIn(folder)).toEqual([]);
    expect(t.digest()).toBe(digest);
  });

  test("that were changed are found out, file by file", async () => {
    const { name } = await create();
    appendFileSync(join(folder, name, "data", "数据", "person.json"), " ");
    const { verdict, findings } = await verify(join(folder, name));
    expect(verdict).toBe("invalid");
    expect(findings.map(({ path }) => path)).toContain("data/数据/person.json");
  });

  test.each(["正在整理", "正在写入", "正在读回核对"])(
    "cancelled while %s leave nothing behind, are not registered, and the next one works",
    async (phase) => {
      const discussion = "逐项讨论。".repeat(4000);
      const agenda = Array.from({ length: 6 }, (_, index) => ({
        topic: `议题${index}`,
        discussion,
        resolution: null,
      }));
      for (let index = 0; index < 30; index++)
        await holdSampleMeeting(t, { title: `大会${index}`, agenda });
      const id = randomUUID();
      let isAsked = false;
      const onProgress = ({ label }: { label: string }) => {
        if (!isAsked && label.startsWith(phase)) t.ledger.cancel(id);
        isAsked ||= label.startsWith(phase);
      };
      const digest = t.digest();
      const refusal = await t.refuse("archive.create", input(), { id, onProgress });
      expect(isAsked).toBe(true);
      expect(refusal.code).toBe("cancelled");
      expect(filesIn(folder)).toEqual([]);
      expect(await packages()).toEqual([]);
      expect(t.digest()).toBe(digest);
      expect((await create()).verdict).toBe("valid");
    },
  );

  test("waiting behind a cancelled one are still made", async () => {
    const id = randomUUID();
    const first = t.refuse("archive.create", input(), { id });
    const second = create();
    t.ledger.cancel(id);
    expect((await first).code).toBe("cancelled");
    expect((await second).verdict).toBe("valid");
  });

  test("asked for under the id of one under way are refused", async () => {
    const id = randomUUID();
    const first = t.ask<Created>("archive.create", input(), { id });
    expect((await t.refuse("archive.create", input(), { id })).code).toBe("busy");
    expect((await first).verdict).toBe("valid");
  });
});
