import type { CDPSession, Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { accessFaults } from "../support/pages/looks.ts";
import type { TestLedger } from "../support/service-ledger.ts";

const now = "2026-11-05T09:00:00+08:00";

let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;
let keys: CDPSession;

async function fillSchedule(t: TestLedger): Promise<void> {
  await addBranch(t);
  const tasks = [
    { title: "防汛和冬防准备", dueOn: "2026-12-20", state: "underway" },
    { title: "更名后台账理顺", dueOn: "2026-10-31", state: "underway" },
    { title: "技能练兵", dueOn: "2026-12-31", state: "notStarted" },
  ];
  for (const [at, task] of tasks.entries())
    await t.ask("keyTask.create", {
      values: {
        ...task,
        ...{ year: 2026, number: at + 1 },
        progress: [{ month: "2026-09", done: `九月第${at + 1}项`, next: "继续" }],
      },
    });
}

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, fillSchedule);
  desktop = await startDesktopApp({ dataDir, now });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
  keys = await desktop.page.context().newCDPSession(desktop.page);
  await openMonth("2026-10");
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

async function openMonth(month: string): Promise<void> {
  await desktop.page.getByRole("link", { name: "重点工作推进表", exact: true }).click();
  await desktop.page.getByLabel("进展月份").selectOption(month);
  await cell("技能练兵", "done").waitFor();
}

/** The choice is checked once the address says it, which may be a moment after the click. */
async function showOnly(name: string): Promise<void> {
  const choice = desktop.page.getByRole("radio", { name, exact: true });
  await choice.click({ force: true });
  await expect.poll(() => choice.isChecked()).toBe(true);
}

function cell(task: string, column: string): Locator {
  return desktop.page
    .getByRole("row")
    .filter({ hasText: task })
    .locator(`td[data-column="${column}"]`);
}

const active = (): Locator => desktop.page.locator("td[data-active='true']");
const press = (key: string) => desktop.page.keyboard.press(key);
const type = (text: string) => desktop.page.keyboard.type(text);

/** A cell holds this text in the service: read again after another month was looked at. */
async function expectStored(task: string, column: string, text: string): Promise<void> {
  await openMonth("2026-08");
  await openMonth("2026-10");
  await expect.poll(() => cell(task, column).innerText()).toBe(text);
}

