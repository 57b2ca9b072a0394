import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportPreview, ImportPreviewRow } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import {
  dateCell,
  grantBytes,
  previewBytes,
  workbookBytes,
} from "../../support/service-workbook.ts";

type Rows = Parameters<typeof workbookBytes>[0];

describe("what the preview of a roster says", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
  });
  afterAll(() => t.close());

  const preview = (rows: Rows, options?: Parameters<typeof workbookBytes>[1], more = {}) =>
    previewBytes(t, "person", workbookBytes(rows, options), more);
  const onlyRow = async (
    rows: Rows,
    options?: Parameters<typeof workbookBytes>[1],
  ): Promise<ImportPreviewRow> => {
    const { rows: judged } = await preview(rows, options);
    expect(judged.length).toBe(1);
    return judged[0]!;
  };
  const planned = async ({ planId }: ImportPreview) => {
    await t.ask("person.confirmImport", { planId });
  };

  test.each(["xlsx", "biff8"] as const)(
    "a new person in an %s is new, with text kept as text",
    async (bookType) => {
      const row = await onlyRow(
        [
          ["工号", "姓名", "政治面貌", "联系电话"],
          ["00712", "何平", "群众", "13900007777"],
        ],
        { bookType },
      );
      expect(row).toMatchObject({
        verdict: "new",
        line: 2,
        title: "何平",
        cells: { employeeNumber: "00712" },
      });
    },
  );

  test("headers under other names, with marks and spaces, find their fields", async () => {
    const found = await preview([
      ["员工编号*", " 姓 名 ", "发展阶段（必填）", "手机号："],
      ["0801", "林静", "群众", "13900008888"],
    ]);
    expect(found.columns.map(({ field }) => field)).toEqual([
      "employeeNumber",
      "name",
      "stage",
      "phone",
    ]);
    expect(found.counts).toEqual({ new: 1, update: 0, duplicate: 0, wrong: 0 });
  });

  test("the header may stand in row 3 under titles; lines are counted as Excel shows them", async () => {
    const found = await preview([
      ["静河输油站人员名册"],
      ["2026年11月"],
      ["姓名", "政治面貌"],
      ["高翔", "群众"],
      [],
      ["合计", "1人"],
    ]);
    expect(found.headerLine).toBe(3);
    expect(found.rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [4, "new"],
      [6, "wrong"],
    ]);
  });

  test("a row that looks like a footer is shown with that reason, never dropped in silence", async () => {
    const found = await preview([["姓名", "政治面貌"], ["备注：本表截至11月"]]);
    expect(found.rows[0]?.reasons[0]).toContain("表尾");
  });

  test("a stage is known by its beginning, never by what it contains", async () => {
    const found = await preview([
      ["姓名", "政治面貌"],
      ["高翔", "正式"],
      ["何平", "非正式党员"],
    ]);
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(["new", "wrong"]);
  });

  test("a merged header is refused with what to do about it", async () => {
    const file = workbookBytes(
      [
        ["基本情况", null],
        ["", "备用"],
        ["高翔", "群众"],
      ],
      { merges: ["A1:B1"] },
    );
    const refusal = await t.refuse("person.previewImport", { file: grantBytes(t, file) });
    expect(refusal.code).toBe("no-header");
    expect(refusal.hint).toContain("合并的单元格");
  });

  test("a header without a required column is refused by the column's name", async () => {
    const file = workbookBytes([
      ["工号", "岗位"],
      ["01", "输油工"],
    ]);
    const refusal = await t.refuse("person.previewImport", { file: grantBytes(t, file) });
    expect(refusal.code).toBe("no-header");
    expect(refusal.message).toContain("“姓名”");
  });

  test("a column mapped by hand is read as the clerk says", async () => {
    const rows = [
      ["姓名", "政治面貌", "编码"],
      ["高翔", "群众", "Z-9"],
    ];
    const found = await preview(rows, {}, { mapping: { "2": "employeeNumber" } });
    expect(found.rows[0]?.cells).toEqual({ name: "高翔", stage: "群众", employeeNumber: "Z-9" });
  });

  test("an impossible day is wrong and named, a possible one is read however it is typed", async () => {
    const header = ["姓名", "政治面貌", "入党时间"];
    const wrong = await onlyRow([header, ["高翔", "正式党员", "2011年2月30日"]]);
    expect(wrong).toMatchObject({
      verdict: "wrong",
      reasons: ["入党日期“2011年2月30日”不是有效日期"],
    });
    for (const day of ["2011.7.1", "2011-07-01", "2011年7月1日", "20110701", dateCell(40725)]) {
      const row = await onlyRow([header, ["高翔", "正式党员", day]]);
      expect(row.verdict, JSON.stringify(day)).toBe("new");
    }
  });

  test("an Excel date is the day it shows, in a 1904 workbook too", async () => {
    const rows: Rows = [
      ["姓名", "政治面貌", "入党时间"],
      ["高翔", "正式党员", dateCell(40725)],
    ];
    expect((await onlyRow(rows)).cells["joinedPartyOn"]).toBe("2011-07-01");
    const shifted: Rows = [
      ["姓名", "政治面貌", "入党时间"],
      ["高翔", "正式党员", dateCell(40725 - 1462)],
    ];
    expect((await onlyRow(shifted, { date1904: true })).cells["joinedPartyOn"]).toBe("2011-07-01");
  });

  test("a number of 18 digits kept as a number is wrong: its end is lost", async () => {
    const row = await onlyRow([
      ["姓名", "政治面貌", "工号"],
      ["高翔", "群众", 622301198001011234],
    ]);
    expect(row.verdict).toBe("wrong");
    expect(row.reasons.join()).toContain("末尾已失真");
  });

  test("a formula is read as what it showed, never as a formula", async () => {
    const shown = { t: "s" as const, v: "高翔", f: 'CONCATENATE("高","翔")' };
    const row = await onlyRow([
      ["姓名", "政治面貌"],
      [shown, "群众"],
    ]);
    expect(row).toMatchObject({ title: "高翔", verdict: "new" });
    const text = await onlyRow([
      ["姓名", "政治面貌", "岗位"],
      ["高翔", "群众", "=cmd|' /C calc'!A0"],
    ]);
    expect(text.cells["position"]).toBe("=cmd|' /C calc'!A0");
  });

  test("a word that is no choice is wrong and named, a party group that is not there is not", async () => {
    const row = await onlyRow([
      ["姓名", "政治面貌", "党小组"],
      ["高翔", "团员", "第九党小组"],
    ]);
    expect(row.verdict).toBe("wrong");
    expect(row.reasons[0]).toContain("政治面貌“团员”不在可选范围：群众、");
    expect(row.reasons.length).toBe(1);
  });

  test("a person already there is a duplicate, an update by name, or somebody else by number", async () => {
    const header = ["工号", "姓名", "政治面貌", "岗位"];
    const same = await onlyRow([header, ["02604", "许长河", "群众", "输油工"]]);
    expect(same).toMatchObject({ verdict: "duplicate", reasons: ["台账中已有，内容相同"] });
    const update = await onlyRow([header, ["02604", "许长河", "入党申请人", "班长"]]);
    expect(update).toMatchObject({
      verdict: "update",
      reasons: ["台账中已有，将更新：政治面貌、岗位"],
    });
    const byName = await onlyRow([
      ["姓名", "政治面貌", "岗位"],
      ["许长河", "群众", "输油工"],
    ]);
    expect(byName.verdict).toBe("duplicate");
    const other = await onlyRow([header, ["09999", "许长河", "群众", "输油工"]]);
    expect(other.verdict).toBe("new");
    expect(other.reasons.join()).toContain("同名人员但工号不同");
  });

  test("blank cells take nothing away from a person already there", async () => {
    const row = await onlyRow([
      ["工号", "姓名", "政治面貌", "岗位", "党小组", "联系电话"],
      ["02600", "单立新", "正式党员", "", "", ""],
    ]);
    expect(row).toMatchObject({ verdict: "duplicate" });
  });

  test("a person who stands twice in the sheet is imported once, whichever way the rows name them", async () => {
    const header = ["工号", "姓名", "政治面貌"];
    const full = ["0901", "韩雪", "群众"];
    const nameOnly = ["", "韩雪", "群众"];
    for (const rows of [
      [full, full],
      [full, nameOnly],
      [nameOnly, full],
      [nameOnly, nameOnly],
    ]) {
      const found = await preview([header, ...rows]);
      expect(
        found.rows.map(({ verdict }) => verdict),
        JSON.stringify(rows),
      ).toEqual(["new", "duplicate"]);
      expect(found.rows[1]?.reasons).toEqual(["与第2行重复，不导入"]);
    }
    const two = await preview([header, full, ["0902", "韩雪", "群众"]]);
    expect(two.counts).toMatchObject({ new: 2 });
  });

  test("two rows that would change one person are not both planned", async () => {
    const rows = [
      ["工号", "姓名", "政治面貌", "岗位"],
      ["02604", "许长河", "群众", "班长"],
      ["", "许长河", "群众", "站长"],
    ];
    const found = await preview(rows);
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(["update", "duplicate"]);
  });

  test("a wrong row does not keep the right one below it out", async () => {
    const header = ["工号", "姓名", "政治面貌", "转正时间"];
    const found = await preview([
      header,
      ["0911", "苗雨", "群众", "2011-07-01"],
      ["0911", "苗雨", "正式党员", "2011-07-01"],
    ]);
    expect(found.rows.map(({ verdict }) => verdict)).toEqual(["wrong", "new"]);
  });

  test("a preview writes no record and no audit", async () => {
    const digest = t.digest();
    await preview([
      ["姓名", "政治面貌"],
      ["韩雪", "群众"],
    ]);
    expect(t.digest()).toBe(digest);
  });

  test("a flag left blank keeps what is recorded", async () => {
    const rows = [
      ["党组织全称", "落款名称", "有党支部印章", "简称"],
      ["中共长河油田静河输油站支部委员会", "中共静河输油站支部委员会", "", "新简称"],
    ];
    const found = await previewBytes(t, "branch", workbookBytes(rows));
    expect(found.rows[0]).toMatchObject({
      verdict: "update",
      reasons: ["台账中已有，将更新：简称"],
    });
  });

  test("what the preview showed is what the confirming does", async () => {
    const found = await preview([
      ["姓名", "政治面貌"],
      ["付强", "群众"],
      ["团员乙", "团员"],
    ]);
    await planned(found);
    const people = await t.ask<{ people: { name: string }[] }>("people.find", { text: "付强" });
    expect(people.people.map(({ name }) => name)).toEqual(["付强"]);
    expect((await t.ask<{ people: unknown[] }>("people.find", { text: "团员乙" })).people).toEqual(
      [],
    );
  });
});
