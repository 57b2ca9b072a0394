import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";
import { RecordPage } from "../support/pages/record-page.ts";
import { addPerson, linesFor } from "../support/people-samples.ts";
import type { TestLedger } from "../support/service-ledger.ts";
import { readBook } from "../support/service-workbook.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let record: RecordPage;

/** A branch with one who waited for approval in July, and one person who stands twice. */
async function fillPeople(t: TestLedger): Promise<void> {
  await addBranch(t);
  const { uid } = await t.ask<SavedRecord>("team.create", { values: { name: "运行一班" } });
  const team = { uid, title: "运行一班" };
  const waiting = await addPerson(t, "苏明", {
    stage: "full",
    team,
    joinedPartyOn: "2025-06-15",
    fullPassedOn: "2026-06-20",
    fullApprovedOn: "2026-08-10",
    becameFullOn: "2026-06-15",
    phone: "13900001234",
  });
  await addPerson(t, "单立新", {
    stage: "full",
    employeeNumber: "02600",
    becameFullOn: "2009-07-01",
  });
  await addPerson(t, "王磊", { employeeNumber: "02611", team, position: "输油工" });
  const doubled = await addPerson(t, "王磊", { stage: "full", becameFullOn: "2012-07-01" });
  const person = { uid: waiting.uid, name: "苏明", unit: null };
  await t.ask("branchRole.create", {
    values: { person, post: "publicity", fromOn: "2026-09-01" },
  });
  for (const [occurredOn, line] of [
    ["2026-09-10", { state: "present" }],
    ["2026-10-15", { state: "onLeave", leaveReason: "shiftRest" }],
  ] as const)
    await t.ask("gathering.create", {
      values: {
        title: `${occurredOn.slice(0, 7)}主题党日`,
        occurredOn,
        parts: [{ kind: "themedPartyDay", studyMinutes: 90 }],
        attendance: await linesFor(t, occurredOn, { [waiting.uid]: line, [doubled.uid]: {} }),
        actionItems: [{ content: "更换宣传栏", owner: person, state: "open", dueOn: "2026-12-01" }],
      },
    });
}

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, fillPeople);
  giveToUser(dataDir);
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  record = new RecordPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);
const type = (text: string): Promise<void> => desktop.page.keyboard.type(text);

