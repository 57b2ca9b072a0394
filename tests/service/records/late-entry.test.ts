import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type {
  HistoryEntry,
  ImportPreview,
  ListPage,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { previewBytes, readBook, workbookBytes } from "../../support/service-workbook.ts";
import { textOf } from "../documents/docx-fixtures.ts";

/** The tests' clock stands on this day. */
const today = "2026-11-22";

let t: TestLedger;
beforeAll(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterAll(() => t.close());

async function historyOf(type: string, uid: string): Promise<readonly HistoryEntry[]> {
  return (await t.ask<{ entries: HistoryEntry[] }>(`${type}.history`, { uid })).entries;
}

async function meetingOn(occurredOn: string): Promise<SavedRecord> {
  return holdSampleMeeting(t, { occurredOn, title: `${occurredOn}的会` });
}

const marksOf = async (uid: string) =>
  (await historyOf("gathering", uid)).map(({ action, mark }) => [action, mark]);

describe("补录", () => {
  test.each([
    ["on the day itself", today, null],
    ["ten days after", "2026-11-12", null],
    ["eleven days after", "2026-11-11", "补录"],
    ["before the event", "2026-12-01", null],
  ])("entered %s: %s is %s", async (_, occurredOn, mark) => {
    const { uid } = await meetingOn(occurredOn);
    expect(await marksOf(uid)).toEqual([["新建", mark]]);
  });

  test("stands at the first entry only, and goes by the day the record has now", async () => {
    const saved = await meetingOn(today);
    await t.ask("gathering.update", { ...saved, values: { occurredOn: "2026-01-15" } });
    expect(await marksOf(saved.uid)).toEqual([
      ["修改", null],
      ["新建", "补录"],
    ]);
  });

  test("is counted in days of Asia/Shanghai, however late in the evening", async () => {
    const evening = await startLedger({ clockStartAt: "2026-11-22T23:59:00+08:00" });
    try {
      const made = await evening.ask<SavedRecord>("gathering.create", {
        values: { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn: "2026-11-12" },
      });
      const { entries } = await evening.ask<{ entries: HistoryEntry[] }>("gathering.history", {
        uid: made.uid,
      });
      expect(entries[0]?.mark).toBeNull();
    } finally {
      await evening.close();
    }
  });

  test("what has no day of its own has none", async () => {
    const { uid } = await t.ask<SavedRecord>("team.create", { values: { name: "检修班" } });
    expect((await historyOf("team", uid)).map(({ mark }) => mark)).toEqual([null]);
  });

  test("its days are the rule value in force on the day of entry", async () => {
    const own = await startLedger();
    try {
      const rule = {
        label: "补录天数",
        code: "late-entry-days",
        source: "本单位要求",
        status: "verified",
      };
      await own.ask("ruleValue.create", {
        values: { ...rule, effectiveFrom: today, value: 30 },
      });
      await own.ask("ruleValue.create", {
        values: { ...rule, effectiveFrom: "2026-12-01", value: 1 },
      });
      const markOf = async (occurredOn: string) => {
        const values = { parts: [{ kind: "otherMeeting" }], title: "例会", occurredOn };
        const { uid } = await own.ask<SavedRecord>("gathering.create", { values });
        const { entries } = await own.ask<{ entries: HistoryEntry[] }>("gathering.history", {
          uid,
        });
        return entries[0]?.mark;
      };
      expect([await markOf("2026-10-23"), await markOf("2026-10-22")]).toEqual([null, "补录"]);
    } finally {
      await own.close();
    }
  });
});

describe("历史导入", () => {
  const rows = (title: string) =>
    workbookBytes([
      ["类别", "会议名称", "会议日期"],
      ["支委会", title, "2025-03-07"],
    ]);

  async function importOf(title: string, more: object): Promise<string> {
    const { planId } = await previewBytes(t, "gathering", rows(title));
    await t.ask("gathering.confirmImport", { planId, ...more });
    const found = await t.ask<ListPage>("gathering.list", { view: "recent", search: title });
    return found.rows[0]!.uid;
  }

  test("an import marked as an old ledger says so instead of 补录, and gives no reason beside it", async () => {
    const uid = await importOf("旧三月支委会", { isHistoric: true });
    expect(await historyOf("gathering", uid)).toMatchObject([
      { action: "导入", mark: "历史导入", reason: null },
    ]);
  });

  test("an import that is not marked so is 补录 like any late entry", async () => {
    for (const [index, more] of [{}, { isHistoric: false }].entries())
      expect(await marksOf(await importOf(`新三月支委会${index}`, more))).toEqual([
        ["导入", "补录"],
      ]);
  });

  test("a reopening whose reason reads 历史导入 marks nothing", async () => {
    const final = await t.ask<SavedRecord>("gathering.finalize", await meetingOn(today));
    await t.ask("gathering.reopen", { ...final, reason: "历史导入" });
    const [reopened, , created] = await historyOf("gathering", final.uid);
    expect(reopened).toMatchObject({ mark: null, reason: "历史导入" });
    expect(created?.mark).toBeNull();
  });

  test("what has no day is imported all the same, without a mark", async () => {
    const sheet = workbookBytes([["班组名称"], ["维修二班"]]);
    const { planId } = await previewBytes(t, "team", sheet);
    await t.ask("team.confirmImport", { planId, isHistoric: true });
    const { rows: found } = await t.ask<ListPage>("team.list", { view: "all", search: "维修二班" });
    expect((await historyOf("team", found[0]!.uid)).map(({ mark }) => mark)).toEqual([null]);
  });
});

describe("neither word stands anywhere but in the history", () => {
  const words = /补录|历史导入/;

  test("of a late record and of an old one: list, answer, export, papers and archive", async () => {
    const late = await meetingOn("2026-02-03");
    const sheet = workbookBytes([
      ["类别", "会议名称", "会议日期"],
      ["支委会", "旧台账里的会", "2025-02-07"],
    ]);
    const { planId } = await previewBytes(t, "gathering", sheet);
    await t.ask<ImportPreview>("gathering.confirmImport", { planId, isHistoric: true });
    expect(JSON.stringify(await historyOf("gathering", late.uid))).toMatch(words);
    const list = await t.ask<ListPage>("gathering.list", { view: "recent" });
    const old = list.rows.find(({ title }) => title === "旧台账里的会")!;
    const texts = [JSON.stringify(list), JSON.stringify(await t.ask("home.overview", null))];
    const { templates } = await t.ask<RouteOutput<"documents.templates">>("documents.templates", {
      recordType: "gathering",
    });
    for (const { uid } of [late, old]) {
      texts.push(JSON.stringify(await t.ask("gathering.get", { uid })));
      for (const { name } of templates) {
        const input = { recordType: "gathering", recordUid: uid, templateName: name };
        const made = await t.ask<GeneratedDocument>("documents.generate", input);
        const { base64 } = await t.ask<{ base64: string }>("documents.content", { uid: made.uid });
        texts.push(textOf(Buffer.from(base64, "base64")).join("\n"));
      }
    }
    const path = t.path("会议.xlsx");
    await t.ask("gathering.exportSheet", { view: "recent", target: t.grant(path, "write") });
    texts.push(readBook(path).cells.join("\n"));
    const folder = t.path("归档");
    mkdirSync(folder);
    await t.ask("archive.create", { folder: t.grant(folder, "folder"), archiveYear: null });
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    // The rule that sets the days is named 补录天数 and is itself a record.
    const archived = files.filter((file) => !/规则参数|ruleValue/.test(file));
    for (const file of archived.filter((name) => name.endsWith(".xlsx")))
      texts.push(readBook(join(folder, file)).cells.join("\n"));
    for (const file of archived.filter((name) => name.endsWith(".docx")))
      texts.push(textOf(readFileSync(join(folder, file))).join("\n"));
    for (const file of archived.filter((name) => /\.(json|txt)$/.test(name)))
      texts.push(readFileSync(join(folder, file), "utf8"));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.join("\n")).toContain("旧台账里的会");
    expect(texts.filter((text) => words.test(text))).toEqual([]);
  });
});
