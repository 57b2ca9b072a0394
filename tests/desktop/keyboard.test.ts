import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { fillMembers, holdGathering } from "../support/desktop-members.ts";
import { pressMenuKey, sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { tabTo } from "../support/pages/keyboard.ts";
import { RecordPage } from "../support/pages/record-page.ts";

describe("the first run, without touching the mouse", () => {
  let desktop: DesktopApp;
  let page: RecordPage;
  beforeAll(async () => {
    desktop = await startDesktopApp({ now: deskNow });
    page = new RecordPage(desktop.page);
  });
  afterAll(() => desktop.close());

  it("begins in the first question, leads on by Tab, and leads back to what is missing", async () => {
    const { keyboard } = desktop.page;
    await page.heading("第一次使用").waitFor();
    await expect.poll(() => page.focused.getAttribute("class")).toBe("text-field-input");
    await tabTo(desktop.page, "保存并开始使用");
    await keyboard.press("Enter");
    await expect.poll(() => page.focused.getAttribute("aria-invalid")).toBe("true");
    await keyboard.insertText("中共长河油田静河输油站支部委员会");
    await tabTo(desktop.page, "简称");
    await keyboard.insertText("静河输油站党支部");
    await tabTo(desktop.page, "落款名称");
    await tabTo(desktop.page, "设支委会");
    await keyboard.press("Space");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowLeft");
    await tabTo(desktop.page, "党小组");
    await keyboard.insertText("第一党小组");
    await keyboard.press("Enter");
    await keyboard.insertText("第二党小组");
    await tabTo(desktop.page, "保存并开始使用");
    await keyboard.press("Enter");
    await page.heading("首页").waitFor();
  });

  it("has kept what was typed", async () => {
    await tabTo(desktop.page, "党小组");
    await desktop.page.keyboard.press("Enter");
    await page.heading("党小组").waitFor();
    for (const name of ["第一党小组", "第二党小组"])
      await desktop.page.getByRole("row").filter({ hasText: name }).waitFor();
    await tabTo(desktop.page, "本支部");
    await desktop.page.keyboard.press("Enter");
    await page.box("党组织全称").waitFor();
    await expect
      .poll(() => page.box("落款名称").inputValue())
      .toBe("中共长河油田静河输油站支部委员会");
    expect(await desktop.page.getByRole("checkbox", { name: "本届设支委会" }).isChecked()).toBe(
      true,
    );
  });
});

describe("说明原因 for a meeting not held, without touching the mouse", () => {
  const owed = "2026年10月支委会未登记";
  let scratch: Scratch;
  let desktop: DesktopApp;
  let page: RecordPage;
  beforeAll(async () => {
    scratch = makeScratch();
    const dataDir = scratch.folder("data");
    await fillLedger(dataDir, async (ledger) => {
      await fillMembers(ledger);
      for (const [kind, month] of [
        ["committeeMeeting", "09"],
        ["themedPartyDay", "10"],
      ])
        await holdGathering(ledger, {
          ...{ kind: kind!, title: `${month}月会议`, occurredOn: `2026-${month}-12` },
        });
    });
    desktop = await startDesktopApp({ dataDir, now: deskNow });
    await sizeWindow(desktop);
    page = new RecordPage(desktop.page);
    await page.heading("首页").waitFor();
  });
  afterAll(async () => {
    await desktop.close();
    scratch.remove();
  });

  it("is reached from the sentence on the home page, written and saved by keys", async () => {
    const { keyboard } = desktop.page;
    await page.text("待办与缺漏").waitFor();
    // The list shows the first of each section; the rest is one key away, and the focus goes there.
    await tabTo(desktop.page, /^还有\d+项$/);
    await keyboard.press("Enter");
    await expect.poll(() => page.focused.getAttribute("aria-label")).toMatch(/：2026年/);
    await keyboard.press("Shift+Tab");
    await tabTo(desktop.page, `说明原因：${owed}`);
    await keyboard.press("Enter");
    await page.heading("新建因故说明").waitFor();
    await expect.poll(() => page.focused.count()).toBe(1);
    await tabTo(desktop.page, "原因");
    await keyboard.insertText("委员集中抢险，未能召开。");
    await page.save();
    await tabTo(desktop.page, "首页");
    await keyboard.press("Enter");
    await page.heading("首页").waitFor();
    await expect.poll(() => page.text(owed).count()).toBe(0);
  });

  it("opens the menu of new records by its key, and Esc leads back to where the focus was", async () => {
    const { keyboard } = desktop.page;
    await pressMenuKey(desktop, "N");
    await desktop.page.getByRole("menuitem", { name: "因故说明", exact: true }).waitFor();
    await keyboard.press("Escape");
    await expect
      .poll(() => desktop.page.getByRole("menuitem", { name: "因故说明", exact: true }).count())
      .toBe(0);
    expect(await page.focused.count()).toBe(1);
    await page.heading("首页").waitFor();
  });
});
