import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HistoryEntry, SavedRecord } from "#shared/records/record-routes.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { askOnPort, listenToPort } from "../support/desktop-port.ts";
import {
  nextServicePid,
  pressMenuKey,
  servicePid,
  sizeWindow,
} from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { register } from "../support/service-operators.ts";
import { LockPage } from "../support/pages/lock-page.ts";
import { accessFaults, cutWords, latinWords, misplaced } from "../support/pages/looks.ts";
import { RecordPage } from "../support/pages/record-page.ts";

let scratch: Scratch;
let dataDir: string;
let desktop: DesktopApp;
let lock: LockPage;
let record: RecordPage;
let person: SavedRecord;

async function start(): Promise<void> {
  desktop = await startDesktopApp({ dataDir });
  await sizeWindow(desktop);
  lock = new LockPage(desktop.page);
  record = new RecordPage(desktop.page);
}

/** Locked by the key, and the service agrees. */
async function lockByKey(): Promise<void> {
  await pressMenuKey(desktop, "l");
  await lock.cover.waitFor();
}

beforeAll(async () => {
  scratch = makeScratch();
  dataDir = scratch.folder("data");
  person = await fillLedger(dataDir, async (ledger) => {
    await addBranch(ledger);
    const saved = await ledger.ask<SavedRecord>("person.create", {
      values: { name: "单立新", stage: "full", phone: "13900001111", position: "站长" },
    });
    const { uid } = saved;
    await ledger.ask("operators.register", {
      person: { uid, name: "单立新", unit: "站长" },
      maySeeSensitive: true,
      pin: "1234",
    });
    await register(ledger, "李文员", { maySeeSensitive: false });
    return saved;
  });
  giveToUser(dataDir);
  await start();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

describe("at the start", () => {
  it("asks who works, shows nothing of the ledger and answers nothing", async () => {
    await lock.names.waitFor();
    expect(await lock.names.getByRole("option").allInnerTexts()).toHaveLength(2);
    expect(await desktop.page.locator(".home-page-columns").count()).toBe(0);
    expect(await desktop.page.locator(".error-panel").count()).toBe(0);
    await listenToPort(desktop.page);
    for (const route of ["home.overview", "operators.list", "workspace.listDrafts"])
      expect(await askOnPort(desktop.page, route, null)).toMatchObject({
        ok: false,
        error: { code: "locked" },
      });
  });

  it("is closed by no key, and no menu command works behind it", async () => {
    for (const key of ["Escape", "Escape", "Escape", "Tab", "F1"])
      await desktop.page.keyboard.press(key);
    await pressMenuKey(desktop, "n");
    await lock.cover.waitFor();
    expect(await lock.dialog.count()).toBe(1);
    expect(await desktop.page.getByRole("menuitem").count()).toBe(0);
  });

  it("lets nobody in by a wrong PIN, and says what to do", async () => {
    await lock.names.focus();
    await desktop.page.keyboard.type("slx");
    await desktop.page.keyboard.press("Enter");
    await desktop.page.keyboard.type("9999");
    await desktop.page.keyboard.press("Enter");
    await lock.refusal.getByText("口令不对，没有进入台账。").waitFor();
    await expect.poll(() => lock.pin.inputValue()).toBe("");
  });

  it("lets in by initials, PIN and Enter alone, and then shows the home page", async () => {
    await lock.enter("slx", "1234");
    await lock.text("近期会议").or(lock.text("从这里开始")).first().waitFor();
    await lock.who("单立新").waitFor();
  });
});

describe("a locked window", () => {
  it("keeps text that is not saved, and the same operator goes on in it", async () => {
    await record.begin("班组");
    await record.box("班组名称").fill("运行一班");
    await lockByKey();
    await lock.cover.getByText("单立新有没保存的内容").waitFor();
    expect(await askOnPort(desktop.page, "home.overview", null)).toMatchObject({ ok: false });
    await lock.enter("slx", "1234");
    await expect.poll(() => record.box("班组名称").inputValue()).toBe("运行一班");
    await desktop.page.keyboard.press("End");
    await record.box("岗位职责").fill("巡检");
    await record.save();
  });

  it("covers a dialog too, and gives it back", async () => {
    await record.box("岗位职责").fill("巡检和值班");
    await record.link("归档").click();
    await record.dialog.getByText("还有没保存的内容").waitFor();
    await lockByKey();
    await lock.enter("slx", "1234");
    await record.dialog.getByRole("button", { name: "继续填写" }).click();
    await record.save();
  });

  it("lets another work without showing him what the first had typed, and loses none of it", async () => {
    await record.box("岗位职责").fill("只有单立新看得见");
    await lock.chooseFromMenu("单立新", "切换经办人");
    await lock.enter("lwy");
    await lock.who("李文员").waitFor();
    await expect.poll(() => record.box("岗位职责").inputValue()).toBe("巡检和值班");
    await lock.chooseFromMenu("李文员", "切换经办人");
    await lock.enter("slx", "1234");
    await record.text(/^已恢复.*自动保存的草稿/).waitFor();
    await expect.poll(() => record.box("岗位职责").inputValue()).toBe("只有单立新看得见");
    await record.save();
  });
});

describe("an ordinary operator", () => {
  beforeEach(async () => {
    await lockByKey();
    await lock.enter("lwy");
  });

  it("sees no sensitive value and no button for it; the service refuses one who asks all the same", async () => {
    await desktop.page.evaluate((uid) => (location.hash = `#/records/person/${uid}`), person.uid);
    await record.heading("单立新").waitFor();
    await record.page.getByText("您没有查看权限").first().waitFor();
    expect(await record.button("显示").count()).toBe(0);
    expect(await record.page.content()).not.toContain("13900001111");
    const asked = { uid: person.uid, reveal: true };
    expect(await askOnPort(desktop.page, "person.get", asked)).toMatchObject({
      ok: false,
      error: { code: "not-allowed" },
    });
    await record.box("岗位").fill("副站长");
    await record.save();
    expect((await record.history.getByText("李文员").first().innerText()).length).toBeGreaterThan(
      0,
    );
    const history = await askOnPort(desktop.page, "person.history", { uid: person.uid });
    const { entries } = (history as { data: { entries: HistoryEntry[] } }).data;
    expect(entries[0]).toMatchObject({ operator: "李文员", action: "修改" });
  });

  it("is proposed as recorder of a new meeting", async () => {
    await record.begin("会议活动");
    await expect
      .poll(() => record.page.getByRole("combobox", { name: "记录人" }).inputValue())
      .toBe("李文员");
    await record.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
  });

  it("manages nobody but his own PIN", async () => {
    await lock.open("经办人");
    await lock.button("设置李文员的口令").waitFor();
    expect(await lock.button(/^停用|^设置单立新/).count()).toBe(0);
    expect(await lock.button("登记经办人").count()).toBe(0);
  });
});

describe("the settings page", () => {
  it("registers from the roster and from outside, gives rights, and keeps one who can", async () => {
    await lockByKey();
    await lock.enter("slx", "1234");
    await lock.open("经办人");
    await lock.button("登记经办人").click();
    await lock.page.getByRole("combobox", { name: "经办人姓名" }).fill("赵外援");
    await lock.page.getByText("“赵外援”不在名册，按外单位人员填写").click();
    await lock.page.getByLabel("新口令").fill("246a8");
    await lock.page.getByLabel("再输一次").fill("2469");
    await lock.dialog.getByRole("button", { name: "登记" }).click();
    await lock.text("两次输入的口令不一样，请重新输入").waitFor();
    await lock.page.getByLabel("再输一次").fill("2468");
    await lock.dialog.getByRole("button", { name: "登记" }).click();
    await lock.page.getByRole("row", { name: /赵外援.*普通.*已设/ }).waitFor();
    await lock.button("单立新改为普通").click();
    await lock.text("至少要有一位在用的经办人可看敏感").first().waitFor();
    await lock.button("停用赵外援").click();
    await lock.button("恢复使用").waitFor();
  });

  it("opens by keys with text that fits, at every size, locked and open", async () => {
    const seen = async () => ({
      misplaced: await misplaced(desktop.page),
      cut: await cutWords(desktop.page),
      latin: (await latinWords(desktop.page)).filter((word) => word !== "PIN"),
      access: await accessFaults(desktop.page),
    });
    const clean = { misplaced: [], cut: [], latin: [], access: [] };
    for (const size of ["特大", "大", "标准"] as const) {
      await lock.setTextSize(size);
      expect(await seen(), size).toEqual(clean);
      await lockByKey();
      expect(await seen(), `${size} locked`).toEqual(clean);
      await lock.enter("slx", "1234");
    }
  });
});

describe("the service killed while somebody works", () => {
  it("goes on without asking again", async () => {
    const pid = await servicePid(desktop);
    process.kill(pid, "SIGKILL");
    await nextServicePid(desktop, pid);
    await lock.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
    await lock.open("员工");
    await lock.text("单立新").first().waitFor();
    expect(await lock.cover.count()).toBe(0);
    await lock.who("单立新").waitFor();
  });

  it("stays locked when it was locked", async () => {
    await lockByKey();
    const pid = await servicePid(desktop);
    process.kill(pid, "SIGKILL");
    await nextServicePid(desktop, pid);
    await lock.cover.waitFor();
    await lock.enter("slx", "1234");
    await lock.text("单立新").first().waitFor();
  });
});

describe("the program started again", () => {
  it("asks anew", async () => {
    await desktop.close();
    await start();
    await lock.cover.filter({ hasText: "请选择经办人" }).waitFor();
    await lock.enter("lwy");
  });
});

describe("after the set minutes without key or mouse", () => {
  it("the window locks by itself, and not a minute before", async () => {
    const { page } = desktop;
    await page.clock.install({ time: deskNow });
    await page.reload();
    await lock.who("李文员").waitFor();
    await listenToPort(page);
    await page.clock.fastForward("10:00");
    await page.keyboard.press("Shift");
    await page.clock.fastForward("14:00");
    expect(await lock.cover.count()).toBe(0);
    await page.clock.fastForward("01:30");
    await lock.cover.waitFor();
    await expect
      .poll(() => askOnPort(page, "home.overview", null))
      .toMatchObject({ ok: false, error: { code: "locked" } });
  });
});
