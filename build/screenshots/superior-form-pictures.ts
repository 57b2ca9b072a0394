import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { superiorForm } from "../demo/sample-superior-form.ts";
import type { PictureWindow } from "./open-window.ts";
import { takePicture } from "./take-picture.ts";

/** 填入上级表格: a form from above, matched to the list of people. */
export async function takeSuperiorFormPictures(
  window: PictureWindow,
  folder: string,
): Promise<void> {
  const { page } = window;
  const form = join(folder, "2026年党员花名册.xlsx");
  writeFileSync(form, await superiorForm());
  await page.getByRole("link", { name: "员工", exact: true }).click();
  await page.getByRole("button", { name: "填入上级表格" }).click();
  const dialog = page.getByRole("dialog", { name: "填入上级表格" });
  await window.answerDialogs(form);
  await dialog.getByRole("button", { name: "选择上级发来的表格" }).click();
  await dialog.getByText(/从第4行起填\d+条/).waitFor();
  await takePicture(page, "50-superior-form");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}
