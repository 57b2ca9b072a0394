import type { PictureWindow } from "./open-window.ts";
import { openRecord } from "./meeting-pictures.ts";
import { takePicture } from "./take-picture.ts";

const task = "防汛和冬防准备";

/** Links from one task of a plan, what has no end yet, and a paper chosen for an agenda, of the example branch. */
export async function takeEvidencePictures({ page }: PictureWindow): Promise<void> {
  const openPlan = () => openRecord(page, "年度工作计划", "静河输油站党支部2026年度工作计划");
  await openPlan();
  const arrange = page.getByTitle(`从“${task}”安排`);
  await arrange.click();
  await page.getByRole("menuitem", { name: "安排活动", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "新建活动" }).waitFor();
  const day = page.getByRole("textbox", { name: "计划日期", exact: true });
  await day.fill("2026-12-03");
  await day.press("Tab");
  await page.keyboard.press("Control+s");
  await page.getByRole("heading", { level: 1, name: task }).waitFor();
  await openPlan();
  await page.getByText("已安排 1").waitFor();
  await arrange.scrollIntoViewIfNeeded();
  await arrange.click();
  await takePicture(page, "41-plan-task");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "未闭环事项", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "未闭环事项" }).waitFor();
  await page.locator(".open-ends-group").first().waitFor();
  await takePicture(page, "42-open-ends");
  await takeFirstTopic(page);
}

async function takeFirstTopic(page: PictureWindow["page"]): Promise<void> {
  await page.getByTitle("新建（Ctrl+N）").click();
  await page.getByRole("menuitem", { name: "会议活动", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "新建会议活动" }).waitFor();
  await page.getByRole("button", { name: /添加议题/ }).click();
  await page.getByRole("combobox", { name: "议题1类别" }).selectOption({ label: "第一议题" });
  const choose = page.getByRole("button", { name: "议题1从收文登记簿选" });
  await choose.scrollIntoViewIfNeeded();
  await choose.click();
  await page.getByRole("list", { name: "收文" }).getByRole("button").first().waitFor();
  await takePicture(page, "43-first-topic");
  await page.getByRole("list", { name: "收文" }).getByRole("button").first().click();
  await page.getByText(/^保存后，收文/).waitFor();
}
