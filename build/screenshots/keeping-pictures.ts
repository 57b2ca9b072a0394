import type { Page } from "playwright";
import { takeArchivePictures } from "./archive-pictures.ts";
import { openRecord } from "./meeting-pictures.ts";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

/** 归档到U盘与核对, 备份与检查. */
export async function takeKeepingPictures(window: PictureWindow, stick: string): Promise<void> {
  const { page } = window;
  await takeArchivePictures(window, stick);
  await page.getByRole("link", { name: "备份", exact: true }).click();
  await page.getByRole("button", { name: "立即备份到本机" }).click();
  await page.getByText(/^已备份到/).waitFor();
  await page.getByRole("button", { name: "检查数据" }).click();
  await page.getByText(/^检查完毕/).waitFor();
  await takePicture(page, "18-backup");
}

/** 改错和找回, and how the window can look. */
export async function takeRepairPictures({ page }: PictureWindow): Promise<void> {
  await openRecord(page, "三会一课", "10月支委会");
  await takePicture(page, "19-final");
  await page.getByRole("button", { name: "退回修改" }).click();
  await page.getByLabel("退回修改的原因").fill("补记列席人员");
  await takePicture(page, "20-reopen");
  await page.keyboard.press("Escape");
  await takeTrashPicture(page);
  await page.getByRole("button", { name: "帮助" }).click();
  await page.getByRole("dialog").waitFor();
  await takePicture(page, "22-help");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "员工", exact: true }).click();
  await page.getByRole("grid").getByText("单立新").waitFor();
  await takePicture(page, "23-people");
  await page.getByRole("button", { name: "遮挡姓名" }).click();
  await page.getByRole("radio", { name: "特大", exact: true }).check();
  await takePicture(page, "24-large-and-hidden");
}

async function takeTrashPicture(page: Page): Promise<void> {
  await page.getByRole("link", { name: "班组", exact: true }).click();
  await page.getByRole("grid").getByText("运行二班").click({ button: "right" });
  await page.getByRole("menuitem", { name: "移入回收站" }).click();
  await page.getByRole("grid").getByText("运行二班").waitFor({ state: "detached" });
  await page.getByRole("radio", { name: "回收站", exact: true }).check();
  await page.getByText("回收站中共1条").waitFor();
  await page.getByRole("grid").getByText("运行二班").click({ button: "right" });
  await page.getByRole("menuitem", { name: "恢复" }).waitFor();
  await takePicture(page, "21-trash");
  await page.getByRole("menuitem", { name: "恢复" }).click();
  await page.getByText("回收站是空的。").waitFor();
}
