import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { withDatabase } from "../../support/service-digest.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { textOf } from "../documents/docx-fixtures.ts";
import { isPageNumber, printPages } from "../documents/printed-pages.ts";

type Checked = RouteOutput<"documents.checkBatch">;
type Report = RouteOutput<"documents.generateBatch">;

interface Row {
  readonly uid: string;
  readonly record_uid: string;
  readonly path: string;
  readonly sha256: string;
}

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

const subjectOf = (at: number) => `关于召开第${at + 1}次会议的通知`;

async function writeNotices(count: number, body = "请按时参加。"): Promise<string[]> {
  const uids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const values = { subject: subjectOf(at), addressee: "各党小组", issuedOn: "2026-11-20", body };
    uids.push((await t.ask<SavedRecord>("notice.create", { values })).uid);
  }
  return uids;
}

const input = (recordUids: readonly string[], more: object = {}) => ({
  recordType: "notice",
  recordUids,
  templateName: "notice",
  namePattern: "{序号}-{标题}",
  ...more,
});
const generate = (recordUids: readonly string[], more: object = {}) =>
  t.ask<Report>("documents.generateBatch", input(recordUids, more));
const rows = () =>
  withDatabase(t.databasePath, (db) =>
    db.all<Row>({ text: "SELECT * FROM generated_document ORDER BY id", values: [] }),
  );
const filesOf = () => readdirSync(join(t.dataDir, "documents", "2026"));

describe("a batch", () => {
  test("of 500 notices makes 500 papers, each registered by a command of its own", async () => {
    const uids = await writeNotices(500);
    const commands = () =>
      withDatabase(t.databasePath, (db) =>
        db.get<{ n: number }>({
          text: "SELECT count(*) AS n FROM audit_entry WHERE route = 'documents.register'",
          values: [],
        }),
      )?.n;
    const report = await generate(uids);
    expect(report).toMatchObject({ failed: [], isCancelled: false, joinedName: null });
    expect(report.made.map(({ recordUid }) => recordUid)).toEqual(uids);
    expect(report.made[4]?.fileName).toBe(`005-${subjectOf(4)}.docx`);
    expect(commands()).toBe(500);
    expect(filesOf()).toHaveLength(500);
    for (const row of rows())
      expect(sha256Hex(readFileSync(join(t.dataDir, row.path)))).toBe(row.sha256);
    const [first] = rows();
    expect(textOf(readFileSync(join(t.dataDir, first?.path ?? "")))).toContain("请按时参加。");
  });

  test("passes over what fails, says why, and makes the rest", async () => {
    const uids = await writeNotices(3);
    await t.ask("notice.trash", { uid: uids[1], revision: 1 });
    const lost = randomUUID();
    const report = await generate([...uids, lost]);
    expect(report.made.map(({ recordUid }) => recordUid)).toEqual([uids[0], uids[2]]);
    expect(report.failed).toMatchObject([
      { recordUid: uids[1], recordTitle: subjectOf(1), message: expect.stringMatching(/回收站/) },
      { recordUid: lost, message: expect.stringMatching(/./) },
    ]);
    expect(rows().map(({ record_uid }) => record_uid)).toEqual([uids[0], uids[2]]);
  });

  test("tells before what is missing in which record, and what its file will be called", async () => {
    const uids = await writeNotices(2);
    const bare = { subject: "空白通知", addressee: "各党小组", issuedOn: "2026-11-20" };
    const lacking = await t.ask<SavedRecord>("notice.create", { values: bare });
    const { namePattern: _, ...asked } = input([...uids, lacking.uid]);
    const checked = await t.ask<Checked>("documents.checkBatch", asked);
    expect(checked.lacking).toEqual([
      {
        recordUid: lacking.uid,
        recordTitle: "空白通知",
        gaps: [{ field: "body", message: "未填写正文", kind: "blank" }],
      },
    ]);
    expect(checked.refused).toEqual([]);
    expect(checked.example).toMatchObject({ kind: "通知", title: subjectOf(0), number: 1 });
  });

  test("cancelled leaves what was made, registered, and says how far it came", async () => {
    const uids = await writeNotices(30);
    const id = randomUUID();
    const report = await t.ask<Report>("documents.generateBatch", input(uids), {
      id,
      onProgress: ({ done }) => done === 5 && t.ledger.cancel(id),
    });
    expect(report.isCancelled).toBe(true);
    expect(report.made.length).toBeGreaterThanOrEqual(5);
    expect(report.made.length).toBeLessThan(30);
    expect(rows().map(({ uid }) => uid)).toEqual(report.made.map(({ uid }) => uid));
    expect(filesOf()).toHaveLength(report.made.length);
    expect((await generate(uids.slice(-1))).made).toHaveLength(1);
  });

  test("is refused where its names have a tag that stands for nothing", async () => {
    const [uid = ""] = await writeNotices(1);
    const refusal = await t.refuse(
      "documents.generateBatch",
      input([uid], { namePattern: "{题目}" }),
    );
    expect(refusal.message).toContain("{题目}");
    expect(rows()).toEqual([]);
  });

  test("joined to one file prints each paper from its first page to its last, without a blank page", async () => {
    const uids = await writeNotices(3, "请按时参加。");
    uids.splice(1, 0, ...(await writeNotices(1, "各党小组要认真组织学习。\n".repeat(40))));
    const target = t.path("合成.docx");
    const report = await generate(uids, { joined: t.grant(target, "write") });
    expect(report).toMatchObject({ joinedName: "合成.docx", joinedFailure: null });
    expect(existsSync(target)).toBe(true);

    const folder = temporaryFolder();
    const single = report.made.map(({ fileName }, at) =>
      printPages(folder, `p${at}`, readFileSync(join(t.dataDir, "documents", "2026", fileName))),
    );
    const pages = printPages(folder, "joined", readFileSync(target));
    expect(single.map((one) => one.length)).toEqual([1, expect.any(Number), 1, 1]);
    expect(single[1]?.length).toBeGreaterThan(1);
    const words = (page: (typeof pages)[number]) => page.map(({ text }) => text);
    expect(pages.map(words)).toEqual(single.flat().map(words));
    const numbers = pages.map((page) => page.find(isPageNumber)?.text.replace(/\D/g, ""));
    expect(numbers.slice(0, 3)).toEqual(["1", "1", "2"]);
    expect(numbers.at(-1)).toBe("1");
  });
});
