import { afterAll, beforeAll, expect, it } from "vitest";
import { CountedKeys } from "../support/counted-keys.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { RecordPage } from "../support/pages/record-page.ts";

const title = "关于做好冬季保供的通知";
let scratch: Scratch;
let desktop: DesktopApp;
let record: RecordPage;
let paperUid = "";

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, async (ledger) => {
    await addBranch(ledger);
    const values = {
      subject: title,
      sender: "静河输油处党委",
      number: "静输党发〔2026〕18号",
      receivedOn: "2026-11-16",
      demand: "both",
      dueOn: "2026-11-30",
    };
    paperUid = (await ledger.ask<{ uid: string }>("incomingPaper.create", { values })).uid;
  });
  giveToUser(dataDir);
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  record = new RecordPage(desktop.page);
  await record.heading("首页").waitFor();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const results = () => record.history.getByRole("list", { name: "后来怎样" }).getByRole("listitem");

async function press(name: string): Promise<void> {
  await record.history.getByRole("button", { name, exact: true }).focus();
  await desktop.page.keyboard.press("Enter");
}

async function openPaper(): Promise<void> {
  await desktop.page.evaluate((uid) => {
    location.hash = `#/records/incomingPaper/${uid}`;
  }, paperUid);
  await record.heading(title).waitFor();
}

async function fill(name: string, text: string): Promise<void> {
  await record.box(name).focus();
  await desktop.page.keyboard.type(text);
}

it("arranges a meeting from an incoming paper, linked when it is saved", async () => {
  await openPaper();
  await press("安排会议");
  await record.heading("新建会议活动").waitFor();
  await record.text("保存时自动和来源关联").waitFor();
  const keys = new CountedKeys(desktop.page);
  await keys.at("类别");
  await keys.kind("zwh", "支委会");
  await keys.press("Enter");
  await keys.type("11.25");
  await expect.poll(() => record.box("会议名称").inputValue()).toBe("2026年第1次支委会");
  await record.save();
  await record.history.getByText("传达了 · 收文").waitFor();
  await openPaper();
  await expect
    .poll(() => results().allInnerTexts())
    .toEqual([expect.stringMatching(/传达 · 会议活动[^]*2026年第1次支委会[^]*2026-11-25 · 计划/)]);
});

it("puts it among what the meeting decides, and shows that row with its state", async () => {
  await press("列入议定事项");
  await record.dialog.getByRole("textbox", { name: "事项" }).focus();
  await desktop.page.keyboard.press("Enter");
  await record.dialog.waitFor({ state: "detached" });
  await expect.poll(() => results().count()).toBe(2);
  const item = results().filter({ hasText: "议定事项" });
  await item.getByText("未落实").waitFor();
});

it("begins a notice from it, and shows the whole chain in the rail", async () => {
  await press("拟通知");
  await record.heading("新建通知").waitFor();
  await fill("标题", "关于做好冬季保供检查的通知");
  await fill("主送", "各班组");
  await record.save();
  await openPaper();
  await expect.poll(() => results().count()).toBe(3);
  await results().filter({ hasText: "冬季保供检查" }).getByRole("link").focus();
  await desktop.page.keyboard.press("Enter");
  await record.heading("关于做好冬季保供检查的通知").waitFor();
  const origins = record.history.getByRole("list", { name: "从哪里来" });
  await origins.getByText(title).waitFor();
});
