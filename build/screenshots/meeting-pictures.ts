import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

const title = "2026年第四季度支部党员大会";

/** Opens a record of a list by its name. */
export async function openRecord(page: Page, list: string, name: string): Promise<void> {
  await page.getByRole("link", { name: list, exact: true }).click();
  await page.getByRole("grid").getByText(name, { exact: true }).first().dblclick();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page
    .getByRole("complementary", { name: "文稿和历史" })
    .locator(".history-panel li")
    .first()
    .waitFor();
}

/** 登记会议和出席, 生成会议记录和签到表. */
export async function takeMeetingPictures({ page }: PictureWindow): Promise<void> {
  await page.getByText("近期会议").waitFor();
  await takePicture(page, "06-home");
  await page.getByRole("link", { name: "三会一课" }).click();
  await page.getByRole("grid").getByText(title).waitFor();
  await takePicture(page, "07-meetings");
  await openRecord(page, "三会一课", title);
  await takePicture(page, "08-meeting");
  await page.getByRole("button", { name: "出席", exact: true }).click();
  await takePicture(page, "09-attendance");
  await page.getByRole("button", { name: "议题", exact: true }).click();
  await takePicture(page, "10-agenda");
  await takeTypedPictures(page);
  await takePaperPictures(page);
}

async function takeTypedPictures(page: Page): Promise<void> {
  await page.getByTitle("新建（Ctrl+N）").click();
  await page.getByRole("menuitem", { name: "会议活动" }).click();
  await page.getByRole("textbox", { name: "会议名称", exact: true }).fill("12月支委会");
  await page.getByRole("textbox", { name: "日期", exact: true }).fill("12.4");
  await page.getByRole("combobox", { name: "主持人" }).fill("slx");
  await page.getByRole("option", { name: "单立新" }).waitFor();
  await takePicture(page, "11-person-by-initials");
  await page.keyboard.press("Enter");
  await page.getByText(/^草稿已自动保存/).waitFor();
  await page.getByRole("link", { name: "首页" }).click();
  await page.getByRole("button", { name: "先离开，保留草稿" }).waitFor();
  await takePicture(page, "12-leave");
  await page.getByRole("button", { name: "先离开，保留草稿" }).click();
}

async function takePaperPictures(page: Page): Promise<void> {
  await openRecord(page, "三会一课", "11月主题党日");
  await page.getByRole("button", { name: "生成文稿…" }).click();
  await page.getByText(/处未填写/).waitFor();
  await takePicture(page, "13-gaps");
  await page.keyboard.press("Escape");
  await openRecord(page, "三会一课", title);
  await page.getByRole("button", { name: "生成文稿…" }).click();
  await page.getByRole("button", { name: "生成", exact: true }).click();
  await page.frameLocator("iframe[title='文稿预览']").getByText("单立新").first().waitFor();
  await takePicture(page, "14-preview");
  await page.getByRole("button", { name: "关闭" }).first().click();
  await page.getByRole("link", { name: "已出文稿" }).click();
  await page.getByRole("grid").locator("[aria-rowindex='2']").click();
  await page.getByRole("button", { name: "另存" }).waitFor();
  await takePicture(page, "15-documents");
}
