import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "#shared/modules/disclosures/disclosure-table.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

let t: TestLedger;
const topics = new Map<string, string>();

beforeAll(async () => {
  t = await startLedger();
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  for (const { uid, title } of rows) topics.set(title, uid);
});
afterAll(() => t.close());

const topic = (name: string) => topics.get(name) ?? "";
const begin = (name: string, period: string, madeOn: string, copyLines = false) =>
  t.ask<SavedRecord>("disclosures.begin", { topicUid: topic(name), period, madeOn, copyLines });
const read = (uid: string) => t.ask<RecordView>("disclosure.get", { uid, reveal: true });
const save = async ({ uid, revision }: SavedRecord, values: AnyValues) =>
  t.ask<SavedRecord>("disclosure.update", { uid, revision, values });
const month = async (of: string) =>
  (await t.ask<{ rows: MonthRow[] }>("disclosures.month", { month: of })).rows;
const state = (uid: string) =>
  t.ask<{
    lastDay: string | null;
    isProvisional: boolean;
    sentence: string | null;
    findings: { kind: string; sentence: string }[];
  }>("disclosures.state", { uid });

describe("the topics", () => {
  test("are shipped as rows that the branch may change, none of them checked yet", async () => {
    const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
    expect(rows.map(({ title }) => title)).toEqual([
      "考勤考核",
      "奖金发放",
      "食堂账务",
      "评先树优",
      "党费收支",
      "换届结果",
      "年度计划",
      "班务公开",
    ]);
    expect(new Set(rows.map(({ values }) => values["status"]))).toEqual(new Set(["pending"]));
  });

  test("only 评先树优 is 公示; who signs differs", async () => {
    const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
    const told = rows.map(({ title, values }) => [title, values["kind"], values["signer"]]);
    expect(told.filter(([, kind]) => kind === "notice")).toEqual([
      ["评先树优", "notice", "branch"],
    ]);
    expect(told[2]).toEqual(["食堂账务", "open", "canteenGroup"]);
    expect(told[1]).toEqual(["奖金发放", "open", "station"]);
  });
});

describe("a year of canteen accounts", () => {
  test("each month opens with what the last one closed with", async () => {
    const first = await begin("食堂账务", "2026-01", "2026-02-05");
    const { values } = await read(first.uid);
    const figures = (values["figures"] as AnyValues[]).map((figure) =>
      figure["role"] === "closing" ? { ...figure, amount: 321_45 } : figure,
    );
    await save(first, { figures });
    const second = await begin("食堂账务", "2026-02", "2026-03-05");
    const opened = (await read(second.uid)).values["figures"] as AnyValues[];
    expect(opened.find(({ role }) => role === "opening")?.["amount"]).toBe(321_45);
  });

  test("an opening that differs is told and can be kept with a reason", async () => {
    const third = await begin("食堂账务", "2026-03", "2026-04-07");
    const { values } = await read(third.uid);
    const amounts: Readonly<Record<string, number>> = { opening: 300_00, closing: 300_00 };
    const figures = (values["figures"] as AnyValues[]).map((figure) => ({
      ...figure,
      amount: amounts[figure["role"] as string] ?? null,
    }));
    await save(third, { figures });
    expect((await state(third.uid)).findings.map(({ kind }) => kind)).toEqual(["equal"]);
    const second = (await month("2026-03"))
      .flatMap((row) => row.notice ?? [])
      .find(({ title }) => title.includes("2月食堂"))!;
    const before = await read(second.uid);
    const closed = (before.values["figures"] as AnyValues[]).map((figure) =>
      figure["role"] === "closing" ? { ...figure, amount: 310_00 } : figure,
    );
    await save(second, { figures: closed });
    const [opening] = (await state(third.uid)).findings;
    expect(opening?.sentence).toContain(
      "上期公开的结余310.00元，本期登记的上期结余300.00元，相差10.00元",
    );
  });

  test("a second one for the same month is refused", async () => {
    const refusal = await t.refuse("disclosures.begin", {
      topicUid: topic("食堂账务"),
      period: "2026-03",
      madeOn: "2026-04-08",
      copyLines: false,
    });
    expect(refusal.code).toBe("already-there");
  });
});

describe("a bonus list", () => {
  test("keeps held columns from whoever may not see them, in every answer", async () => {
    const saved = await begin("奖金发放", "2026-08", "2026-09-05");
    const { values } = await read(saved.uid);
    const columns = (values["columns"] as AnyValues[]).map((column) => ({
      name: column["name"] as string,
      kind: column["kind"] as "text",
      width: null,
      isHeld: column["isHeld"] === true,
    }));
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const texts = columns.map(() => "");
    texts[at("姓名")] = "单立新";
    texts[at("基数")] = "7654.32";
    texts[at("应发")] = "1234.50";
    const { lines, heldLines } = rowsOf({ columns, lines: [texts] });
    await save(saved, { lines, heldLines });
    const masked = JSON.stringify(await t.ask("disclosure.get", { uid: saved.uid }));
    expect(masked).toContain("1234.50");
    expect(masked).not.toContain("7654.32");
  });

  test("begins from last month's names with the numbers left blank", async () => {
    const next = await begin("奖金发放", "2026-09", "2026-10-09", true);
    const lines = (await read(next.uid)).values["lines"] as AnyValues[];
    expect(JSON.stringify(lines)).toContain("单立新");
    expect(JSON.stringify(lines)).not.toContain("1234.50");
  });
});

