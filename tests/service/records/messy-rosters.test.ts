import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportPreview, RecordView } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";
import { grantBytes } from "../../support/service-workbook.ts";

/** Rosters as branches keep them, made by LibreOffice (npm run rosters). */
describe("five messy rosters", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
  });
  afterAll(() => t.close());

  const preview = (name: string) => {
    const file = new URL(`../../fixtures/rosters/${name}`, import.meta.url);
    const ending = name.slice(name.lastIndexOf("."));
    return t.ask<ImportPreview>("person.previewImport", {
      file: grantBytes(t, readFileSync(file), ending),
    });
  };
  const verdicts = ({ rows }: ImportPreview) =>
    rows.map(({ line, title, verdict, reasons }) => [line, title, verdict, ...reasons]);
  const personNamed = async (name: string) => {
    const { rows } = await t.ask<{ rows: { uid: string }[] }>("person.list", {
      view: "all",
      search: name,
    });
    return t.ask<RecordView>("person.get", { uid: rows[0]!.uid, reveal: true });
  };

  test("a header of two merged lines, 班组 merged down its people", async () => {
    const found = await preview("merged-header.xlsx");
    expect(found.headerLine).toBe(3);
    expect(found.columns.map(({ header, field }) => [header, field])).toEqual([
      ["序号", null],
      ["姓名", "name"],
      ["工号", "employeeNumber"],
      ["政治面貌", "stage"],
      ["班组", "team"],
      ["党小组", "partyGroup"],
      ["预备党员·通过日", "probationaryPassedOn"],
      ["预备党员·批准日", "probationaryApprovedOn"],
      ["组织关系·转入日期", "relationInOn"],
    ]);
    expect(verdicts(found)).toEqual([
      [4, "卫东来", "new"],
      [5, "司马宁", "new"],
      [6, "祝小芳", "new"],
      [7, "柏文涛", "wrong", "组织关系转入日期“2030-02-30”不是有效日期"],
    ]);
    expect(found.rows.slice(0, 3).map(({ cells }) => cells["team"])).toEqual([
      "运行一班",
      "运行一班",
      "运行一班",
    ]);
    // 维修班 and 第二党小组 are named by a row that will not be imported: nothing to register.
    expect(found.notes).toEqual([]);
    await t.ask("person.confirmImport", { planId: found.planId });
    expect((await personNamed("司马宁")).values).toMatchObject({
      probationaryPassedOn: "2026-03-20",
      probationaryApprovedOn: "2026-04-30",
      relationInOn: "2018-03-01",
      team: { title: "运行一班" },
    });
  });

  test("a title, a total and who made the list; contract workers without party fields", async () => {
    const found = await preview("totals-and-footer.xlsx");
    expect(found.headerLine).toBe(3);
    expect(verdicts(found)).toEqual([
      [4, "向阳春", "new"],
      [5, "平安民", "new"],
      [6, "贺兰山", "new"],
      [7, "水建国", "new"],
      [8, "4人", "wrong", "像是表尾的合计、说明或签名行，不导入"],
      [9, "", "wrong", "像是表尾的合计、说明或签名行，不导入"],
    ]);
    await t.ask("person.confirmImport", { planId: found.planId });
    const stages = await Promise.all(
      ["向阳春", "平安民", "贺兰山"].map(async (name) => {
        const { values } = await personNamed(name);
        return [values["stage"], values["employment"], values["startedOn"]];
      }),
    );
    expect(stages).toEqual([
      ["full", "staff", "1998-07-01"],
      ["none", "contract", "2015-08-01"],
      ["none", "dispatch", null],
    ]);
  });

  test("an .xls: numbers as text, real dates as days, a month as a month", async () => {
    const found = await preview("old-format.xls");
    expect(verdicts(found)).toEqual([
      [2, "何处来", "new"],
      [3, "闻人月", "new", "出生日期“1991年3月”只写到月，这一格没有导入，请补上日"],
      [4, "费解", "wrong", "转正日期早于入党日期，请核对"],
      [5, "牛得草", "wrong", "工号超过15位却存成了数字，末尾已失真，请在表格中改为文本后重新填写"],
    ]);
    await t.ask("person.confirmImport", { planId: found.planId });
    expect((await personNamed("何处来")).values).toMatchObject({
      employeeNumber: "3201",
      phone: "13900003201",
      joinedPartyOn: "2005-07-01",
      birthOn: "1980-05-06",
    });
    expect((await personNamed("闻人月")).values).toMatchObject({
      stage: "activist",
      birthOn: null,
    });
  });

  test("days however they are typed; a month alone makes no day and keeps nobody out", async () => {
    const found = await preview("dates.xlsx");
    const month = (label: string, text: string) =>
      `${label}“${text}”只写到月，这一格没有导入，请补上日`;
    expect(verdicts(found)).toEqual([
      [2, "甘来", "new"],
      [3, "甘露", "new"],
      [4, "甘霖", "new", "参加工作日期“35977”按表格的日期序号读作1998-07-01"],
      [5, "甘泉", "new", month("入党日期", "1998.7"), month("参加工作日期", "1998年7月")],
      [6, "甘棠", "new", month("入党日期", "1998.7"), month("参加工作日期", "1998年7月")],
      [
        7,
        "甘草",
        "new",
        month("入党日期", "2003.07"),
        "参加工作日期“1998”只写到年，这一格没有导入，请补上月和日",
      ],
      [8, "甘蔗", "wrong", "入党日期“九八年七月”不是有效日期"],
      [9, "甘蓝", "wrong", "入党日期“1998-02-30”不是有效日期"],
    ]);
    await t.ask("person.confirmImport", { planId: found.planId });
    for (const name of ["甘来", "甘露", "甘霖"])
      expect((await personNamed(name)).values, name).toMatchObject({
        joinedPartyOn: "1998-07-01",
        startedOn: "1998-07-01",
      });
    for (const name of ["甘泉", "甘棠", "甘草"])
      expect((await personNamed(name)).values, name).toMatchObject({
        joinedPartyOn: null,
        startedOn: null,
      });
  });

  test("two of one name are told apart by number, or not imported and said so", async () => {
    const found = await preview("doubled-names.xlsx");
    expect(verdicts(found)).toEqual([
      [2, "王小波", "new"],
      [3, "王小波", "new"],
      [4, "王小波", "duplicate", "与第2行重复，不导入"],
      [5, "周海", "new"],
      [6, "周海", "duplicate", "与第5行重复，不导入"],
      [
        7,
        "周海",
        "duplicate",
        "与第5行是同一条而内容不同，不导入：是同一人请删去一行，是两个人请补上工号",
      ],
      [8, "单立新", "update", "台账中已有，将更新：政治面貌、岗位"],
      [9, "许长河", "update", "台账中已有，将更新：岗位"],
      [
        10,
        "丁一",
        "wrong",
        "台账中这个工号是“单立新”，与表格的姓名不同：请核对工号，改名的请在台账中改",
      ],
    ]);
  });
});
