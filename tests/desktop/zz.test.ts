import { it } from "vitest";
import { startDesktopApp, deskNow } from "../support/desktop-app.ts";
import { makeScratch } from "../support/desktop-scratch.ts";
import { fillBranch } from "../support/desktop-branch.ts";
it("x", async () => {
  const sc = makeScratch(); const dataDir = sc.folder("data"); await fillBranch(dataDir);
  for (const now of [deskNow, undefined]) {
  const d = await startDesktopApp({...(now ? { now } : {}), dataDir});
  const { page } = d;
  await page.getByRole("heading", { level: 1, name: "首页" }).waitFor();
  for (const k of ["Control+n", "Escape", "F1", "Escape", "Control+n"]) {
    await page.keyboard.press(k); await new Promise(r => setTimeout(r, 400));
    console.log(now, k, await page.getByRole("menu").count(), await page.getByRole("dialog").count(), await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)));
  }
  await page.getByRole("link", { name: "班组", exact: true }).click();
  await new Promise(r => setTimeout(r, 800));
  await page.keyboard.press("Control+n"); await new Promise(r => setTimeout(r, 400));
  console.log(now, await page.getByRole("menu").count());
  await page.keyboard.press("Control+k"); await new Promise(r => setTimeout(r, 400));
  console.log(now, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)));
  await d.close();
  }
});
