import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { retype } from "../support/edit-docx.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { TemplatesPage } from "../support/pages/templates-page.ts";

const title = "2026年第四季度支部党员大会";
const label = "会议记录";

let scratch: Scratch;
let desktop: DesktopApp;
let templates: TemplatesPage;
let meeting: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  await fillSmallLedger(scratch.path("demo"));
  giveToUser(scratch.path("demo"));
  desktop = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(desktop);
  templates = new TemplatesPage(desktop.page);
  meeting = new GatheringPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const folder = () => scratch.path("demo/数据/模板");
const file = () => scratch.path(`demo/数据/模板/${label}.docx`);
/** What the clerk does in WPS: another wording, saved. */
const edit = (from: string, to: string) =>
  writeFileSync(file(), retype(readFileSync(file()), from, to));

async function openMeeting(): Promise<void> {
  await templates.open("三会一课");
  await templates.row(title).first().dblclick();
  await templates.heading(title).waitFor();
  await meeting.openPapers();
}

describe("文稿模板", () => {
  it("lists what is used, and is worked by keys alone", async () => {
    await templates.open("文稿模板");
    await templates.row("会议记录（标准版）").waitFor();
    await templates.grid.focus();
    await desktop.page.keyboard.press("End");
    await desktop.page.keyboard.press("Enter");
    await templates.chosen.getByText("发文登记簿", { exact: true }).waitFor();
    await desktop.page.keyboard.press("Home");
    while (!/^会议记录\s/.test(await templates.activeRow.innerText()))
      await desktop.page.keyboard.press("ArrowDown");
    await desktop.page.keyboard.press("Enter");
    await templates.chosen.getByText(label, { exact: true }).waitFor();
    await desktop.page.keyboard.press("Tab");
    await expect
      .poll(() => desktop.page.evaluate(() => document.activeElement?.textContent))
      .toBe("复制一份来改");
    await desktop.page.keyboard.press("Enter");
    await templates.text(`已复制为“${label}.docx”`).waitFor();
    expect(existsSync(file())).toBe(true);
    await expect.poll(() => templates.row(label).first().innerText()).toContain("本单位");
  });

  it("opens the branch's own file, and no other, in the office program", async () => {
    await desktop.app.evaluate(({ shell }) => {
      shell.openPath = (path) => {
        (globalThis as { openedPath?: string }).openedPath = path;
        return Promise.resolve("");
      };
    });
    await templates.press("打开");
    const opened = () =>
      desktop.app.evaluate(() => (globalThis as { openedPath?: string }).openedPath ?? "");
    await expect.poll(opened).toBe(file());
    const other = await desktop.page.evaluate(() =>
      window.desktop.invoke("desktop.openTemplate", { templateName: "../../ledger.db" }),
    );
    expect(other).toMatchObject({ ok: true, data: { opened: false } });
    expect(await opened()).toBe(file());
  });

  it("tells what is wrong with an edited file and where, as soon as the clerk comes back", async () => {
    edit("会议名称", "会议的名称");
    edit("{会议地点}", "{会议地占}");
    await desktop.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await templates.text("本单位，有1处问题").waitFor();
    await templates.chosen
      .getByText(/正文表格1第3行第4列：没有\{会议地占\}.*\{会议地点\}/)
      .waitFor();
    await templates.press("模板检查");
    await templates.dialog.getByText("发现1处问题，改好以前不能用它生成文稿。").waitFor();
    await templates.dialog.getByRole("button", { name: "知道了" }).click();
  });

  it("is told where the paper is made, with the way to the page", async () => {
    await openMeeting();
    await meeting.dialog.getByText(/本单位模板有1处问题，现在不能生成/).waitFor();
    await meeting.dialog.getByRole("button", { name: "生成", exact: true }).click();
    await meeting.dialog
      .getByText(/没有生成文稿。正文表格1第3行第4列/)
      .first()
      .waitFor();
    await meeting.dialog.getByRole("link", { name: "去文稿模板处理" }).click();
    await templates.chosen.getByText(label, { exact: true }).waitFor();
  });

  it("mended, fills the next paper with the branch's own wording", async () => {
    edit("{会议地占}", "{会议地点}");
    await templates.press("模板检查");
    await templates.dialog.getByText("检查通过，可以使用。").waitFor();
    await templates.dialog.getByRole("button", { name: "知道了" }).click();
    await openMeeting();
    await meeting.dialog.getByText("用本单位模板（2026年11月22日采用）。").waitFor();
    await meeting.generate();
    await expect.poll(() => meeting.preview.innerText()).toContain("会议的名称");
    await meeting.closeDialog();
  });

  it("is tried with sample words, and its tags are listed to be printed", async () => {
    await templates.open("文稿模板");
    await templates.choose(label);
    await templates.press("试填");
    await expect.poll(() => meeting.preview.innerText()).toContain("〔主持人〕");
    await meeting.closeDialog();
    await templates.press("标签说明");
    await templates.dialog.getByText("{会议名称}", { exact: true }).waitFor();
    await templates.dialog.getByRole("button", { name: "打印…", exact: true }).click();
    await desktop.page
      .getByRole("dialog", { name: "打印预览" })
      .getByText(/^共\d+页$/)
      .waitFor();
    await desktop.page.keyboard.press("Escape");
    await desktop.page.keyboard.press("Escape");
    await templates.dialog.waitFor({ state: "detached" });
  });

  it("takes a file from a stick only after the check", async () => {
    const stick = scratch.path("U盘模板.docx");
    writeFileSync(stick, "不是文档");
    giveToUser(scratch.path("demo"));
    await answerDialogs(desktop.app, stick);
    await templates.press("放入模板…");
    await templates.dialog.getByText("没有放入，正在用的模板没有改动").waitFor();
    await templates.dialog.getByRole("button", { name: "知道了" }).click();
    writeFileSync(stick, retype(readFileSync(file()), "会议的名称", "上级会议名称"));
    await templates.press("放入模板…");
    await templates.dialog.getByText("检查通过，已作为本单位模板使用。").waitFor();
    await templates.dialog.getByRole("button", { name: "知道了" }).click();
    await templates.pressAndConfirm("用上一版");
    await templates.text("已改回上一版").waitFor();
  });

  it("goes back to the official one in one step; the branch's file is kept", async () => {
    await templates.pressAndConfirm("恢复官方模板");
    await templates.text("已恢复官方模板").waitFor();
    expect(existsSync(file())).toBe(false);
    expect(readdirSync(`${folder()}/停用的模板`)).toHaveLength(3);
    await openMeeting();
    await meeting.dialog.getByText("用官方模板（第1版）。").waitFor();
    await meeting.generate();
    await expect.poll(() => meeting.preview.innerText()).toContain("会议名称");
    expect(await meeting.preview.innerText()).not.toContain("会议的名称");
  });
});
