import type { Page } from "playwright";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

async function register(page: Page, initials: string, pin: string): Promise<void> {
  await page.getByRole("button", { name: "登记经办人" }).click();
  await page.getByRole("combobox", { name: "经办人姓名" }).fill(initials);
  await page.getByRole("option").first().click();
  await page.getByLabel("新口令").fill(pin);
  await page.getByLabel("再输一次").fill(pin);
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
}

/** 经办人与锁定; last of all, for from here on the window asks who works. */
export async function takeOperatorPictures({ page }: PictureWindow): Promise<void> {
  await page.getByRole("radio", { name: "标准", exact: true }).check();
  await page.getByRole("button", { name: "显示姓名" }).click();
  await page.getByRole("link", { name: "经办人", exact: true }).click();
  await register(page, "slx", "2468");
  await page.getByRole("listbox", { name: "经办人" }).waitFor();
  await page.keyboard.type("2468");
  await page.keyboard.press("Enter");
  await page.getByTitle("经办人：单立新").waitFor();
  await register(page, "zgq", "");
  await page.getByRole("row", { name: /曾国庆/ }).waitFor();
  await takePicture(page, "25-operators");
  await page.getByTitle("经办人：单立新").click();
  await page.getByRole("menuitem", { name: /^锁定/ }).click();
  await page.getByRole("listbox", { name: "经办人" }).waitFor();
  await takePicture(page, "26-locked");
}
