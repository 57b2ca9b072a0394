import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FormPreview } from "#shared/modules/superior-forms/superior-forms-contract.ts";
import { addPerson } from "../../support/people-samples.ts";
import { registerTwo, startRun } from "../../support/service-operators.ts";
import { temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { workbookBytes } from "../../support/service-workbook.ts";
import { superiorForm } from "../../../build/demo/sample-superior-form.ts";

const people = [
  ["曾国庆", "male", "2001-07-01", "1975-03-09"],
  ["单立新", "male", "1999-12-20", "1970-11-30"],
  ["仇晓燕", "female", "2010-06-11", "1985-05-05"],
  ["安平", "female", "2020-07-01", "1995-01-31"],
  ["戴远航", "male", "2024-07-01", null],
] as const;

describe("a form from above", () => {
  let t: TestLedger;
  let clerkUid: string;
  let form: string;
  beforeAll(async () => {
    t = await startRun();
    for (const [name, gender, joinedPartyOn, birthOn] of people)
      await addPerson(t, name, { stage: "full", gender, joinedPartyOn, birthOn });
    clerkUid = (await registerTwo(t)).clerk.uid;
    form = t.path("党员花名册.xlsx");
    writeFileSync(form, await superiorForm());
  });
  afterAll(() => t.close());

  const input = (more: object = {}) => ({
    form: t.grant(form, "read"),
    recordType: "person",
    shown: { view: "all" },
    ...more,
  });
  const preview = (more: object = {}) => t.ask<FormPreview>("superiorForms.preview", input(more));
  const fill = async (name: string, more: object = {}) => {
    const path = t.path(name);
    const target = t.grant(path, "write");
    const done = await t.ask<{ rowCount: number }>(
      "superiorForms.fill",
      input({ ...more, target }),
    );
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    return { ...done, path, book, sheet: book.getWorksheet("党员花名册")! };
  };

  test("its columns are told by their headers, its days by what they ask for, its room counted", async () => {
    const { columns, headerLine, firstLine, lineCount, recordCount, notes } = await preview();
    expect(columns.map(({ letters, source }) => [letters, source])).toEqual([
      ["A", { kind: "number" }],
      ["B", { kind: "field", field: "name" }],
      ["C", { kind: "field", field: "gender" }],
      ["D", { kind: "field", field: "joinedPartyOn", dateForm: "2026-11-04" }],
      ["E", { kind: "field", field: "birthOn", dateForm: "2026.11" }],
      ["F", { kind: "none" }],
      ["G", { kind: "none" }],
    ]);
    expect({ headerLine, firstLine, lineCount, recordCount }).toEqual({
      headerLine: 3,
      firstLine: 4,
      lineCount: 3,
      recordCount: 5,
    });
    expect(notes.join("；")).toContain("将在第6行后面加2行");
    expect(notes.join("；")).toContain("第4行原有的内容将换成台账里的");
  });

  test("a blank in a record is told with the record it stands in", async () => {
    const { gaps } = await preview({ includeSensitive: true });
    expect(gaps).toEqual([
      {
        uid: expect.any(String) as string,
        title: expect.stringContaining("戴远航") as string,
        labels: ["出生日期"],
      },
    ]);
  });

  test("a copy is filled: every value in its cell, as text, number or day as the form has it", async () => {
    const { sheet, rowCount } = await fill("填好.xlsx", { includeSensitive: true });
    expect(rowCount).toBe(5);
    const byName = new Map(
      [4, 5, 6, 7, 8].map((row) => [sheet.getCell(row, 2).text, sheet.getRow(row)]),
    );
    expect([...byName.keys()].sort()).toEqual(people.map(([name]) => name).sort());
    expect([4, 5, 6, 7, 8].map((row) => sheet.getCell(row, 1).value)).toEqual([1, 2, 3, 4, 5]);
    for (const [name, gender, joined, birth] of people) {
      const row = byName.get(name)!;
      expect(row.getCell(3).text).toBe(gender === "male" ? "男" : "女");
      expect(row.getCell(4).value).toEqual(new Date(`${joined}T00:00:00Z`));
      expect(row.getCell(5).text).toBe(birth === null ? "" : birth.slice(0, 7).replace("-", "."));
    }
  });

  test("title, merges, widths, heights, borders and print setup are the form's; what lay below moved down", async () => {
    const { sheet } = await fill("样式.xlsx");
    expect(sheet.getCell("A1").text).toBe("2026年党员花名册（请勿改动格式）");
    expect(sheet.getCell("A1").font.name).toBe("方正小标宋简体");
    expect([...(sheet.model as { merges: string[] }).merges].sort()).toEqual(
      ["A10:G10", "A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"].sort(),
    );
    expect(sheet.getColumn(5).width).toBe(16);
    expect([4, 6, 7, 8].map((row) => sheet.getRow(row).height)).toEqual([26, 26, 26, 26]);
    expect(sheet.getCell("B8").border).toEqual(sheet.getCell("B4").border);
    expect(sheet.getCell("A9").text).toBe("合计");
    expect(sheet.getCell("A10").text).toBe("填表人：　　　　审核人：");
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      printArea: "A1:G10",
      printTitlesRow: "1:3",
    });
    expect(sheet.getCell("C8").dataValidation).toMatchObject({ type: "list" });
  });

  test("sums reach over the new lines, in the other sheet as well, and come out right when opened", async () => {
    const columns = { "6": { kind: "number" } };
    const { sheet, book, path } = await fill("合计.xlsx", { columns });
    expect(sheet.getCell("F9").formula).toBe("SUM(F4:F8)");
    expect([4, 8].map((row) => sheet.getCell(row, 7).formula)).toEqual(["F4*2", "F8*2"]);
    expect(book.getWorksheet("汇总")!.getCell("A1").formula).toBe("党员花名册!F9");
    const folder = temporaryFolder();
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const format = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    execFileSync("soffice", [
      "--headless",
      profile,
      "--convert-to",
      format,
      "--outdir",
      folder,
      path,
    ]);
    expect(readFileSync(join(folder, "合计-党员花名册.csv"), "utf8")).toContain("合计,,,,,15,");
    expect(readFileSync(join(folder, "合计-汇总.csv"), "utf8").split(/\r?\n/).slice(0, 2)).toEqual([
      "15",
      "15",
    ]);
  });

  test("what its columns were filled with is known again, under another file's name", async () => {
    await fill("记住.xlsx", { columns: { "6": { kind: "text", text: "100" } } });
    writeFileSync(t.path("今年的.xlsx"), await superiorForm());
    const again = await preview({ form: t.grant(t.path("今年的.xlsx"), "read") });
    expect(again.columns.find(({ letters }) => letters === "F")?.source).toEqual({
      kind: "text",
      text: "100",
    });
  });

  test("the original is never written over", async () => {
    const before = readFileSync(form);
    const target = t.grant(form, "write");
    expect((await t.refuse("superiorForms.fill", input({ target }))).message).toContain("原表");
    expect(readFileSync(form)).toEqual(before);
  });

  test("birthdays stay out unless asked for, and are told of; whoever may not see them is refused", async () => {
    const { notes, columns } = await preview();
    expect(notes.join()).toContain("出生日期是个人信息，没有填");
    expect(columns.find(({ letters }) => letters === "E")?.examples.join("")).toBe("");
    await t.ask("operators.choose", { uid: clerkUid });
    const refused = await t.refuse("superiorForms.preview", input({ includeSensitive: true }));
    expect(refused.code).toBe("not-allowed");
  });

  test("an .xls becomes an .xlsx with its merges and widths", async () => {
    const path = t.path("旧表.xls");
    const rows = [
      ["党员名单", null, null],
      ["序号", "姓名", "性别"],
      [1, "示例", "男"],
      [2, "", ""],
    ];
    writeFileSync(path, workbookBytes(rows, { bookType: "biff8", merges: ["A1:C1"] }));
    const target = t.path("旧表填好.xlsx");
    await t.ask("superiorForms.fill", {
      ...input({ form: t.grant(path, "read") }),
      target: t.grant(target, "write"),
    });
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(target);
    const [sheet] = book.worksheets;
    expect((sheet!.model as { merges: string[] }).merges).toContain("A1:C1");
    expect([3, 4, 5, 6, 7].map((row) => sheet!.getCell(row, 2).text).sort()).toEqual(
      people.map(([name]) => name).sort(),
    );
  });

  test.each([
    ["no room under the header", [["序号", "姓名", "性别"]], "没有空行"],
    [
      "nothing known in the header",
      [
        ["甲", "乙"],
        ["", ""],
      ],
      "表头",
    ],
  ])("a form with %s is refused in words, and nothing is written", async (_, rows, words) => {
    const path = t.path(`表${words}.xlsx`);
    writeFileSync(path, workbookBytes(rows));
    const refused = await t.refuse("superiorForms.preview", input({ form: t.grant(path, "read") }));
    expect(refused.message).toContain(words);
  });
});