describe("a month in the grid", () => {
  it("begins at 本月进展 and is written by keys alone: typing replaces, Enter goes down, Tab right", async () => {
    await expect.poll(() => active().getAttribute("data-column")).toBe("done");
    await type("已查保温");
    await press("Enter");
    await type("账本核完");
    await press("Tab");
    await type("归档");
    await press("Enter");
    await expect.poll(() => cell("更名后台账理顺", "next").innerText()).toBe("归档");
    await expectStored("防汛和冬防准备", "done", "已查保温");
    await expectStored("更名后台账理顺", "done", "账本核完");
  });

  it("F2 changes what is there, Esc leaves it", async () => {
    await cell("防汛和冬防准备", "done").click();
    await press("F2");
    await type("，缺陷4处");
    await press("Enter");
    await press("ArrowUp");
    await press("F2");
    await type("不要");
    await press("Escape");
    await expectStored("防汛和冬防准备", "done", "已查保温，缺陷4处");
  });

  it("a word being composed goes into the cell, and its Enter saves nothing", async () => {
    await cell("技能练兵", "done").click();
    await keys.send("Input.imeSetComposition", {
      ...{ text: "bisai", selectionStart: 5, selectionEnd: 5 },
    });
    const enter = { key: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
    await keys.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
    expect(await active().locator("textarea").getAttribute("data-typing")).toBe("true");
    expect(await active().getAttribute("data-column")).toBe("done");
    await keys.send("Input.insertText", { text: "比赛" });
    await press("Enter");
    await expectStored("技能练兵", "done", "比赛");
  });

  it("a block is copied and pasted, each row saved for itself", async () => {
    await cell("防汛和冬防准备", "done").click();
    await press("Shift+ArrowDown");
    await press("Control+c");
    await cell("防汛和冬防准备", "problems").click();
    await press("Control+v");
    await expect.poll(() => cell("更名后台账理顺", "problems").innerText()).toBe("账本核完");
    await expectStored("防汛和冬防准备", "problems", "已查保温，缺陷4处");
  });

  it("a text that means nothing stays in sight, is said, and is not stored", async () => {
    await cell("技能练兵", "state").click();
    await type("快了");
    await press("Enter");
    await desktop.page
      .getByText(/“技能练兵”：状态：状态只能是/)
      .first()
      .waitFor();
    expect(await cell("技能练兵", "state").innerText()).toContain("未保存");
    await desktop.page.getByRole("button", { name: "放弃没有保存的内容" }).click();
    await expect.poll(() => cell("技能练兵", "state").innerText()).toBe("未开始");
  });

  it("copies last month's words only where this month says nothing", async () => {
    await desktop.page.getByRole("button", { name: "新增一行" }).click();
    await desktop.page.getByText("已在最后新增第4项").waitFor();
    await desktop.page.getByLabel("进展月份").selectOption("2026-11");
    await cell("技能练兵", "done").waitFor();
    await desktop.page.getByRole("button", { name: "复制上月进展" }).click();
    await desktop.page.getByText("已把2026年10月的内容复制到3项").waitFor();
    await expect.poll(() => cell("技能练兵", "done").innerText()).toBe("比赛");
    await openMonth("2026-10");
  });

  it("tells the overdue by a word, and shows them alone", async () => {
    expect(await cell("更名后台账理顺", "state").innerText()).toBe("推进中（逾期）");
    await showOnly("逾期");
    await expect.poll(() => desktop.page.locator("td[data-column='title']").count()).toBe(1);
    await showOnly("全部");
  });

  it("names everything for those who hear the window", async () => {
    expect(await accessFaults(desktop.page)).toEqual([]);
  });
});

describe("定表", () => {
  it("keeps the table of the day, which prints and stays as it was", async () => {
    await desktop.page.getByRole("button", { name: "截至…定表" }).click();
    const dialog = desktop.page.getByRole("dialog");
    await expect.poll(() => dialog.getByRole("textbox").inputValue()).toBe("2026-10-31");
    await dialog.getByRole("button", { name: "定表", exact: true }).click();
    await record.heading("2026年重点工作推进表（截至2026年10月31日）").waitFor();
    await record.openPapers();
    await record.generate();
    await expect.poll(() => record.preview.innerText()).toContain("已查保温，缺陷4处");
    await record.closeDialog();
    const address = await desktop.page.evaluate(() => window.location.hash);

    await openMonth("2026-10");
    await cell("防汛和冬防准备", "done").click();
    await type("后来改了");
    await press("Enter");
    await expectStored("防汛和冬防准备", "done", "后来改了");

    await desktop.page.evaluate((hash) => (window.location.hash = hash), address);
    const kept = desktop.page.getByRole("region", { name: "表格内容" });
    await kept.getByText("已查保温，缺陷4处").first().waitFor();
    expect(await kept.innerText()).not.toContain("后来改了");
    expect(await desktop.page.getByRole("button", { name: "退回修改" }).count()).toBe(0);
  });
});

describe("from a line of the table", () => {
  it("arranges an activity by keys, which its line then counts", async () => {
    await openMonth("2026-11");
    await cell("技能练兵", "title").click();
    await press("Shift+F10");
    await press("Enter");
    await record.heading("新建活动").waitFor();
    await expect.poll(() => record.box("活动名称").inputValue()).toBe("技能练兵");
    await expect.poll(() => record.box("计划日期").inputValue()).toBe("2026-12-31");
    await record.save();
    await record.history.getByText("由此安排 · 重点工作").waitFor();
    await openMonth("2026-11");
    await cell("技能练兵", "title").getByText("已安排 1").waitFor();
    expect(await desktop.page.getByText(/^已安排 /).count()).toBe(1);
  });
});
