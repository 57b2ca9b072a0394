import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

/** 打印预览 of a list. */
export async function takePrintingPictures({ page }: PictureWindow): Promise<void> {
  await page.getByRole("link", { name: "名册（按日期）", exact: true }).click();
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "打印预览" });
  await dialog.getByText(/^共\d+页$/).waitFor();
  await takePicture(page, "37-print-preview");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}
