import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

const title = "2026年第四季度支部党员大会";

/** Opens a record of a list by its name. */
export async function openRecord(page: Page, list: string, name: string): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: list, exact: true }).click();
  await page.getByRole("grid").getByText(name, { exact: true }).first().dblclick();
  await page.getByRole("heading", { level: 1, name }).first().waitFor();
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
  await chooseKind(page, "ztdr", "主题党日");
  await page.keyboard.press("Control+Enter");
  await chooseKind(page, "dydh", "支部党员大会");
  await page.getByRole("textbox", { name: "日期", exact: true }).fill("12.4");
  await page
    .getByRole("textbox", { name: "第2部分名称" })
    .and(page.locator("[value*='次']"))
    .waitFor();
  await takePicture(page, "27-parts");
  await page.getByRole("combobox", { name: "主持人" }).fill("slx");
  await page.getByRole("option", { name: "单立新" }).waitFor();
  await takePicture(page, "11-person-by-initials");
  await page.keyboard.press("Enter");
  await takeVotePictures(page);
  await page.getByText(/^草稿已自动保存/).waitFor();
  await page.getByRole("link", { name: "首页" }).click();
  await page.getByRole("button", { name: "先离开，保留草稿" }).waitFor();
  await takePicture(page, "12-leave");
  await page.getByRole("button", { name: "先离开，保留草稿" }).click();
  await page.getByRole("link", { name: "议定事项", exact: true }).click();
  await page.getByRole("button", { name: "登记落实：更换泵房应急照明灯" }).click();
  await takePicture(page, "30-action-items-page");
}

async function chooseKind(page: Page, initials: string, label: string): Promise<void> {
  // Typed sooner, the letters would go to the page that is just left.
  await page.locator("[role=combobox]:focus").waitFor();
  await page.keyboard.type(initials);
  const active = page.locator(".ant-select-item-option-active", { hasText: label });
  await active.filter({ visible: true }).waitFor();
  await page.keyboard.press("Enter");
}

/** A vote judged by its rule, and what is still open from before. */
async function takeVotePictures(page: Page): Promise<void> {
  await page.getByRole("button", { name: "取自名册" }).click();
  await page.getByRole("button", { name: "全部实到" }).click();
  await page.getByRole("button", { name: "＋ 添加议题（支部党员大会）" }).click();
  const item = page.getByRole("group", { name: "支部党员大会议题1", exact: true });
  await item.getByRole("textbox", { name: /题目$/ }).fill("通过党员先锋岗设置办法");
  await item.getByRole("combobox", { name: /表决事项$/ }).selectOption("一般事项");
  await item.getByRole("combobox", { name: /表决方式$/ }).selectOption("举手");
  for (const [name, count] of [
    ["赞成", "15"],
    ["不赞成", "0"],
    ["弃权", "1"],
  ] as const)
    await item.getByRole("textbox", { name: `支部党员大会议题1${name}`, exact: true }).fill(count);
  await item.getByText(/通过。/).scrollIntoViewIfNeeded();
  await takePicture(page, "28-vote");
  await page.getByRole("button", { name: "＋ 添加议定事项" }).click();
  await page.getByRole("textbox", { name: "议定事项1事项" }).fill("公布党员先锋岗名单");
  await page.getByRole("button", { name: "议定事项", exact: true }).click();
  await takePicture(page, "29-action-items");
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
  await page.getByRole("button", { name: "另存为", exact: true }).waitFor();
  await takePicture(page, "15-documents");
}
