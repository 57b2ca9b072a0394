import type { PictureWindow } from "./open-window.ts";
import { openRecord } from "./meeting-pictures.ts";
import { takePicture } from "./take-picture.ts";

/** 年度工作计划 and 重点工作推进表 of the example branch. */
export async function takePlanPictures({ page }: PictureWindow): Promise<void> {
  await openRecord(page, "年度工作计划", "静河输油站党支部2026年度工作计划");
  await page.getByText("现在的文字是").waitFor();
  await takePicture(page, "31-plan");
  await page.getByRole("button", { name: "对照各稿" }).click();
  await page.getByText(/^不同的有/).waitFor();
  await takePicture(page, "32-plan-compare");
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  await page.getByRole("link", { name: "重点工作推进表", exact: true }).click();
  await page.getByLabel("进展月份").selectOption("2026-10");
  await page.getByText("10月28日第四次集中学习").waitFor();
  await takePicture(page, "33-key-tasks");
  await page.getByRole("button", { name: "截至…定表" }).click();
  await page.getByRole("dialog").waitFor();
  await takePicture(page, "34-key-task-issue");
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
}
