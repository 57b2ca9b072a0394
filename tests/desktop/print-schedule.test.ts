import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ShellPage } from "../support/pages/shell-page.ts";

describe("the schedule of key tasks on paper", () => {
  let scratch: Scratch;
  let desktop: DesktopApp;
  let page: ShellPage;
  beforeAll(async () => {
    scratch = makeScratch();
    const dataDir = scratch.folder("data");
    await fillLedger(dataDir, async (ledger) => {
      await addBranch(ledger);
      for (let number = 1; number <= 40; number += 1)
        await ledger.ask("keyTask.create", {
          values: { title: `第${number}项工作`, year: 2026, number, dueOn: "2026-12-20" },
        });
    });
    desktop = await startDesktopApp({ dataDir, now: deskNow });
    await sizeWindow(desktop);
    page = new ShellPage(desktop.page);
    await page.open("重点工作推进表", "2026年重点工作推进表");
  });
  afterAll(async () => {
    await desktop.close();
    scratch.remove();
  });

  it("is shown by Ctrl+P across, all rows and columns, page by page, with what is just being typed", async () => {
    const { keyboard } = desktop.page;
    await desktop.page.getByRole("gridcell").first().waitFor();
    await keyboard.insertText("刚写的进展");
    await keyboard.press("Control+p");
    const preview = page.dialog.frameLocator("iframe");
    await page.dialog.getByText(/^共\d+页$/).waitFor();
    expect(await page.dialog.getByRole("radio", { name: "横向" }).isChecked()).toBe(true);
    const texts = await preview.locator(".sheet").allInnerTexts();
    expect(texts.length).toBeGreaterThan(1);
    expect(await preview.locator(".page-number").allInnerTexts()).toEqual(
      texts.map((_, at) => `第${at + 1}页 共${texts.length}页`),
    );
    const whole = texts.join("\n");
    for (const words of ["刚写的进展", "第1项工作", "第40项工作", "进展月份：2026年11月"])
      expect(whole).toContain(words);
    for (const label of ["序号", "具体措施", "本月进展", "销号"])
      expect(texts.every((text) => text.includes(label))).toBe(true);
  });
});
