import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { fillMembers, holdGathering } from "../support/desktop-members.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { cutWords } from "../support/pages/looks.ts";
import { crowded, outside } from "../support/pages/outside.ts";
import type { TestLedger } from "../support/service-ledger.ts";

const title = "2026年第4次支部党员大会暨2026年第4次党课";

async function fill(ledger: TestLedger): Promise<void> {
  await fillMembers(ledger);
  await holdGathering(ledger, { kind: "generalMeeting", title, occurredOn: "2026-11-10" });
  const paper = { sender: "静河输油处党委", number: "静输党发〔2026〕18号", demand: "both" };
  const values = { ...paper, subject: "关于做好冬季保供的通知", receivedOn: "2026-11-02" };
  await ledger.ask("incomingPaper.create", { values });
  for (const [at, name] of ["防汛和冬防准备", "更名后台账理顺"].entries())
    await ledger.ask("keyTask.create", {
      values: { title: name, year: 2026, number: at + 1, dueOn: "2026-12-20" },
    });
}

describe("at the largest letters on a screen of 1366×768", () => {
  let scratch: Scratch;
  let desktop: DesktopApp;
  let list: ListPage;
  let meeting: GatheringPage;
  beforeAll(async () => {
    scratch = makeScratch();
    const dataDir = scratch.folder("data");
    await fillLedger(dataDir, fill);
    desktop = await startDesktopApp({ dataDir, now: deskNow });
    await sizeWindow(desktop);
    list = new ListPage(desktop.page);
    meeting = new GatheringPage(desktop.page);
    await list.heading("首页").waitFor();
    await list.setTextSize("特大");
  });
  afterAll(async () => {
    await desktop.close();
    scratch.remove();
  });

  const openMeeting = async () => {
    await list.open("三会一课");
    await list.row(title).first().dblclick();
    await list.heading(title).waitFor();
  };
  const pages: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["首页", () => list.open("首页").then(() => list.text("近期会议").waitFor())],
    ["记录列表", () => list.open("收文与传达").then(() => list.row("冬季保供").waitFor())],
    ["记录", openMeeting],
    ["本月公开", () => list.open("本月公开").then(() => list.text("食堂账务").first().waitFor())],
    [
      "推进表",
      () =>
        list.open("重点工作推进表", "2026年重点工作推进表").then(() =>
          desktop.page
            .getByRole("gridcell", { name: /防汛和冬防准备/ })
            .first()
            .waitFor(),
        ),
    ],
    ["归档", () => list.open("归档").then(() => list.text("全部年度").first().waitFor())],
    [
      "生成登记簿",
      async () => {
        await list.open("收文与传达");
        await list.button("生成登记簿…").click();
        await list.dialog.getByText("没有空缺").waitFor();
      },
    ],
    [
      "生成文稿",
      async () => {
        await desktop.page.keyboard.press("Escape");
        await openMeeting();
        await meeting.openPapers();
        await meeting.dialog
          .getByText(/未填写|没有空缺/)
          .first()
          .waitFor();
      },
    ],
  ];

  it.each(pages)("%s keeps everything within its page, uncut and apart", async (_, open) => {
    await open();
    expect({
      outside: await outside(desktop.page),
      crowded: await crowded(desktop.page),
      cut: await cutWords(desktop.page),
    }).toEqual({ outside: [], crowded: [], cut: [] });
  });
});

describe("the first run at the largest letters", () => {
  let desktop: DesktopApp;
  beforeAll(async () => {
    desktop = await startDesktopApp({ now: deskNow });
    await sizeWindow(desktop);
  });
  afterAll(() => desktop.close());

  it("keeps everything within its sheet", async () => {
    await desktop.page.getByRole("heading", { name: /第一次使用/ }).waitFor();
    // There is nothing to choose the size by yet: the size is what another branch on this computer chose.
    await desktop.page.evaluate(() => {
      document.documentElement.dataset["textSize"] = "huge";
    });
    expect({
      outside: await outside(desktop.page),
      crowded: await crowded(desktop.page),
      cut: await cutWords(desktop.page),
    }).toEqual({ outside: [], crowded: [], cut: [] });
  });
});
