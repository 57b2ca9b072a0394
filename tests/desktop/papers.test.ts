import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";

const title = "2026年第四季度支部党员大会";

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let meeting: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  await fillSmallLedger(scratch.path("demo"));
  giveToUser(scratch.path("demo"));
  desktop = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
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
const field = (label: string) => meeting.dialog.getByRole("textbox", { name: label, exact: true });

describe("the dialog of papers", () => {
  it("offers the compact minutes first, without options where there is nothing to choose", async () => {
    await meeting.openPapers();
    await kind("会议记录").waitFor({ state: "attached" });
    expect(await kind("会议记录").isChecked()).toBe(true);
    expect(await field("主送").count()).toBe(0);
  });

  it("asks for a notice whom it goes to, and dates it today", async () => {
    await kind("会议通知").check({ force: true });
    await field("主送").waitFor();
    await expect.poll(() => field("主送").inputValue()).toBe("全体党员");
    await expect.poll(() => field("落款日期").inputValue()).toBe(deskNow.slice(0, 10));
  });

  it("keeps from making a paper while a day can't be read", async () => {
    await field("落款日期").fill("哪天");
    await field("落款日期").blur();
    const go = meeting.dialog.getByRole("button", { name: "生成", exact: true });
    await expect.poll(() => go.isDisabled()).toBe(true);
    await field("落款日期").fill("2026-11-19");
    await field("落款日期").blur();
    await meeting.text("落款日期早于今天，请确认").waitFor();
  });

  it("prints what was chosen", async () => {
    await field("主送").fill("各党小组");
    await field("要求").fill("请带笔记本。");
    await meeting.generate();
    await expect.poll(() => meeting.preview.innerText()).toContain("各党小组：");
    const text = await meeting.preview.innerText();
    expect(text).toContain("请带笔记本。");
    expect(text).toContain("2026年11月19日");
  });

  it("begins the next notice with the same 要求, and with its own addressee and day", async () => {
    await meeting.dialog.getByRole("button", { name: "再生成一份" }).click();
    await kind("会议通知").check({ force: true });
    await expect.poll(() => field("要求").inputValue()).toBe("请带笔记本。");
    await expect.poll(() => field("主送").inputValue()).toBe("全体党员");
    await expect.poll(() => field("落款日期").inputValue()).toBe(deskNow.slice(0, 10));
  });

  it("saves the paper as a PDF where the clerk says, and offers the same in the list and on the record", async () => {
    const tools = ["打开", "打开所在文件夹", "另存为", "另存为PDF"];
    await meeting.generate();
    const path = scratch.path("会议通知.pdf");
    await answerDialogs(desktop.app, path);
    for (const name of tools)
      await meeting.dialog.getByRole("button", { name, exact: true }).waitFor();
    await meeting.dialog.getByRole("button", { name: "另存为PDF" }).click();
    await meeting.dialog.getByText("已生成PDF“会议通知.pdf”。").waitFor({ timeout: 60_000 });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
    await meeting.closeDialog();
    for (const name of tools)
      await meeting.history.getByRole("button", { name, exact: true }).first().waitFor();
    await list.open("已出文稿");
    await list.rows.first().click();
    for (const name of tools)
      await desktop.page
        .locator(".document-tools")
        .getByRole("button", { name, exact: true })
        .waitFor();
  });
});

describe("papers of the branch", () => {
  const dialog = () => desktop.page.getByRole("dialog", { name: "生成文稿" });
  const make = async () => {
    await dialog().getByRole("button", { name: "生成", exact: true }).click();
    await desktop.page.getByRole("dialog", { name: /^2026年/ }).waitFor();
  };
  const close = async () => {
    await desktop.page.getByRole("button", { name: "关闭", exact: true }).first().click();
    await desktop.page.getByRole("dialog").waitFor({ state: "detached" });
  };

  it("binds the year's minutes from the list of gatherings, and fills a period in at one click", async () => {
    await list.open("三会一课");
    await desktop.page.getByRole("button", { name: "生成汇总文稿…" }).click();
    const kinds = dialog().getByRole("radiogroup", { name: "文稿种类" }).getByRole("radio");
    await expect.poll(() => kinds.count()).toBe(5);
    await dialog().getByRole("radio", { name: "参会一览", exact: true }).check({ force: true });
    await dialog().getByRole("button", { name: "上半年" }).click();
    const until = dialog().getByRole("textbox", { name: "到", exact: true });
    await expect.poll(() => until.inputValue()).toBe("2026-06-30");
    await dialog().getByRole("radio", { name: "记录本", exact: true }).check({ force: true });
    await dialog().getByText("会议类别").waitFor();
    await make();
    await expect.poll(() => meeting.preview.innerText()).toContain(title);
    await close();
  });

  it("makes the roster of a day from the roster's page", async () => {
    await list.open("名册（按日期）");
    await desktop.page.getByRole("button", { name: "生成党员名册…" }).click();
    await dialog().getByRole("radio", { name: "按姓氏笔画" }).check({ force: true });
    await make();
    await expect.poll(() => meeting.preview.innerText()).toContain("按姓氏笔画排列");
    await close();
  });
});
