import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch } from "../support/desktop-branch.ts";
import { nextServicePid, servicePid, sizeWindow } from "../support/desktop-processes.ts";
import { manyPeople, writeRoster } from "../support/desktop-roster.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ImportDialog } from "../support/pages/import-dialog.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { RecordPage } from "../support/pages/record-page.ts";
import { readBook } from "../support/service-workbook.ts";

const people = manyPeople(300);
const mostRowsDrawn = 60;

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillBranch(dataDir);
  desktop = await startDesktopApp({ dataDir });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);
const count = (words: string): Promise<void> => list.text(words).first().waitFor();

describe("an empty list", () => {
  it("says what it is for and how to begin", async () => {
    await list.open("员工");
    await list.text("还没有登记人员。").waitFor();
    await list.text("一份名册管全站").waitFor();
    expect(await list.button("从 Excel 导入").count()).toBe(2);
  });

  it("says of a file that is no sheet what happened, and stays empty", async () => {
    writeFileSync(scratch.path("坏表.xlsx"), "这不是表格");
    await answerDialogs(desktop.app, scratch.path("坏表.xlsx"));
    const dialog = new ImportDialog(desktop.page);
    await dialog.begin();
    await dialog.dialog.getByRole("button", { name: "选择 Excel 文件" }).click();
    const said = await dialog.dialog.getByRole("alert").innerText();
    expect(said).toMatch(/\p{Script=Han}{4,}/u);
    expect(said).toMatch(/不受影响|没有(被)?改动/);
    await press("Escape");
    await dialog.dialog.waitFor({ state: "detached" });
  });
});

describe("a list of 300 people", () => {
  it("comes in from a sheet", async () => {
    writeRoster(scratch.path("名册.xlsx"), people);
    await answerDialogs(desktop.app, scratch.path("名册.xlsx"));
    const dialog = new ImportDialog(desktop.page);
    await dialog.begin();
    await dialog.chooseFile();
    await dialog.confirm.click();
    await dialog.result.filter({ hasText: "已导入300条" }).waitFor();
    await dialog.finish();
    await count("共300条");
  });

  it("is walked to its last row by keys, and only what is in sight is drawn", async () => {
    await list.grid.focus();
    const isLast = async (): Promise<boolean> => {
      await press("End");
      return (await list.activeRow.getAttribute("aria-rowindex")) === "301";
    };
    await expect.poll(isLast).toBe(true);
    await list.activeRow.waitFor();
    expect(await list.rows.count()).toBeLessThan(mostRowsDrawn);
    await press("Home");
    await expect.poll(() => list.activeRow.getAttribute("aria-rowindex")).toBe("2");
  });

  it("is rolled to its last row by the wheel", async () => {
    await list.grid.hover();
    const seesLast = async (): Promise<number> => {
      await desktop.page.mouse.wheel(0, 3000);
      return list.grid.locator("[aria-rowindex='301']").count();
    };
    await expect.poll(seesLast).toBe(1);
    expect(await list.rows.count()).toBeLessThan(mostRowsDrawn);
  });

  it("is searched by name, by the initials of it, and by number", async () => {
    const person = people[42]!;
    for (const words of [person.name, person.number]) {
      await list.search.fill(words);
      await count(`含“${words}”的共1条`);
      await list.row(person.name).waitFor();
    }
    await list.search.fill("zjj");
    await list.row("赵建甲").waitFor();
    await list.search.fill("没有此人");
    await list.text("没有符合条件的记录").waitFor();
    await list.search.fill("");
    await count("共300条");
  });

  it("is narrowed by a chip and its value", async () => {
    await list.view("按政治面貌").check();
    await desktop.page.getByRole("combobox", { name: "政治面貌" }).click();
    await desktop.page.getByTitle("正式党员", { exact: true }).last().click();
    await count("正式党员，共100条");
    await list.view("全部").check();
    await count("共300条");
  });
});

