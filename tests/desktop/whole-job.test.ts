import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBranch, sampleGroups } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ArchivePage } from "../support/pages/archive-page.ts";
import { FirstRunPage } from "../support/pages/first-run-page.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { workbookBytes } from "../support/service-workbook.ts";

const meetingTitle = "审议2026年工作计划的党员大会";
const planTitle = "静河输油站党支部2026年工作计划";
const noticeTitle = "2026年10月奖金发放公开";

let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;

beforeAll(async () => {
  scratch = makeScratch();
  desktop = await startDesktopApp({ now: deskNow });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

/** Every text of a Word or Excel file, without its marks. */
function textsIn(path: string): string {
  return Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, bytes]) => strFromU8(bytes).replace(/<[^>]+>/g, " "))
    .join("\n");
}

async function makePaper(words: RegExp): Promise<void> {
  await record.openPapers();
  await record.generate();
  await expect.poll(() => record.preview.innerText(), { timeout: 20_000 }).toMatch(words);
  await record.closeDialog();
}

describe("the job from the first start to the archive", () => {
  it("begins with the branch", async () => {
    const firstRun = new FirstRunPage(desktop.page);
    await firstRun.answer({ ...sampleBranch, partyGroups: sampleGroups });
    await firstRun.save();
    await record.text("从这里开始").waitFor();
  });

  it("writes down the meeting, and makes its minutes", async () => {
    await record.begin("会议活动");
    await record.choice("类别").fill("党员大会");
    await desktop.page.keyboard.press("Enter");
    await record.box("日期").fill("2026-01-15");
    await record.box("会议名称").fill(meetingTitle);
    await record.box("地点").fill("站会议室");
    await record.save();
    await record.heading(meetingTitle).waitFor();
    await makePaper(/站会议室/);
  });

  it("writes down the year's plan, keeps it as the meeting passed it, and prints it", async () => {
    await record.begin("年度工作计划");
    await record.box("标题").fill(planTitle);
    await record.box("成文日期").fill("2026-01-16");
    await record.box("指导思想").fill("围绕安全平稳输油开展工作。");
    await record.button("＋ 添加工作目标").click();
    await record.box("第1行目标").fill("党员身边无事故");
    await record.button("＋ 添加重点任务").click();
    await record.box("第1行条目").fill("管道巡护党员责任区");
    await record.box("第1行时限").fill("6月30日前");
    await record.save();
    await record.heading(planTitle).waitFor();
    await record.button("留存这一稿").click();
    await record.dialog.getByText("通过稿", { exact: true }).click();
    await record.dialog.getByLabel("决定的会议").selectOption(`2026-01-15 ${meetingTitle}`);
    await record.dialog.getByRole("button", { name: "留存", exact: true }).click();
    await record.dialog.waitFor({ state: "detached" });
    await makePaper(/党员身边无事故[\s\S]*管道巡护党员责任区/);
  });

  it("publishes the month's bonus list from the station's sheet", async () => {
    const sheet = [
      ["姓名", "岗位", "考核得分", "应发"],
      ["单立新", "站长", "100", "1800.00"],
      ["曾国庆", "输油工", "98", "1700.50"],
    ];
    writeFileSync(scratch.path("奖金.xlsx"), workbookBytes(sheet));
    await record.open("本月公开");
    await record.button("登记2026年10月奖金发放").click();
    await record.heading(noticeTitle).waitFor();
    await answerDialogs(desktop.app, scratch.path("奖金.xlsx"));
    await record.button("从 Excel 读入").click();
    await expect
      .poll(() => desktop.page.getByRole("cell", { name: "第2行应发", exact: true }).inputValue())
      .toBe("1700.50");
    await record.save();
    await makePaper(/1700\.50/);
  });

  it("writes an archive that is whole, with every value in its papers and sheets", async () => {
    const archive = new ArchivePage(desktop.page);
    const usb = scratch.folder("U盘");
    await archive.open("归档");
    await answerDialogs(desktop.app, usb);
    await archive.write();
    await archive.text("完整：每个文件都在，内容与归档时一致。").waitFor();
    const files = readdirSync(usb, { recursive: true, encoding: "utf8" });
    const all = (ending: string) =>
      files
        .filter((name) => name.endsWith(ending))
        .map((name) => textsIn(join(usb, name)))
        .join("\n");
    const [papers, sheets] = [all(".docx"), all(".xlsx")];
    for (const words of [
      ...[planTitle, "党员身边无事故", "管道巡护党员责任区", "6月30日前"],
      ...[meetingTitle, "站会议室", noticeTitle, "曾国庆", "1700.50"],
    ]) {
      expect(papers.replace(/\s/g, "")).toContain(words);
      expect(sheets.replace(/\s/g, "")).toContain(words);
    }
  });
});
