import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

/** Papers of several records at once, the way back from the missing list, the fonts of this PC. */
export async function takePaperPictures(window: PictureWindow): Promise<void> {
  await takeBatchPictures(window.page);
  await takeWayBack(window.page);
  await takeFonts(window.page);
}

async function takeBatchPictures(page: Page): Promise<void> {
  await page.getByRole("link", { name: "三会一课", exact: true }).click();
  const rows = page.getByRole("grid").locator("[role=row][aria-rowindex]");
  await rows.first().waitFor();
  await rows.nth(0).click();
  await rows.nth(7).click({ modifiers: ["Shift"] });
  await page.getByText("已选8条", { exact: true }).waitFor();
  await takePicture(page, "60-selection");
  await page.getByRole("button", { name: "生成文稿…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/例如：/).waitFor();
  const lacking = dialog.locator("details summary");
  if ((await lacking.count()) > 0) await lacking.click();
  await takePicture(page, "61-batch");
  await dialog.getByRole("button", { name: "生成8份" }).click();
  await dialog.getByText(/^已生成\d+份文稿/).waitFor();
  await takePicture(page, "62-batch-result");
  await dialog.getByRole("button", { name: "完成" }).click();
}

async function takeWayBack(page: Page): Promise<void> {
  await page.getByRole("grid").locator("[role=row][aria-rowindex]").first().dblclick();
  await page.getByRole("button", { name: "生成文稿…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator(".gap-list button").first().click();
  await page.locator(".paper-return-bar").waitFor();
  await takePicture(page, "63-way-back");
  await page.getByRole("button", { name: "不用回去" }).click();
}

async function takeFonts(page: Page): Promise<void> {
  await page.getByRole("link", { name: "字体", exact: true }).click();
  await page.getByText("仿宋_GB2312（正文）").waitFor();
  await takePicture(page, "64-fonts");
}
