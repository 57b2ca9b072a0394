import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { sampleRoster } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { writeRoster } from "../support/desktop-roster.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ImportDialog } from "../support/pages/import-dialog.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { focusMark, lookFaults, noFaults } from "../support/pages/looks.ts";

const meetingTitle = "2026年第四季度支部党员大会";
const firstName = sampleRoster[0]!.name;

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let meeting: GatheringPage;
let roll: ImportDialog;

beforeAll(async () => {
  scratch = makeScratch();
  await fillSmallLedger(scratch.path("demo"));
  giveToUser(scratch.path("demo"));
  writeRoster(scratch.path("人员名册.xlsx"), sampleRoster);
  desktop = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  meeting = new GatheringPage(desktop.page);
  roll = new ImportDialog(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

async function goHome(): Promise<void> {
  await desktop.page.keyboard.press("Escape");
  await list.open("首页");
}

async function openRow(page: string, words: string): Promise<void> {
  await list.open(page);
  await list.row(words).first().dblclick();
  await list.heading(words).waitFor();
  await meeting.history.locator(".history-panel li").first().waitFor();
}

const views: readonly (readonly [string, () => Promise<void>])[] = [
  ["首页", () => list.text("近期会议").waitFor()],
  ["会议列表", () => list.open("三会一课").then(() => list.row(meetingTitle).waitFor())],
  ["会议", () => openRow("三会一课", meetingTitle)],
  ["新建会议", () => meeting.begin("会议活动")],
  ["未闭环事项", () => list.open("未闭环事项").then(() => list.text("按时期应开的会议").waitFor())],
  ["员工列表", () => list.open("员工").then(() => list.row(firstName).waitFor())],
  ["员工", () => openRow("员工", firstName)],
  ["班组列表", () => list.open("班组").then(() => list.row("维修班").waitFor())],
  ["党小组列表", () => list.open("党小组").then(() => list.row("第一党小组").waitFor())],
  [
    "空的回收站",
    async () => {
      await list.open("班组");
      await list.view("回收站").check();
      await list.text("回收站是空的。").waitFor();
    },
  ],
  [
    "已出文稿",
    async () => {
      await list.open("已出文稿");
      await list.rows.first().click();
      await list.button("打开").waitFor();
    },
  ],
  ["归档", () => list.open("归档").then(() => list.text("全部年度").first().waitFor())],
  ["接收查看", () => list.open("接收查看")],
  ["备份", () => list.open("备份")],
  ["经办人", () => list.open("经办人").then(() => list.text("还没有登记经办人").waitFor())],
  [
    "本支部",
    () =>
      list
        .link("本支部")
        .click()
        .then(() => meeting.box("落款名称").waitFor()),
  ],
  [
    "帮助",
    () =>
      list
        .button("帮助")
        .click()
        .then(() => list.dialog.waitFor()),
  ],
  [
    "生成文稿",
    async () => {
      await openRow("三会一课", meetingTitle);
      await meeting.openPapers();
      await meeting.dialog
        .getByText(/未填写|没有空缺/)
        .first()
        .waitFor();
    },
  ],
  [
    "定稿的确认",
    async () => {
      await openRow("三会一课", meetingTitle);
      await meeting.button("定稿").click();
      await meeting.dialog.waitFor();
    },
  ],
  [
    "导入的核对",
    async () => {
      await list.open("员工");
      await answerDialogs(desktop.app, scratch.path("人员名册.xlsx"));
      await roll.begin();
      await roll.chooseFile();
    },
  ],
];

describe.each(["标准", "特大"] as const)("at text size %s", (size) => {
  beforeAll(() => list.setTextSize(size));

  it.each(views)(
    "%s fits the window, speaks Chinese and can be read by everyone",
    async (_, open) => {
      await goHome();
      await open();
      expect(await lookFaults(desktop.page)).toEqual(noFaults);
    },
  );

  it.each(["首页", "员工列表", "新建会议"])(
    "%s always shows where the keyboard is",
    async (name) => {
      await goHome();
      await views.find(([view]) => view === name)![1]();
      const unmarked: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        await desktop.page.keyboard.press("Tab");
        if ((await list.focused.count()) === 0 || (await focusMark(desktop.page))) continue;
        unmarked.push(await list.focused.evaluate((it) => it.outerHTML.slice(0, 160)));
      }
      expect(unmarked).toEqual([]);
    },
  );
});
