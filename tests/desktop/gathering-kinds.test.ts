import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { fillAutumn } from "../support/desktop-members.ts";
import { askOnPort, listenToPort } from "../support/desktop-port.ts";
import { killProgram, sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { CountedKeys } from "../support/counted-keys.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";

let scratch: Scratch;
let dataDir: string;
let desktop: DesktopApp;
let meeting: GatheringPage;
let list: ListPage;
let keys: CountedKeys;

async function start(): Promise<void> {
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  meeting = new GatheringPage(desktop.page);
  list = new ListPage(desktop.page);
  keys = new CountedKeys(desktop.page);
  await meeting.heading("首页").waitFor();
}

beforeAll(async () => {
  scratch = makeScratch();
  dataDir = scratch.folder("data");
  await fillLedger(dataDir, fillAutumn);
  giveToUser(dataDir);
  await start();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

async function begin(): Promise<void> {
  await list.open("首页");
  await meeting.begin("会议活动");
  await keys.at("类别");
}

describe("a 支委会", () => {
  it("lists what is still open from before, and reports it in place", async () => {
    await begin();
    await keys.kind("zwh", "支委会");
    await keys.press("Enter");
    await keys.type("11.21");
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("2026年第10次支委会");
    await meeting.openItems.getByText("更换泵房应急照明灯").waitFor();
    await meeting.openItems.getByText("已逾期").waitFor();
    const item = meeting.agendaItem("更换泵房应急照明灯的落实情况");
    await item.getByRole("combobox").selectOption("已落实");
    await item.getByRole("button", { name: "登记" }).click();
    await meeting.openItems.getByText(/^已登记1项的落实情况/).waitFor();
    await expect.poll(() => meeting.openItems.getByText("更换泵房应急照明灯").count()).toBe(0);
  });

  it("proposes another number with another day, and leaves a title the clerk typed", async () => {
    await meeting.box("日期").fill("9.30");
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("2026年第1次支委会");
    await meeting.box("会议名称").fill("九月碰头会");
    await meeting.box("日期").fill("11.21");
    await meeting.text("2026年11月").first().waitFor({ state: "attached" });
    await expect.poll(() => meeting.box("归属期").inputValue()).toBe("2026年11月");
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("九月碰头会");
  });

  it("says openly when a part belongs to another year than its day", async () => {
    await meeting.choice("类别").click();
    await desktop.page.getByTitle("组织生活会", { exact: true }).click();
    await meeting.box("日期").fill("2026-03-08");
    await meeting.text("归属2025年度，2026年3月8日召开").waitFor();
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("九月碰头会");
  });

  it("survives a program that is killed, parts and all", async () => {
    await listenToPort(desktop.page);
    await expect
      .poll(async () => JSON.stringify(await askOnPort(desktop.page, "workspace.listDrafts", null)))
      .toContain('"period":"2025"');
    await killProgram(desktop);
    await start();
    await meeting.begin("会议活动");
    await meeting.text(/^已恢复.*自动保存的草稿/).waitFor();
    await meeting.text("归属2025年度，2026年3月8日召开").waitFor();
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("九月碰头会");
    await meeting.button("放弃草稿").click();
    await meeting.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
  });
});

describe("a 党课 held for two shifts", () => {
  it("is one record: each came to a session, and is counted once", async () => {
    await begin();
    await keys.kind("dk", "党课");
    await keys.press("Enter");
    await keys.type("11.19");
    await meeting.button("＋ 添加场次").click();
    await meeting.button("＋ 添加场次").click();
    await expect.poll(() => meeting.box("第2行场次名称").inputValue()).toBe("第2场");
    await expect.poll(() => meeting.box("第2行日期").inputValue()).toBe("2026-11-19");
    await meeting.button("取自名册").click();
    await keys.at("全部实到");
    await meeting.stateOf("单立新").focus();
    await keys.press("1");
    await keys.press("ArrowDown");
    await keys.press("2");
    await meeting.sums.getByText("党课：应到18名，实到2名，未登记16名").waitFor();
    await expect.poll(() => desktop.page.getByLabel("单立新的场次").inputValue()).toBe("1");
    await expect.poll(() => desktop.page.getByLabel("曾国庆的场次").inputValue()).toBe("2");
    await meeting.save();
  });

  it("is found by its kind in the list", async () => {
    await list.open("三会一课");
    await list.view("按类别").check();
    await desktop.page.getByRole("combobox", { name: "类别" }).click();
    await desktop.page.getByTitle("党课", { exact: true }).last().click();
    await list.text("党课，共1条").first().waitFor();
    const cell = await list.cell(list.rows.first(), "类别");
    expect(await cell.innerText()).toBe("党课");
  });
});

describe("somebody who is not counted", () => {
  it("asks for the case and who agreed, and stands apart in the sums", async () => {
    await list.row("党课").dblclick();
    await meeting.heading("2026年第1次党课").waitFor();
    await meeting.stateOf("何平").waitFor({ state: "detached" });
    await meeting.stateOf("解建军").selectOption("不计入应到");
    await desktop.page.getByLabel("解建军不计入应到的情形").selectOption("自费出国半年以上");
    await desktop.page.getByLabel("解建军不计入应到的上级同意").fill("2026年9月1日");
    await meeting.sums.getByText("党课：应到17名，实到2名，未登记15名").waitFor();
    await meeting.sums.getByText("按规定不计入应到1名").waitFor();
  });

  it("is 列席 when no part expects them", async () => {
    await meeting.choice("添加人员").fill("heping");
    await desktop.page.getByRole("option", { name: "何平" }).click();
    await expect.poll(() => meeting.stateOf("何平").inputValue()).toBe("observer");
    await meeting.sums.getByText("列席1名，按规定不计入应到1名").waitFor();
    await meeting.save();
  });
});

describe("议定事项 of all gatherings", () => {
  it("stand on a page of their own, are narrowed by owner, and are reported in place", async () => {
    await list.open("议定事项");
    await list.text("共1项，未落实1项").first().waitFor();
    await desktop.page.getByRole("radio", { name: "全部", exact: true }).check();
    await list.text("共2项，未落实1项").first().waitFor();
    await meeting.choice("责任人").fill("qhy");
    await desktop.page.getByRole("option", { name: "仇海燕" }).click();
    await list.text("共1项，未落实1项").first().waitFor();
    await meeting.button("登记落实：修订值班交接制度").click();
    await desktop.page.getByLabel("修订值班交接制度：落实情况").selectOption("落实中");
    await desktop.page.getByLabel("修订值班交接制度：落实说明").fill("已拟初稿");
    await desktop.page.keyboard.press("Enter");
    await list.text("落实中，已拟初稿").waitFor();
    await desktop.page.getByRole("link", { name: "2026年第9次支委会" }).click();
    await meeting.heading("2026年第9次支委会").waitFor();
  });
});

const finalTitle = "2026年第9次支委会";

const views: readonly (readonly [string, () => Promise<void>])[] = [
  ["新的会议活动", begin],
  [
    "定稿的支委会",
    async () => {
      await list.open("三会一课");
      await list.row(finalTitle).dblclick();
      await meeting.heading(finalTitle).waitFor();
      await meeting.history.locator(".history-panel li").first().waitFor();
    },
  ],
  [
    "有场次和不计入应到的",
    async () => {
      await list.open("三会一课");
      await list.row("党课").dblclick();
      await meeting.heading("2026年第1次党课").waitFor();
      await meeting.stateOf("解建军").waitFor();
    },
  ],
  [
    "议定事项",
    async () => {
      await list.open("议定事项");
      await meeting
        .button(/^登记落实/)
        .first()
        .click();
    },
  ],
];

describe.each(["标准", "特大"] as const)("at text size %s", (size) => {
  beforeAll(() => list.setTextSize(size));

  it.each(views)("%s fits, speaks Chinese and can be read by everyone", async (_, open) => {
    await list.open("首页");
    await open();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });
});