/** Tabs until this has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await list.focused.getAttribute("aria-label").catch(() => null)) === name) return;
    await press("Tab");
  }
  throw new Error(`the keyboard does not come to ${name}`);
}

describe("the roster of a past day, by keyboard", () => {
  it("says how many had a vote before and after the approval", async () => {
    await list.open("名册（按日期）");
    await list.text("2026-11-22：在站4人；党员3名，其中正式3名、预备0名，有表决权3名").waitFor();
    await desktop.page.locator("#page").focus();
    await tabTo("名册日期");
    await press("Control+a");
    await type("20260705");
    await press("Enter");
    await list.text("2026-07-05：在站4人；党员3名，其中正式2名、预备1名，有表决权2名").waitFor();
    const row = list.row("苏明");
    expect(await (await list.cell(row, "政治面貌")).innerText()).toBe("预备党员");
    expect(await (await list.cell(row, "表决权")).innerText()).toBe("");
  });

  it("shows the members alone by the arrow keys, and opens one by Enter", async () => {
    await tabTo("名册日期");
    for (let step = 0; step < 4; step += 1) {
      await press("Tab");
      if ((await list.focused.getAttribute("type")) === "radio") break;
    }
    await press("ArrowRight");
    await expect.poll(() => list.rows.count()).toBe(3);
    await list.grid.focus();
    await press("Home");
    await press("Enter");
    await record.history.getByText("一人一页").waitFor();
  });

  it("goes into a sheet as it is shown, without what is secret unless that is asked for", async () => {
    await list.open("名册（按日期）");
    await list.text("在站4人").waitFor();
    const { page } = desktop;
    for (const isWhole of [false, true]) {
      const path = scratch.path(`名册${isWhole}.xlsx`);
      await answerDialogs(desktop.app, path);
      if (isWhole) await page.getByLabel("导出时含出生日期和电话").check();
      await list.button("导出 Excel").click();
      await list.text(`已导出4人到“名册${isWhole}.xlsx”`).waitFor();
      const { cells } = readBook(path);
      expect(cells).toEqual(expect.arrayContaining(["序号", "党小组", "组织关系转入日期", "苏明"]));
      expect(cells.includes("13900001234")).toBe(isWhole);
    }
  });
});

describe("one person's page", () => {
  it("tells what they attended, their hours, posts and tasks, and leads to the meeting", async () => {
    await list.open("员工");
    await list.row("苏明").dblclick();
    const panel = record.history;
    await panel.getByText("现为正式党员，党龄0年。").waitFor();
    await panel.getByText("应到2次：实到1，请假1。学时1.5小时。").waitFor();
    await panel.getByText("请假（倒休）").waitFor();
    await panel.getByText("宣传委员").waitFor();
    await panel.getByText("更换宣传栏").first().waitFor();
    await panel.getByRole("link", { name: "2026-10-15　主题党日" }).click();
    await list.heading("2026-10主题党日").waitFor();
  });

  it("takes the days of a step from the keyboard, line by line", async () => {
    await record.begin("人员");
    await type("丁晓");
    await record.box("申请入党日期").focus();
    for (const day of ["20200105", "20210301", "20210320", "20210320"]) {
      await type(day);
      await press("Enter");
    }
    expect(await list.focused.getAttribute("aria-label")).toBe("发展对象·通过日");
    await record.choice("政治面貌").click();
    await desktop.page.getByTitle("入党积极分子", { exact: true }).last().click();
    await record.save();
    const days = ["申请入党日期", "积极分子·通过日", "积极分子·备案日", "积极分子·起算日"];
    const shown = await Promise.all(days.map((name) => record.box(name).inputValue()));
    expect(shown).toEqual(["2020-01-05", "2021-03-01", "2021-03-20", "2021-03-20"]);
    const width = await desktop.page
      .locator(".record-page-content")
      .evaluate((it) => it.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(900);
  });

  it("says at the day what a step's days contradict", async () => {
    await record.box("积极分子·备案日").fill("2021-02-01");
    await press("Control+s");
    const row = desktop.page.getByRole("row", { name: /入党积极分子/ });
    await row.getByText("入党积极分子的批准日早于通过日，请核对").waitFor();
    await record.box("积极分子·备案日").fill("2021-03-20");
    await press("Enter");
    await record.save();
  });

  it("hints at a namesake and keeps nobody from saving", async () => {
    await record.begin("人员");
    await type("单立新");
    await list.text("名册中已有同名的人").waitFor();
    await desktop.page.getByRole("link", { name: "单立新（工号02600）" }).waitFor();
    await record.save();
    await list.heading("单立新").waitFor();
  });
});

describe("one person who stands twice", () => {
  it("is found, compared and made one by keyboard", async () => {
    await list.open("名册（按日期）");
    const way = desktop.page.getByRole("link", { name: /疑似重复登记2处/ });
    await way.focus();
    await press("Enter");
    await list.heading("疑似重复登记").waitFor();
    const group = desktop.page.locator(".suspected-group").filter({ hasText: "王磊" });
    await group.getByRole("button", { name: "对照并合并" }).focus();
    await press("Enter");
    await list.dialog.getByText("政治面貌（不同）").waitFor();
    await list.dialog.getByRole("radio", { name: "左边的一条" }).focus();
    await list.dialog.getByText(/用在：会议活动·出席2处/).waitFor();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
    await list.dialog.getByRole("button", { name: "确认合并" }).focus();
    await press("Enter");
    await list.text("已合并为一条“王磊”，改动了2处登记").waitFor();
    await expect.poll(() => group.count()).toBe(0);
  });

  it("has the stage, the number and the meetings of both", async () => {
    await list.open("员工");
    // The list stands as last read until the service has answered.
    await expect.poll(() => list.row("王磊").count()).toBe(1);
    await list.row("王磊").dblclick();
    await record.history.getByText("现为正式党员，党龄14年。").waitFor();
    await record.history.getByText("应到2次：实到0，未登记2。").waitFor();
    await expect.poll(() => record.box("工号").inputValue()).toBe("02611");
    await record.history.getByText("合并人员").waitFor();
  });
});

describe.each(["标准", "特大"] as const)("at text size %s", (size) => {
  beforeAll(() => list.setTextSize(size));

  it.each([
    ["名册（按日期）", () => list.row("苏明").waitFor()],
    ["疑似重复登记", () => list.text("单立新").first().waitFor()],
    ["倒班班次", () => list.text("还没有登记倒班班次。").waitFor()],
    ["支委分工", () => list.row("苏明").waitFor()],
  ] as const)("%s fits, speaks Chinese and can be read by everyone", async (name, seen) => {
    if (name === "疑似重复登记") {
      await list.open("名册（按日期）");
      await desktop.page.getByRole("link", { name: /疑似重复登记/ }).click();
      await list.heading(name).waitFor();
    } else await list.open(name);
    await seen();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("a person's page fits, speaks Chinese and can be read by everyone", async () => {
    await list.open("员工");
    await list.row("苏明").dblclick();
    await record.history.getByText("更换宣传栏").first().waitFor();
    await desktop.page.locator("[data-section='党员发展']").scrollIntoViewIfNeeded();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });
});
