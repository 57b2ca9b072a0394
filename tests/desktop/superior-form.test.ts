import { writeFileSync } from "node:fs";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ImportDialog } from "../support/pages/import-dialog.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { superiorForm } from "../../build/demo/sample-superior-form.ts";
import { workbookBytes } from "../support/service-workbook.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillBranch(dataDir);
  writeFileSync(scratch.path("党员花名册.xlsx"), await superiorForm());
  const roster = [
    ["姓名", "性别", "政治面貌", "入党日期"],
    ["曾国庆", "男", "正式党员", "2001-07-01"],
    ["仇晓燕", "女", "正式党员", null],
  ];
  writeFileSync(scratch.path("名册.xlsx"), workbookBytes(roster));
  desktop = await startDesktopApp({ dataDir });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  await list.open("员工");
  await answerDialogs(desktop.app, scratch.path("名册.xlsx"));
  const importing = new ImportDialog(desktop.page);
  await importing.begin();
  await importing.chooseFile();
  await importing.confirm.click();
  await importing.result.filter({ hasText: "已导入2条" }).waitFor();
  await importing.finish();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

describe("the superior's own form, in the window", () => {
  it("shows what each column will hold, and what is still blank, with a way to it", async () => {
    await answerDialogs(desktop.app, scratch.path("党员花名册.xlsx"));
    await list.button("填入上级表格").click();
    await list.dialog.getByRole("button", { name: "选择上级发来的表格" }).click();
    await list.dialog.getByText("从第4行起填2条").waitFor();
    const day = list.dialog.getByRole("row", { name: /^D 入党时间/ });
    expect(await day.innerText()).toContain("2001-07-01");
    await list.dialog.getByRole("link", { name: "仇晓燕" }).waitFor();
    expect(await list.dialog.getByRole("listitem").allInnerTexts()).toContain("仇晓燕：入党日期");
  });

  it("fills a column the form alone knows with the same words, and saves the copy", async () => {
    await list.dialog.getByRole("combobox", { name: "“得分·基础”列填什么" }).click();
    await desktop.page.getByTitle("每行填同样的文字").click();
    const words = list.dialog.getByRole("textbox", { name: "“得分·基础”列的文字" });
    await words.fill("98");
    await words.blur();
    await list.dialog.getByRole("cell", { name: "98、98" }).waitFor();
    await answerDialogs(desktop.app, scratch.path("填好.xlsx"));
    await list.dialog.getByRole("button", { name: "填好另存为…" }).click();
    await list.dialog.getByText("已填2条，存为“填好.xlsx”").waitFor();
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(scratch.path("填好.xlsx"));
    const sheet = book.getWorksheet("党员花名册")!;
    expect([4, 5, 6].map((row) => sheet.getCell(row, 2).text)).toEqual(["仇晓燕", "曾国庆", ""]);
    expect([4, 5].map((row) => sheet.getCell(row, 6).text)).toEqual(["98", "98"]);
    expect(sheet.getCell("A1").text).toBe("2026年党员花名册（请勿改动格式）");
  });
});
