import type { Locator } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { CountedKeys } from "../support/counted-keys.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";
import { RecordPage } from "../support/pages/record-page.ts";
import type { TestLedger } from "../support/service-ledger.ts";

const plan = "静河输油站党支部2026年度工作计划";
const paper = "关于做好冬季保供的通知";
const uids = { plan: "", disclosure: "", paper: "" };
let disclosure = "";
let scratch: Scratch;
let desktop: DesktopApp;
let record: RecordPage;

async function fill(t: TestLedger): Promise<void> {
  await addBranch(t);
  const owner = { uid: null, name: "赵铁柱", unit: "维修队" };
  const saved = await t.ask<SavedRecord>("annualPlan.create", {
    values: {
      ...{ title: plan, occurredOn: "2026-01-28", period: "2026" },
      tasks: [
        { item: "更名后台账理顺", due: "6月30日前" },
        { item: "冬防准备", owner, due: "12月10日前", measure: "保温检查" },
      ],
    },
  });
  uids.plan = (await t.ask<SavedRecord>("annualPlan.finalize", saved)).uid;
  uids.paper = (
    await t.ask<SavedRecord>("incomingPaper.create", {
      values: {
        ...{ subject: paper, sender: "静河输油处党委", number: "静输党发〔2026〕18号" },
        ...{ receivedOn: "2026-11-16", demand: "passOn", dueOn: "2026-11-20" },
      },
    })
  ).uid;
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const topicUid = rows.find(({ title }) => title === "评先树优")?.uid;
  const begun = { topicUid, period: "2026", madeOn: "2026-11-16", copyLines: false };
  uids.disclosure = (await t.ask<SavedRecord>("disclosures.begin", begun)).uid;
  disclosure = (await t.ask<RecordView>("disclosure.get", { uid: uids.disclosure })).title;
}

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, fill);
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

async function goTo(path: string, heading: string): Promise<void> {
  await desktop.page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
  await record.heading(heading).waitFor();
}

const openPlan = () => goTo(`/records/annualPlan/${uids.plan}`, plan);
const linked = (side: "从哪里来" | "后来怎样"): Locator =>
  record.history.getByRole("list", { name: side }).getByRole("listitem");
const openEnd = (words: string | RegExp): Locator =>
  desktop.page.locator(".open-ends li > a").filter({ hasText: words });

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desktop.page.keyboard.press(key);
}

/** From the row's own menu, by keys alone. */
async function arrange(task: string, action: string): Promise<void> {
  await desktop.page.getByTitle(`从“${task}”安排`).focus();
  await press("Enter");
  await desktop.page.getByRole("menuitem", { name: action, exact: true }).focus();
  await press("Enter");
}

async function startFromRail(action: string): Promise<void> {
  await record.history.getByRole("button", { name: action, exact: true }).focus();
  await press("Enter");
}

it("lists a task of the plan whose day is over, and nothing that is still to come", async () => {
  await record.open("未闭环事项");
  await openEnd(/更名后台账理顺/).waitFor();
  expect(await openEnd(/冬防准备/).count()).toBe(0);
  expect(await lookFaults(desktop.page)).toEqual(noFaults);
});

it("arranges an activity from one row of a final plan, with what the row says", async () => {
  await openPlan();
  await arrange("冬防准备", "安排活动");
  await record.heading("新建活动").waitFor();
  await expect.poll(() => record.box("活动名称").inputValue()).toBe("冬防准备");
  await expect.poll(() => record.box("计划日期").inputValue()).toBe("2026-12-10");
  await expect.poll(() => record.choice("负责人").inputValue()).toBe("赵铁柱");
  await expect.poll(() => record.box("内容").inputValue()).toBe("保温检查");
  await record.save();
  await linked("从哪里来").getByText(`${plan}：冬防准备`).waitFor();
});

it("says in the plan which row it came of, and counts it at that row alone", async () => {
  await openPlan();
  await linked("后来怎样").getByText("条目：冬防准备").waitFor();
  const counted = desktop.page.locator(".row-block").filter({ hasText: "已安排 1" });
  await expect.poll(() => counted.count()).toBe(1);
  expect(await counted.getByTitle("从“冬防准备”安排").count()).toBe(1);
  expect(await lookFaults(desktop.page)).toEqual(noFaults);
});

it("links what was held already to a row of the plan, whose line then goes", async () => {
  await arrange("更名后台账理顺", "关联已有记录…");
  await record.dialog.getByRole("textbox", { name: "按标题查找" }).fill("冬防");
  await record.dialog.getByRole("button", { name: "活动 · 冬防准备" }).focus();
  await press("Enter");
  await record.dialog.waitFor({ state: "detached" });
  await linked("后来怎样").getByText("条目：更名后台账理顺").waitFor();
  await record.open("未闭环事项");
  await openEnd(/收文/).waitFor();
  await expect.poll(() => openEnd(/更名后台账理顺/).count()).toBe(0);
  await openPlan();
});