describe("the trash", () => {
  it("takes a row from the right-click menu and gives it back", async () => {
    const { name } = people[0]!;
    await list.search.fill(name);
    await count("共1条");
    await list.row(name).click({ button: "right" });
    await desktop.page.getByRole("menuitem", { name: "移入回收站" }).click();
    await list.text("没有符合条件的记录").waitFor();
    await list.search.fill("");
    await count("共299条");
    await list.view("回收站").check();
    await list.row(name).click({ button: "right" });
    await desktop.page.getByRole("menuitem", { name: "恢复" }).click();
    await list.text("回收站是空的。").waitFor();
    await list.view("全部").check();
    await count("共300条");
  });

  it("takes several rows at once", async () => {
    await list.rows.nth(0).click();
    await list.rows.nth(3).click({ modifiers: ["Shift"] });
    const bar = desktop.page.getByRole("toolbar", { name: "所选记录" });
    await bar.getByText("已选4条").waitFor();
    await bar.getByRole("button", { name: "移入回收站" }).click();
    await count("共296条");
    await list.view("回收站").check();
    await list.rows.nth(0).click();
    await list.rows.nth(3).click({ modifiers: ["Shift"] });
    await bar.getByRole("button", { name: "恢复" }).click();
    await list.text("回收站是空的。").waitFor();
    await list.view("全部").check();
    await count("共300条");
  });
});

describe("what others must not see", () => {
  it("phone numbers stand as ••• until the record is opened and asked", async () => {
    const person = people[7]!;
    await list.search.fill(person.number);
    await count("共1条");
    const cell = await list.cell(list.row(person.name), "联系电话");
    expect(await cell.innerText()).toBe("•••");
    await list.row(person.name).dblclick();
    const record = new RecordPage(desktop.page);
    await record.heading(person.name).waitFor();
    expect(await desktop.page.content()).not.toContain(person.phone);
    const phone = desktop.page.getByRole("group", { name: "联系电话" });
    await phone.getByRole("button", { name: "显示" }).click();
    await expect.poll(() => record.box("联系电话").inputValue()).toBe(person.phone);
    await list.open("员工");
  });

  it("遮挡姓名 makes names unreadable, and shows them again", async () => {
    const name = list.rows.first().locator(".person-name");
    const filterOf = (): Promise<string> => name.evaluate((it) => getComputedStyle(it).filter);
    expect(await filterOf()).toBe("none");
    await list.button("遮挡姓名").click();
    await expect.poll(filterOf).toMatch(/blur\(/);
    await list.button("显示姓名").click();
    await expect.poll(filterOf).toBe("none");
  });
});

describe("a list taken away as a sheet", () => {
  it("holds every row, and numbers that begin with 0 as text", async () => {
    await list.search.fill("");
    await count("共300条");
    const path = scratch.path("导出.xlsx");
    await answerDialogs(desktop.app, path);
    await list.button("导出 Excel").click();
    await list.text(/已导出/).waitFor();
    const { cells, formulas } = readBook(path);
    expect(formulas).toEqual([]);
    for (const { number, name } of people)
      expect(cells).toEqual(expect.arrayContaining([number, name]));
    expect(cells).not.toContain(people[0]!.phone);
  });
});

describe("a service that doesn't answer", () => {
  it("shows lines in place of the list while it is slow, and the list when it comes", async () => {
    const pid = await servicePid(desktop);
    process.kill(pid, "SIGSTOP");
    try {
      await list.link("班组").click();
      await desktop.page.getByLabel("正在读取列表").waitFor();
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await list.text("还没有登记班组。").waitFor();
  });

  it("says so when it stays away, and the list can be read again afterwards", async () => {
    const stopped = await stopNextService();
    try {
      await list.link("党小组").click();
      await list.text("后台服务中断，正在恢复；已保存的记录不受影响").waitFor();
      await desktop.page
        .getByRole("alert")
        .getByText("后台服务中断，这一步没有完成")
        .first()
        .waitFor();
      expect(await list.button("重新读取").count()).toBe(1);
    } finally {
      process.kill(stopped, "SIGCONT");
    }
    await list.text("还没有登记党小组。").waitFor();
  });

  /** Kills the service and halts the next one before it is ready. */
  async function stopNextService(): Promise<number> {
    const last = await servicePid(desktop);
    process.kill(last, "SIGKILL");
    const next = await nextServicePid(desktop, last);
    process.kill(next, "SIGSTOP");
    return next;
  }
});
