import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ArchivePage } from "../support/pages/archive-page.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";

const title = "2026年第四季度支部党员大会";

let scratch: Scratch;
let giver: DesktopApp;
let stick: string;

beforeAll(async () => {
  scratch = makeScratch();
  stick = scratch.folder("U盘");
  await fillSmallLedger(scratch.path("demo"));
  giveToUser(scratch.path("demo"));
  giver = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(giver);
});

afterAll(async () => {
  await giver.close();
  scratch.remove();
});

const bag = () => join(stick, readdirSync(stick)[0] ?? "");
const titlesIn = async (desktop: DesktopApp, label: string): Promise<readonly string[]> => {
  const list = new ListPage(desktop.page);
  await list.open(label);
  await list.rows.first().waitFor();
  return (await list.rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
};

describe("the window that gives", () => {
  let archive: ArchivePage;
  beforeAll(async () => {
    archive = new ArchivePage(giver.page);
    await archive.open("归档");
  });

  it("says before it writes what is not ready, and leads there", async () => {
    await archive.check();
    await archive.text(/^共1件，文稿7份/).waitFor();
    await archive.text("未定稿 1处").click();
    await archive.page.getByRole("link", { name: title }).first().waitFor();
  });

  it("writes the package and keeps the list that both sides sign", async () => {
    await answerDialogs(giver.app, stick);
    await archive.writeNow();
    await archive.text("完整：每个文件都在，内容与归档时一致。").waitFor();
    await archive.button("打开移交清单，打印签字").waitFor();
    const top = readdirSync(bag());
    expect(top).toContain("检验说明.txt");
    expect(top).toContain("归档移交清单.docx");
    await archive.open("已出文稿");
    await archive
      .text(/归档移交清单$/)
      .first()
      .waitFor();
  });
});

describe("a window on another, empty data folder", () => {
  let taker: DesktopApp;
  let archive: ArchivePage;
  beforeAll(async () => {
    taker = await startDesktopApp({ now: deskNow });
    await sizeWindow(taker);
    archive = new ArchivePage(taker.page);
  });
  afterAll(() => taker.close());

  it("names the file and the 件 that somebody changed, and offers no import", async () => {
    await archive.button("接收档案包…").click();
    const paper = readdirSync(bag(), { recursive: true, encoding: "utf8" }).find((name) =>
      name.includes("签到表"),
    )!;
    const whole = readFileSync(join(bag(), paper));
    writeFileSync(join(bag(), paper), Buffer.concat([whole, Buffer.from("x")]));
    await answerDialogs(taker.app, bag());
    await archive.verify();
    await archive.findings
      .filter({ hasText: `“20261120 ${title}”` })
      .first()
      .waitFor();
    await archive.findings.filter({ hasText: "签到表" }).first().waitFor();
    expect(await archive.button("导入这份档案包").count()).toBe(0);
    rmSync(join(bag(), paper));
    writeFileSync(join(bag(), paper), whole);
    giveToUser(stick);
  });

  it("shows what a whole package holds, then brings all of it in, the branch too", async () => {
    await archive.verify();
    await archive.heading2("档案包目录").waitFor();
    await archive.bringIn();
    await archive.button("进入首页").click();
    await archive.heading("首页").waitFor();
    for (const label of ["三会一课", "员工", "班组", "党小组", "支委分工"])
      await expect
        .poll(async () => {
          // What was withheld stands masked there and is blank here.
          const [ours, theirs] = [await titlesIn(taker, label), await titlesIn(giver, label)];
          return ours.length > 0 && ours.join() === theirs.join().replaceAll(" •••", "");
        })
        .toBe(true);
  });

  it("opens the papers that came along, and says where the record is from", async () => {
    const meeting = new GatheringPage(taker.page);
    await meeting.open("三会一课");
    await new ListPage(taker.page).row(title).first().dblclick();
    await meeting.heading(title).waitFor();
    await meeting.history.getByText("由档案包导入").first().waitFor();
    await meeting.history
      .getByText(/会议记录.*\.docx/)
      .first()
      .waitFor();
  });
});
