import type { PictureWindow } from "./open-window.ts";
import { openRecord } from "./meeting-pictures.ts";
import { takePicture } from "./take-picture.ts";

/** 本月公开 and one bonus list of the example branch. */
export async function takeDisclosurePictures({ page }: PictureWindow): Promise<void> {
  await page.getByRole("link", { name: "本月公开", exact: true }).click();
  await page.getByText("2026年10月食堂账务公开").waitFor();
  await takePicture(page, "35-disclosures-month");
  await openRecord(page, "四公开", "2026年10月奖金发放公开");
  await page.getByRole("button", { name: "表格", exact: true }).click();
  await page.getByRole("table", { name: "表格" }).waitFor();
  await takePicture(page, "36-disclosure");
}