describe("on the wall", () => {
  test("several are posted at several places and taken down in one step each", async () => {
    const rows = (await month("2026-09")).filter(({ notice }) => notice !== null);
    const targets = rows.map(({ notice }) => ({ uid: notice!.uid, revision: notice!.revision }));
    const posted = await t.ask<{ saved: SavedRecord[] }>("disclosures.post", {
      targets,
      postedOn: "2026-09-07",
      places: ["站公开栏", "储备库公开栏"],
      postedBy: "曾国庆",
    });
    expect(posted.saved).toHaveLength(targets.length);
    const open = (await month("2026-09")).flatMap(({ notice }) => notice ?? []);
    expect(open.every(({ places }) => places.length === 2)).toBe(true);
    expect(open[0]?.lastDay).toBe("2026-09-14");
    const refusal = await t.refuse("disclosures.takeDown", {
      targets: posted.saved,
      removedOn: "2026-09-11",
      removedBy: null,
      earlyReason: null,
    });
    expect(refusal.message).toContain("要张贴到2026年9月14日，还没有期满");
    await t.ask("disclosures.takeDown", {
      targets: posted.saved,
      removedOn: "2026-09-15",
      removedBy: "曾国庆",
      earlyReason: null,
    });
    const done = (await month("2026-09")).flatMap(({ notice }) => notice ?? []);
    expect(done.every(({ steps }) => steps.isTakenDown)).toBe(true);
  });

  test("one stale notice among several keeps all of them as they were", async () => {
    const rows = (await month("2026-09")).flatMap(({ notice }) => notice ?? []);
    const targets = rows.map(({ uid, revision }, index) => ({
      uid,
      revision: index === 0 ? revision - 1 : revision,
    }));
    await t.refuse("disclosures.post", {
      targets,
      postedOn: "2026-09-20",
      places: ["站公开栏"],
      postedBy: null,
    });
    const after = (await month("2026-09")).flatMap(({ notice }) => notice ?? []);
    expect(after.map(({ revision }) => revision)).toEqual(rows.map(({ revision }) => revision));
  });

  test("a 公示 posted 2026-09-24 hangs until 2026-10-09, and the paper's sentence says why", async () => {
    const saved = await begin("评先树优", "2026", "2026-09-24");
    await t.ask("disclosures.post", {
      targets: [saved],
      postedOn: "2026-09-24",
      places: ["站公开栏"],
      postedBy: null,
    });
    expect(await state(saved.uid)).toMatchObject({
      lastDay: "2026-10-09",
      isProvisional: false,
      sentence:
        "2026年9月24日张贴，公示期至10月9日止，共5个工作日（自张贴次日起算，9月25日至27日、10月1日至7日放假不计）。",
    });
  });

  test("a period that runs into 2027 is provisional until the clerk confirms its end", async () => {
    const saved = await begin("评先树优", "2026", "2026-12-30");
    const posted = await t.ask<{ saved: SavedRecord[] }>("disclosures.post", {
      targets: [saved],
      postedOn: "2026-12-30",
      places: ["站公开栏"],
      postedBy: null,
    });
    expect((await state(saved.uid)).isProvisional).toBe(true);
    await save(posted.saved[0]!, { confirmedEndOn: "2027-01-07" });
    expect(await state(saved.uid)).toMatchObject({ lastDay: "2027-01-07", isProvisional: false });
  });

  test("a final notice can still be posted", async () => {
    const saved = await begin("换届结果", "2026", "2026-11-02");
    const final = await t.ask<SavedRecord>("disclosure.finalize", saved);
    await t.ask("disclosures.post", {
      targets: [final],
      postedOn: "2026-11-03",
      places: ["站公开栏"],
      postedBy: null,
    });
    expect((await read(saved.uid)).values["postings"]).toHaveLength(1);
  });

  test("a month that publishes nothing says why and is not posted", async () => {
    const saved = await t.ask<SavedRecord>("disclosures.withhold", {
      topicUid: topic("奖金发放"),
      period: "2026-10",
      madeOn: "2026-11-05",
      reason: "当月未发放奖金",
    });
    const row = (await month("2026-11")).find(({ notice }) => notice?.uid === saved.uid);
    expect(row?.notice?.withheldReason).toBe("当月未发放奖金");
    const refusal = await t.refuse("disclosures.post", {
      targets: [saved],
      postedOn: "2026-11-06",
      places: ["站公开栏"],
      postedBy: null,
    });
    expect(refusal.message).toContain("登记为本期不公开");
  });
});
