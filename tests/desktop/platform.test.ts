import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillBranch(dataDir);
  desktop = await startDesktopApp({ dataDir });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
  await record.begin("会议活动");
  await record.choice("类别").fill("支委会");
  await desktop.page.keyboard.press("Enter");
  await record.box("日期").fill("2026-09-25");
  await record.box("会议名称").fill("2026年第9次支委会");
  await record.box("地点").fill("站会议室");
  await record.save();
  await record.heading("2026年第9次支委会").waitFor();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const clipboard = () => desktop.app.evaluate(({ clipboard: kept }) => kept.readText());

describe("typing a meeting into a platform", () => {
  it("copies each text by its own button, and marks what was copied", async () => {
    await record.button("复制到平台…").click();
    const line = record.dialog.getByRole("row", { name: /^会议名称/ });
    await line.getByRole("button", { name: "复制会议名称" }).click();
    await line.getByText("已复制").waitFor();
    expect(await clipboard()).toBe("2026年第9次支委会");
    await record.dialog.getByRole("button", { name: "复制地点" }).click();
    expect(await clipboard()).toBe("站会议室");
    expect(await record.dialog.getByRole("button", { name: "复制决议" }).isDisabled()).toBe(true);
  });

  it("registers the day it was typed in, which the record then shows", async () => {
    await record.dialog.getByLabel("上报日期").fill("9.28");
    await record.dialog.getByRole("button", { name: "登记已上报" }).click();
    await record.dialog.getByText("已登记：2026-09-28上报").waitFor();
    await record.closeDialog();
    await record.text("2026-09-28 已上报").waitFor();
  });
});
