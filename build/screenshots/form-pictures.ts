import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

type Page = PictureWindow["page"];

async function closeDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Papers of a period: from the list of gatherings, from the roster, from 已出文稿. */
export async function takeFormPictures({ page }: PictureWindow): Promise<void> {
  await page.getByRole("link", { name: "三会一课", exact: true }).click();
  await page.getByRole("button", { name: "生成汇总文稿…" }).click();
  const dialog = page.getByRole("dialog", { name: "生成文稿" });
  await dialog.getByText("会议类别").waitFor();
  await dialog.getByText("正在检查").waitFor({ state: "detached" });
  await takePicture(page, "42-minutes-book");
  await dialog.getByText("参会一览", { exact: true }).click();
  await dialog.getByRole("button", { name: "上半年" }).click();
  await page.waitForTimeout(600);
  await dialog.getByText("正在检查").waitFor({ state: "detached" });
  await takePicture(page, "43-attendance-overview");
  await closeDialog(page);
  await page.getByRole("link", { name: "名册（按日期）", exact: true }).click();
  await page.getByRole("button", { name: "生成党员名册…" }).click();
  await dialog.getByText("名册日期").waitFor();
  await dialog.getByText("正在检查").waitFor({ state: "detached" });
  await takePicture(page, "44-member-roster");
  await closeDialog(page);
  await page.getByRole("link", { name: "已出文稿", exact: true }).click();
  await page.getByRole("button", { name: "生成工作总结数据册…" }).click();
  await dialog.getByRole("button", { name: "本季" }).click();
  await page.waitForTimeout(600);
  await dialog.getByText("正在检查").waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: "生成", exact: true }).click();
  await page.getByRole("dialog", { name: /工作总结数据册/ }).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(2_500);
  await takePicture(page, "45-facts-book");
  await page.getByRole("dialog").getByRole("button", { name: "关闭", exact: true }).click();
}
