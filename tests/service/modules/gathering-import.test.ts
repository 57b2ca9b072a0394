import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyValues } from "#shared/records/field.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { dateCell, previewBytes, workbookBytes } from "../../support/service-workbook.ts";

const header = ["名称", "类别", "日期", "开始时间", "结束时间", "地点", "主持人", "记录人"];
type Row = readonly (string | null | ReturnType<typeof dateCell>)[];

describe("importing a list of gatherings", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
  });
  afterAll(() => t.close());

  const preview = (rows: readonly Row[], head: readonly string[] = header) =>
    previewBytes(
      t,
      "gathering",
      workbookBytes([["会议台账"], head, ...rows, ["制表人：林静"]], { merges: ["A1:H1"] }),
    );
  const verdicts = async (rows: readonly Row[], head?: readonly string[]) =>
    (await preview(rows, head)).rows.slice(0, rows.length).map(({ verdict }) => verdict);
  const importAll = async (rows: readonly Row[], head?: readonly string[]) => {
    const { planId } = await preview(rows, head);
    await t.ask("gathering.confirmImport", { planId });
  };
  const stored = async (title: string): Promise<RecordView> => {
    const { rows } = await t.ask<ListPage>("gathering.list", { view: "recent", limit: 100 });
    const found = rows.filter((row) => row.title === title);
    expect(found.length, title).toBe(1);
    return t.ask<RecordView>("gathering.get", { uid: found[0]!.uid });
  };
  const kindsOf = ({ values }: RecordView) =>
    (values["parts"] as readonly AnyValues[]).map(({ kind }) => kind);
  const row = (title: string, kinds: string, more: Partial<Record<number, string>> = {}): Row => {
    const cells = [title, kinds, "2026-09-17", "14:00", "17:30", "会议室", "单立新", "曾国庆"];
    return cells.map((cell, index) => more[index] ?? cell);
  };

  test.each([
    ["、", "九月一"],
    ["，", "九月二"],
    ["；", "九月三"],
    ["/", "九月四"],
    ["\n", "九月五"],
    [" 、 ", "九月六"],
  ])(
    "several kinds in one cell parted by %j are several parts in their order",
    async (mark, title) => {
      await importAll([row(title, ["主题党日", "支部党员大会", "党课"].join(mark))]);
      const record = await stored(title);
      expect(kindsOf(record)).toEqual(["themedPartyDay", "generalMeeting", "partyLecture"]);
      expect(record.values).toMatchObject({
        ...{ occurredOn: "2026-09-17", startTime: "14:00", endTime: "17:30", place: "会议室" },
        archiveYear: 2026,
        host: { name: "单立新" },
      });
      const parts = record.values["parts"] as readonly AnyValues[];
      expect(parts.map(({ period }) => period)).toEqual(["2026-09", "2026-09", "2026-09"]);
      expect((record.values["host"] as { uid: string | null }).uid).not.toBeNull();
    },
  );

  test("a date cell, a short name and somebody from outside are read as a clerk means them", async () => {
    const cells: Row = ["座谈会", "其他", dateCell(46_283), "9:30", "10:15", null, "项国梁", null];
    await importAll([cells]);
    const record = await stored("座谈会");
    expect(kindsOf(record)).toEqual(["otherMeeting"]);
    expect(record.values).toMatchObject({
      ...{ occurredOn: "2026-09-18", startTime: "09:30", endTime: "10:15", place: null },
      host: { uid: null, name: "项国梁", unit: null },
    });
  });

  test("a kind that there is not is wrong, by name, and with it the whole row", async () => {
    const { rows, counts } = await preview([
      row("十月一", "党课、茶话会"),
      row("十月二", ""),
      row("十月三", "党课", { 2: "九月九日" }),
    ]);
    expect(counts).toEqual({ new: 0, update: 0, duplicate: 0, wrong: 4 });
    expect(rows[0]?.reasons.join()).toContain("茶话会");
    expect(rows[1]?.reasons.join()).toContain("类别");
    expect(rows[2]?.reasons.join()).toContain("九月九日");
  });

  test("the same list again is nothing new, and twice in one list nothing twice", async () => {
    const again = row("十一月一", "支委会");
    expect(await verdicts([again, again])).toEqual(["new", "duplicate"]);
    await importAll([again]);
    expect(await verdicts([again])).toEqual(["duplicate"]);
    expect(await verdicts([row("十一月一", "支委会", { 2: "2026-09-18" })])).toEqual(["new"]);
  });

  test("a list never writes over parts, attendance, 议题 or 议定事项 that are there", async () => {
    const title = "第四季度支部党员大会";
    const saved = await holdSampleMeeting(t, {
      parts: [{ kind: "generalMeeting", number: 4, title: "2026年第4次支部党员大会" }],
      actionItems: [{ content: "检查保温" }],
    });
    const before = await stored(title);
    const day = { 2: "2026-11-20" };
    const told = await preview([row(title, "党课、主题党日", { ...day, 3: "15:00", 4: "16:20" })]);
    expect(told.rows[0]).toMatchObject({ verdict: "duplicate" });
    const moved = await preview([
      row(title, "党课", { ...day, 3: "15:00", 4: "16:20", 5: "活动室" }),
    ]);
    expect(moved.rows[0]).toMatchObject({
      verdict: "update",
      reasons: ["台账中已有，将更新：地点"],
    });
    await t.ask("gathering.confirmImport", { planId: moved.planId });
    const after = await stored(title);
    expect(after.values).toEqual({ ...before.values, place: "活动室" });
    expect(after.uid).toBe(saved.uid);
  });

  test("a final gathering is told apart: alike is already there, otherwise it can't be changed", async () => {
    const title = "十二月一";
    const listed = row(title, "支委会", { 2: "2026-11-05" });
    await importAll([listed]);
    const { uid, revision } = await stored(title);
    await t.ask<SavedRecord>("gathering.finalize", { uid, revision });
    const { rows } = await preview([listed]);
    expect(rows[0]?.verdict).toBe("duplicate");
    const changed = await preview([row(title, "支委会", { 2: "2026-11-05", 5: "别处" })]);
    expect(changed.rows[0]).toMatchObject({
      verdict: "wrong",
      reasons: ["台账中的这条记录已定稿，不能由导入修改"],
    });
  });

  test("a blank cell wipes nothing", async () => {
    const title = "十二月二";
    await importAll([row(title, "支委会")]);
    const before = await stored(title);
    const cells: Row = [title, "支委会", "2026-09-17", null, null, null, null, null];
    expect(await verdicts([cells])).toEqual(["duplicate"]);
    await importAll([cells]);
    expect((await stored(title)).values).toEqual(before.values);
  });
});
