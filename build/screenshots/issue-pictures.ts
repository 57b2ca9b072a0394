import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { openRecord } from "./meeting-pictures.ts";
import { takePicture } from "./take-picture.ts";

const notice = "关于做好冬季保供检查的通知";

const dialogOf = (page: Page) => page.getByRole("dialog").last();
const rail = (page: Page) => page.getByRole("complementary", { name: "文稿和历史" });

async function press(page: Page, name: string): Promise<void> {
  await dialogOf(page).getByRole("button", { name, exact: true }).click();
}

/** The branch confirms its series. */
async function switchSeriesOn(page: Page): Promise<void> {
  await openRecord(page, "发文字号", "党支部发文");
  await page.getByRole("checkbox", { name: "启用" }).check();
  await page.keyboard.press("Control+s");
  await page
    .locator(".record-foot-state")
    .filter({ hasText: /^已保存/ })
    .waitFor();
  await takePicture(page, "40-number-series");
}

async function writeNotice(page: Page): Promise<void> {
  await page.getByTitle("新建（Ctrl+N）").click();
  await page.getByRole("menuitem", { name: "通知", exact: true }).click();
  for (const [name, text] of [
    ["标题", notice],
    ["主送", "各班组"],
    ["正文", "请各班组于11月25日前完成防冻检查。\n检查结果报综合班。"],
    ["成文日期", "2026-11-20"],
  ] as const)
    await page.getByRole("textbox", { name, exact: true }).fill(text);
  await page.keyboard.press("Control+s");
  await page.getByRole("heading", { level: 1, name: notice }).waitFor();
}

async function draft(page: Page): Promise<void> {
  await page.getByRole("button", { name: "生成文稿…", exact: true }).click();
  await press(page, "生成");
  const frame = page.frameLocator("iframe[title='文稿预览']");
  await frame.getByText("静输党支〔2026〕").waitFor();
}

async function issueAhead(page: Page): Promise<void> {
  await press(page, "印发…");
  const signer = dialogOf(page).getByRole("combobox", { name: "签发人", exact: true });
  await signer.fill("单立新");
  await dialogOf(page).getByRole("option").filter({ hasNotText: "外单位" }).first().click();
  const serial = dialogOf(page).getByRole("textbox", { name: "序号", exact: true });
  await serial.fill("5");
  await serial.blur();
  await dialogOf(page).getByText("中间空出第1至4号").waitFor();
  await takePicture(page, "42-issue");
  await press(page, "印发");
  await page.frameLocator("iframe[title='文稿预览']").getByText("静输党支〔2026〕5号").waitFor();
  await press(page, "关闭");
}

async function accountForGaps(page: Page): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: "发文登记", exact: true }).click();
  await page.getByRole("button", { name: "登记空号…", exact: true }).click();
  await dialogOf(page).getByRole("checkbox", { name: "第1号" }).uncheck();
  await dialogOf(page).getByRole("textbox", { name: /原因/ }).fill("纸质登记簿写错");
  await takePicture(page, "44-blank-numbers");
  await press(page, "登记第2至4号");
  await page.getByRole("grid").getByText("空号", { exact: true }).first().waitFor();
  await takePicture(page, "43-register");
}

async function compare(page: Page): Promise<void> {
  await openRecord(page, "通知", notice);
  await page.getByRole("textbox", { name: "主送", exact: true }).fill("各班组、综合办公室");
  await page.keyboard.press("Control+s");
  await rail(page).getByText("与印发时不同：1处").waitFor();
  await takePicture(page, "45-issued-paper");
  const issued = rail(page).getByRole("listitem").filter({ hasText: "印发时不同" });
  await issued.getByRole("button", { name: "查看", exact: true }).click();
  await dialogOf(page).getByRole("table").waitFor();
  await takePicture(page, "46-differences");
  await page.keyboard.press("Escape");
}

/** The row of the number with its paper and its scan; a file that was changed outside. */
async function lookAtNumber(window: PictureWindow, folder: string): Promise<void> {
  const { page } = window;
  await openRecord(page, "发文登记", "静输党支〔2026〕5号");
  const scan = join(folder, "签字件.pdf");
  writeFileSync(scan, Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(840_000, " ")]));
  await window.answerDialogs(scan);
  await rail(page).getByRole("button", { name: "添加签字扫描件…", exact: true }).click();
  await rail(page).getByText("签字件.pdf").waitFor();
  await takePicture(page, "47-issued-number");
  const draft = join(folder, "documents", "2026", `通知-${notice}.docx`);
  writeFileSync(draft, "改动");
  await page.getByRole("link", { name: "已出文稿", exact: true }).click();
  const row = page.getByRole("grid").getByRole("row").filter({ hasText: "文件在程序外被改动过" });
  await row.click();
  await page.getByRole("button", { name: "恢复原稿", exact: true }).waitFor();
  await takePicture(page, "48-changed-outside");
}

/** 印发, 发文登记 and what differs, in a ledger whose branch has its 机关代字. */
export async function takeIssuePictures(window: PictureWindow, dataDir: string): Promise<void> {
  const { page } = window;
  await switchSeriesOn(page);
  await writeNotice(page);
  await draft(page);
  await takePicture(page, "41-draft");
  await issueAhead(page);
  await accountForGaps(page);
  await compare(page);
  await lookAtNumber(window, dataDir);
}
