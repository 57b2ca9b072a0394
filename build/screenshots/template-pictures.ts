import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

const body = "word/document.xml";

/** What a clerk mistypes in Word: one wording of the template in place of another. */
function retype(file: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts[body] ?? new Uint8Array());
  writeFileSync(file, zipSync({ ...parts, [body]: strToU8(xml.replace(from, to)) }));
}

/** 文稿模板: a copy, what is wrong with it, its trial and its tags. */
export async function takeTemplatePictures(
  { page }: PictureWindow,
  dataDir: string,
): Promise<void> {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.getByRole("link", { name: "文稿模板", exact: true }).click();
  await page.getByRole("row").filter({ hasText: "会议记录（标准版）" }).click();
  await button("复制一份来改").click();
  await page.getByText("已复制为“会议记录（标准版）.docx”").waitFor();
  await takePicture(page, "38-templates");
  const file = join(dataDir, "模板", "会议记录（标准版）.docx");
  retype(file, "{会议名称}", "{会议名秤}");
  retype(file, "{主持人}", "｛主持人｝");
  await button("模板检查").click();
  const verdict = page.getByRole("dialog");
  await verdict.getByText("是否想写{会议名称}").first().waitFor();
  await takePicture(page, "39-template-check");
  await button("知道了").click();
  await button("用上一版").click();
  await page.getByRole("dialog").getByRole("button", { name: "用上一版", exact: true }).click();
  await page.getByText("已改回上一版").waitFor();
  await button("试填").click();
  await page.frameLocator("iframe").getByText("〔主持人〕").first().waitFor();
  await takePicture(page, "40-template-trial");
  await button("关闭").click();
  await button("标签说明").click();
  await page.getByRole("dialog").getByRole("grid").waitFor();
  await takePicture(page, "41-template-tags");
  await button("关闭").click();
  await button("恢复官方模板").click();
  await page.getByRole("dialog").getByRole("button", { name: "恢复官方模板", exact: true }).click();
  await page.getByText("已恢复官方模板").waitFor();
}