it("arranges a gathering from the activity, and both rails show the other", async () => {
  await linked("后来怎样").getByRole("link", { name: "冬防准备", exact: true }).first().focus();
  await press("Enter");
  await record.heading("冬防准备").waitFor();
  await startFromRail("安排会议");
  await record.heading("新建会议活动").waitFor();
  const keys = new CountedKeys(desktop.page);
  await keys.at("类别");
  await keys.kind("zwh", "支委会");
  await keys.press("Enter");
  await keys.type("11.20");
  await expect.poll(() => record.box("会议名称").inputValue()).toBe("2026年第1次支委会");
  await record.save();
  await linked("从哪里来").getByText("冬防准备").waitFor();
  await linked("从哪里来").getByRole("link").first().focus();
  await press("Enter");
  await record.heading("冬防准备").waitFor();
  await linked("后来怎样").getByText("2026年第1次支委会").waitFor();
});

it("puts a row of the plan among what the meeting decides, with who and when, by keys alone", async () => {
  await openPlan();
  await arrange("冬防准备", "列入议定事项");
  const content = record.dialog.getByRole("textbox", { name: "事项" });
  await expect.poll(() => content.inputValue()).toBe("冬防准备");
  await content.focus();
  await press("Enter");
  await record.dialog.waitFor({ state: "detached" });
  await linked("后来怎样").getByRole("link", { name: "2026年第1次支委会：冬防准备" }).focus();
  await press("Enter");
  await record.heading("2026年第1次支委会").waitFor();
  await linked("从哪里来").getByText(`${plan}：冬防准备`).waitFor();
  await expect.poll(() => record.choice("议定事项1责任人").inputValue()).toBe("赵铁柱");
  await expect.poll(() => record.box("议定事项1完成时限").inputValue()).toBe("2026-12-10");
});

it("puts a disclosure on the agenda and begins a notice from it", async () => {
  await goTo(`/records/disclosure/${uids.disclosure}`, disclosure);
  await startFromRail("列入议题");
  await record.dialog.getByRole("textbox", { name: "题目" }).focus();
  await press("Enter");
  await record.dialog.waitFor({ state: "detached" });
  await linked("后来怎样").getByText("2026年第1次支委会").waitFor();
  await startFromRail("拟通知");
  await record.heading("新建通知").waitFor();
  await record.box("标题").fill("关于评先树优公示的通知");
  await record.box("主送").fill("各班组");
  await record.save();
  await linked("从哪里来").getByText(disclosure).waitFor();
  await goTo(`/records/disclosure/${uids.disclosure}`, disclosure);
  await expect.poll(() => linked("后来怎样").count()).toBe(2);
});

it("takes the subject of a 第一议题 from the register of papers, which then says who passed it on", async () => {
  await record.open("未闭环事项");
  await openEnd(/收文《关于做好冬季保供的通知》/).waitFor();
  await openEnd(/11月20日支委会/).click();
  await record.heading("2026年第1次支委会").waitFor();
  await record.button("＋ 添加议题").click();
  await record.choice("议题3类别").selectOption({ label: "第一议题" });
  await record.button("议题3从收文登记簿选").focus();
  await press("Enter");
  const found = record.dialog.getByRole("list", { name: "收文" });
  await found.getByRole("button", { name: /静输党发〔2026〕18号/ }).focus();
  await press("Enter");
  await expect.poll(() => record.box("议题3题目").inputValue()).toBe(paper);
  await expect
    .poll(() => record.box("议题3学习文件").inputValue())
    .toBe(`《${paper}》（静输党发〔2026〕18号）`);
  await record.text(`保存后，收文《${paper}》记为由本次会议传达`).waitFor();
  expect(await lookFaults(desktop.page)).toEqual(noFaults);
  await record.save();
  await linked("从哪里来").getByText("传达了 · 收文").waitFor();
  await goTo(`/records/incomingPaper/${uids.paper}`, paper);
  await linked("后来怎样").getByText("传达 · 会议活动").waitFor();
  await record.open("未闭环事项");
  await openEnd(/11月20日支委会/).waitFor();
  await expect.poll(() => openEnd(/冬季保供/).count()).toBe(0);
});

it("loses the line of a gathering once its record is final", async () => {
  await record.open("未闭环事项");
  await openEnd(/11月20日支委会/).focus();
  await press("Enter");
  await record.heading("2026年第1次支委会").waitFor();
  await linked("从哪里来").getByText(disclosure).waitFor();
  await record.button("定稿").click();
  await record.dialog.getByRole("button", { name: "定稿" }).click();
  await record.text(/^已于.*定稿，只能查看/).waitFor();
  await record.open("未闭环事项");
  await openEnd(/2026年第1次支委会：还有1项议定事项/).waitFor();
  await expect.poll(() => openEnd(/11月20日支委会/).count()).toBe(0);
});
