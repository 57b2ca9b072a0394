import { appendFileSync, cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBranch, sampleGroups, sampleTeams } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { pressMenuKey, sizeWindow } from "../support/desktop-processes.ts";
import { rosterWithFaults, writeRoster } from "../support/desktop-roster.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ArchivePage } from "../support/pages/archive-page.ts";
import { FirstRunPage } from "../support/pages/first-run-page.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ImportDialog } from "../support/pages/import-dialog.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { RecordPage } from "../support/pages/record-page.ts";

const title = "2026年第四季度支部党员大会";

let scratch: Scratch;
let desktop: DesktopApp;
let people: ListPage;
let meeting: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  desktop = await startDesktopApp({ now: deskNow });
  await sizeWindow(desktop);
  people = new ListPage(desktop.page);
  meeting = new GatheringPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);
const type = (text: string): Promise<void> => desktop.page.keyboard.type(text);

describe("a branch begins", () => {
  it("answers the first questions and stands on its home page", async () => {
    const firstRun = new FirstRunPage(desktop.page);
    await firstRun.answer({ ...sampleBranch, partyGroups: sampleGroups });
    await firstRun.save();
    await meeting.text(sampleBranch.shortName).waitFor();
    await meeting.text("从这里开始").waitFor();
  });

  it("writes its teams down", async () => {
    const team = new RecordPage(desktop.page);
    for (const name of sampleTeams) {
      await team.begin("班组");
      await team.box("班组名称").fill(name);
      await team.save();
    }
    await people.open("班组");
    await expect.poll(() => people.rows.count()).toBe(sampleTeams.length);
  });
});

describe("the roster comes from a sheet", () => {
  let dialog: ImportDialog;

  beforeAll(async () => {
    dialog = new ImportDialog(desktop.page);
    writeRoster(scratch.path("人员名册.xlsx"), rosterWithFaults);
    await answerDialogs(desktop.app, scratch.path("人员名册.xlsx"));
    await people.open("员工");
  });

  it("gives every row its verdict in words before anything is written", async () => {
    await dialog.begin();
    await dialog.chooseFile();
    await dialog
      .text("共25条：新增23条，重复1条（不再导入），有误1条（不导入，请在表格中改正后再导入）。")
      .waitFor();
    expect(await dialog.confirm.innerText()).toBe("确认导入（23条）");
    await dialog.verdict("有误").check();
    expect(await dialog.line(25).innerText()).toMatch(/有误[\s\S]*政治面貌/);
    await dialog.verdict("重复").check();
    expect(await dialog.line(26).innerText()).toMatch(/重复[\s\S]*与第2行重复，不导入/);
  });

  it("is taken back whole, and comes in again", async () => {
    await dialog.confirm.click();
    await dialog.result.filter({ hasText: "已导入23条，其中新增23条，更新0条。" }).waitFor();
    await dialog.undo.click();
    await dialog.result.filter({ hasText: "已撤销本次导入：删去新增的23条" }).waitFor();
    await dialog.finish();
    await people.text("还没有登记人员。").waitFor();
    await dialog.begin();
    await dialog.chooseFile();
    await dialog.confirm.click();
    await dialog.result.filter({ hasText: "已导入23条" }).waitFor();
    await dialog.finish();
    await people.text("共23条").first().waitFor();
  });
});

describe("a meeting is written down by keyboard alone", () => {
  it("opens from Ctrl+N with the first field ready", async () => {
    await pressMenuKey(desktop, "N");
    await desktop.page.getByRole("menu").waitFor();
    await press("Enter");
    await meeting.heading("新建会议活动").waitFor();
    await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe("类别");
  });

  it("takes its facts field by field, with Enter to go on", async () => {
    await type("党员大会");
    await desktop.page.locator(".ant-select-item-option-active").waitFor();
    await press("Enter");
    await expect.poll(() => meeting.focused.getAttribute("aria-expanded")).toBe("false");
    await press("Enter");
    await type("今天");
    await press("Enter");
    await expect.poll(() => meeting.box("日期").inputValue()).toBe("2026-11-22");
    await press("Shift+Enter");
    await type("11.20");
    await press("Enter");
    await expect.poll(() => meeting.box("日期").inputValue()).toBe("2026-11-20");
    await expect.poll(() => meeting.box("会议名称").inputValue()).toBe("2026年第1次支部党员大会");
    await press("Control+a");
    await type(title);
    await press("Enter");
    await type("1500");
    await press("Enter");
    await press("Enter");
    await type("站会议室");
    await press("Enter");
    await expect.poll(() => meeting.box("开始时间").inputValue()).toBe("15:00");
  });

  it("finds host and recorder by the initials of their names", async () => {
    for (const [field, initials, name] of [
      ["主持人", "slx", "单立新"],
      ["记录人", "zgq", "曾国庆"],
    ] as const) {
      await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe(field);
      await type(initials);
      await desktop.page.getByRole("option", { name }).waitFor();
      await press("Enter");
      await expect.poll(() => meeting.choice(field).inputValue()).toBe(name);
      await press("Enter");
    }
  });

  it("takes who is expected from the roster, and one from outside", async () => {
    await expect.poll(() => meeting.focused.innerText()).toBe("取自名册");
    await press("Enter");
    await meeting.sums.filter({ hasText: "应到18名，实到0名，未登记18名" }).waitFor();
    await expect.poll(() => meeting.focused.innerText()).toBe("全部实到");
    await press("Tab");
    await type("钱外宾");
    await desktop.page.getByRole("option", { name: /按外单位人员列席/ }).waitFor();
    await press("Enter");
    await expect.poll(() => meeting.attendanceRows.count()).toBe(19);
    await meeting.sums.filter({ hasText: "列席1名" }).waitFor();
    await press("Shift+Tab");
    await press("Enter");
    await meeting.sums.filter({ hasText: "应到18名，实到18名" }).waitFor();
  });

  it("turns the states on by Space, and goes from person to person by arrows", async () => {
    for (const state of ["presentByVideo", "onLeave", "absent"]) {
      await press("Space");
      await expect.poll(() => meeting.focused.inputValue()).toBe(state);
    }
    await press("ArrowDown");
    await press("Space");
    await press("Space");
    await meeting.sums.filter({ hasText: "应到18名，实到16名，请假1名，缺席1名" }).waitFor();
    await press("End");
    await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe("钱外宾的出席情况");
    await expect.poll(() => meeting.focused.inputValue()).toBe("observer");
  });

  it("is saved by Ctrl+S", async () => {
    await press("Enter");
    expect(await meeting.focused.innerText()).toContain("添加议题");
    await press("Enter");
    await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe("议题1题目");
    await type("学习上级部署");
    await press("Enter");
    await press("Enter");
    await type("会议传达学习了部署要求。");
    await meeting.save();
    await meeting.heading(title).waitFor();
    await meeting.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
  });
});

