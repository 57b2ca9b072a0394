import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";

const title = "2026年第四季度支部党员大会";

let scratch: Scratch;
let desktop: DesktopApp;
let meeting: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  await fillSmallLedger(scratch.path("demo"));
  giveToUser(scratch.path("demo"));
  desktop = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(desktop);
  const list = new ListPage(desktop.page);
  meeting = new GatheringPage(desktop.page);
  await list.open("三会一课");
  await list.row(title).first().dblclick();
  await list.heading(title).waitFor();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const kind = (label: string) => meeting.dialog.getByRole("radio", { name: label, exact: true });
const bar = () => desktop.page.locator(".paper-return-bar");
const option = (label: string) => meeting.dialog.getByRole("textbox", { name: label, exact: true });

describe("the list of what is missing", () => {
  it("leads to the field, and after 保存 back to the dialog as it was left", async () => {
    await meeting.box("地点").fill("");
    await meeting.save();
    await meeting.openPapers();
    await kind("会议通知").check({ force: true });
    await option("主送").fill("各党小组");
    await meeting.dialog.getByRole("button", { name: "未填写会议地点" }).click();
    await meeting.dialog.waitFor({ state: "detached" });
    await expect
      .poll(() => meeting.box("地点").evaluate((box) => box === document.activeElement))
      .toBe(true);
    await bar().getByText(`补填并保存后，自动回到生成文稿：${title}`).waitFor();

    await desktop.page.keyboard.type("三楼会议室");
    await bar().getByText(`保存后自动回到生成文稿：${title}`).waitFor();
    await desktop.page.keyboard.press("Control+s");
    await meeting.dialog.waitFor();
    expect(await kind("会议通知").isChecked()).toBe(true);
    await expect.poll(() => option("主送").inputValue()).toBe("各党小组");
    expect(await meeting.dialog.getByText("未填写会议地点").count()).toBe(0);
    await meeting.closeDialog();
    expect(await bar().count()).toBe(0);
  });

  it("tells what does not agree apart from what is empty", async () => {
    await meeting.box("结束时间").fill("08:00");
    await meeting.save();
    await meeting.openPapers();
    const wrong = meeting.dialog.getByRole("region", { name: "需要核对的内容" });
    await wrong.getByRole("button", { name: /结束时间早于开始时间/ }).waitFor();
    await meeting.closeDialog();
  });

  it("forgets the paper where the clerk does not want to go back", async () => {
    await meeting.openPapers();
    await meeting.dialog.getByRole("button", { name: /结束时间早于开始时间/ }).click();
    await bar().getByRole("button", { name: "不用回去" }).click();
    expect(await bar().count()).toBe(0);
    await meeting.box("结束时间").fill("16:20");
    await meeting.save();
    expect(await meeting.dialog.count()).toBe(0);
  });
});
