import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { sampleBranch, sampleGroups, sampleTeams } from "../demo/sample-branch.ts";
import { takePicture } from "./take-picture.ts";

/** 第一次使用 and 导入: an empty ledger, the first questions, the roster from a sheet. */
export async function takeBeginPictures(window: PictureWindow, roster: string): Promise<void> {
  const { page } = window;
  await page.getByLabel("党组织全称").fill(sampleBranch.fullName);
  await page.getByLabel("简称").fill(sampleBranch.shortName);
  await page.getByLabel("落款名称").fill(sampleBranch.signatureName);
  await page.getByRole("radio", { name: "设支委会", exact: true }).check();
  await page.getByLabel("党小组").fill(sampleGroups.join("\n"));
  await takePicture(page, "01-first-run");
  await page.getByRole("button", { name: "保存并开始使用" }).click();
  await page.getByText("从这里开始").waitFor();
  await takePicture(page, "02-first-home");
  await registerTeams(page);
  await page.getByRole("link", { name: "员工", exact: true }).click();
  await page.getByRole("button", { name: "从 Excel 导入" }).first().click();
  await page.getByRole("button", { name: "选择 Excel 文件" }).waitFor();
  await takePicture(page, "03-import-choose");
  await window.answerDialogs(roster);
  await page.getByRole("button", { name: "选择 Excel 文件" }).click();
  await page.getByRole("button", { name: /^确认导入/ }).waitFor();
  await takePicture(page, "04-import-check");
  await page.getByRole("button", { name: /^确认导入/ }).click();
  await page.getByRole("button", { name: "撤销本次导入" }).waitFor();
  await page.getByText("共23条").first().waitFor();
  await takePicture(page, "05-import-done");
}

async function registerTeams(page: Page): Promise<void> {
  for (const name of sampleTeams) {
    await page.getByTitle("新建（Ctrl+N）").click();
    await page.getByRole("menuitem", { name: "班组", exact: true }).click();
    await page.getByRole("textbox", { name: "班组名称", exact: true }).fill(name);
    await page.keyboard.press("Control+s");
    await page.getByRole("heading", { level: 1, name }).waitFor();
  }
}