describe("the papers", () => {
  it("say what is missing, each a way to its field", async () => {
    await meeting.openPapers();
    await meeting.dialog.getByText("请假的1名未填写原因").waitFor();
    await meeting.dialog.getByText("缺席的1名未填写原因").waitFor();
    await meeting.dialog.getByRole("button", { name: "未填写结束时间" }).click();
    await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe("结束时间");
    await type("16.20");
    const [absent, onLeave] = await meeting.attendanceRows
      .locator("select")
      .evaluateAll((all) => all.slice(0, 2).map((one) => one.getAttribute("aria-label") ?? ""));
    await meeting.reasonOf(absent!.replace("的出席情况", "")).fill("外出培训");
    await meeting.leaveReasonOf(onLeave!.replace("的出席情况", "")).selectOption("值班在岗");
    await meeting.save();
    // What was left to fill something in comes back by itself.
    await meeting.dialog.getByText("内容已填写齐全，没有空缺。").waitFor();
  });

  it("are shown before they are printed, and lie in the data folder as .docx", async () => {
    await meeting.generate();
    await expect
      .poll(() => meeting.preview.innerText(), { timeout: 20_000 })
      .toMatch(/单立新[\s\S]*会议传达学习了部署要求/);
    await meeting.closeDialog();
    const folder = join(desktop.dataDir, "documents");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const papers = files.filter((name) => name.endsWith(".docx"));
    expect(papers).toHaveLength(1);
    const parts = unzipSync(readFileSync(join(folder, papers[0]!)));
    const text = strFromU8(parts["word/document.xml"]!).replace(/<[^>]+>/g, "");
    for (const words of ["单立新", "曾国庆", "钱外宾", "值班在岗", "学习上级部署"])
      expect(text).toContain(words);
    await meeting.history.getByText(basename(papers[0]!)).waitFor();
  });
});

describe("the archive", () => {
  let archive: ArchivePage;
  let usb: string;

  beforeAll(() => {
    archive = new ArchivePage(desktop.page);
    usb = scratch.folder("U盘");
  });

  it("is written, read back and judged", async () => {
    await archive.open("归档");
    await answerDialogs(desktop.app, usb);
    await archive.write();
    await archive.text("完整：每个文件都在，内容与归档时一致。").waitFor();
    await archive.text(/重新读出每个文件/).waitFor();
    expect(readdirSync(usb)).toHaveLength(1);
  });

  it("says of a copy somebody changed which file it is", async () => {
    const name = readdirSync(usb)[0]!;
    const copy = scratch.path("改过的档案包");
    cpSync(join(usb, name), copy, { recursive: true });
    const inside = readdirSync(copy, { recursive: true, encoding: "utf8" });
    const paper = inside.find((path) => path.endsWith(".docx"))!;
    appendFileSync(join(copy, paper), "x");
    giveToUser(copy);
    await archive.open("接收查看");
    await answerDialogs(desktop.app, copy);
    await archive.verify();
    await archive.text("不完整或被改动过，请不要作为正式档案使用，见下。").waitFor();
    await archive.findings
      .filter({ hasText: basename(paper) })
      .first()
      .waitFor();
    await answerDialogs(desktop.app, join(usb, name));
    await archive.verify();
    await archive.text("完整：每个文件都在，内容与归档时一致。").waitFor();
  });
});

describe("a record that is final", () => {
  it("can only be read", async () => {
    await people.open("三会一课");
    await people.row(title).dblclick();
    await meeting.heading(title).waitFor();
    await meeting.button("定稿").click();
    await meeting.dialog.getByRole("button", { name: "定稿" }).click();
    await meeting.text(/^已于.*定稿，只能查看/).waitFor();
    expect(await meeting.box("地点").isEditable()).toBe(false);
    expect(await meeting.button("保存 Ctrl+S").count()).toBe(0);
    expect(await meeting.button("移入回收站").count()).toBe(0);
  });

  it("is given back only with a reason, and the history tells it", async () => {
    await meeting.button("退回修改").click();
    const reopen = meeting.dialog.getByRole("button", { name: "退回修改" });
    expect(await reopen.isDisabled()).toBe(true);
    await meeting.dialog.getByLabel("退回修改的原因").fill("补记党小组意见");
    await reopen.click();
    await expect.poll(() => meeting.box("地点").isEditable()).toBe(true);
    await meeting.history.getByText("原因：补记党小组意见").waitFor();
    await meeting.history.getByText("定稿", { exact: true }).waitFor();
  });
});
