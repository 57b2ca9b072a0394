import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

/** 归档到U盘与核对: the check, the list to be signed, a package that came in. */
export async function takeArchivePictures(window: PictureWindow, stick: string): Promise<void> {
  const { page } = window;
  const judged = page.getByText(/^完整：每个文件都在/);
  await page.getByRole("link", { name: "归档", exact: true }).click();
  await page.getByRole("button", { name: "检查", exact: true }).click();
  await page.getByText(/^共\d+件/).waitFor();
  await takePicture(page, "16-archive");
  await window.answerDialogs(stick);
  await page.getByRole("button", { name: "选择文件夹或U盘，写入" }).click();
  await judged.waitFor();
  await takePicture(page, "16-archive-handover");
  await page.getByRole("link", { name: "接收查看" }).click();
  await window.answerDialogs(join(stick, readdirSync(stick)[0] ?? ""));
  await page.getByRole("button", { name: "选择档案包文件夹，核对" }).click();
  await judged.waitFor();
  await takePicture(page, "17-verify");
}
