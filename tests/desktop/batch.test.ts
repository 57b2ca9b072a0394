import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSmallLedger } from "../../build/demo/fill-small-ledger.ts";
import { writeNotices } from "../../build/demo/write-notices.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { RecordPage } from "../support/pages/record-page.ts";

const count = 220;

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let record: RecordPage;

beforeAll(async () => {
  scratch = makeScratch();
  await fillSmallLedger(scratch.path("demo"));
  await writeNotices(scratch.path("demo/数据"), count);
  giveToUser(scratch.path("demo"));
  desktop = await startDesktopApp({ dataDir: scratch.path("demo/数据"), now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  record = new RecordPage(desktop.page);
  await list.open("通知");
  await list.rows.first().waitFor();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const bar = () => desktop.page.getByRole("toolbar", { name: "所选记录" });
const button = (name: string | RegExp) => list.dialog.getByRole("button", { name });
const lacking = () => list.dialog.locator("details");
const papers = () => readdirSync(join(scratch.path("demo/数据"), "documents", "2026"));
const noticePapers = () => papers().filter((name) => name.includes("党小组会"));

async function begin(): Promise<void> {
  await list.rows.nth(0).click();
  await list.rows.nth(2).click({ modifiers: ["Shift"] });
  await bar().getByText("已选3条").waitFor();
  expect(await desktop.page.evaluate("String(getSelection())")).toBe("");
}

describe("papers of selected rows", () => {
  it("are asked for with what is missing in how many, and a name to be seen before", async () => {
    await begin();
    await bar()
      .getByRole("button", { name: `选中全部${count}条` })
      .click();
    await bar().getByText(`已选${count}条`).waitFor();
    await bar().getByRole("button", { name: "生成文稿…" }).click();
    await list.dialog.getByText("22条有空缺或不一致").waitFor();
    await list.dialog.getByText(/例如：通知-关于召开第\d+次党小组会的通知\.docx/).waitFor();
    const name = list.dialog.getByRole("textbox", { name: "文件名" });
    await name.fill("{题目}");
    await list.dialog.getByText("没有“{题目}”这个标签").waitFor();
    expect(await button(`生成${count}份`).isDisabled()).toBe(true);
    await name.fill("{序号}-{标题}");
    await list.dialog.getByText(/例如：001-关于召开第\d+次/).waitFor();
  });

  it("lead to a record that lacks something, and from it back to the dialog", async () => {
    await lacking().locator("summary").click();
    await lacking().getByRole("button").first().click();
    await record.box("正文").fill("补上的正文。");
    await desktop.page.getByText(`保存后自动回到生成文稿：已选的${count}条通知`).waitFor();
    await desktop.page.keyboard.press("Control+s");
    await list.dialog.getByText("21条有空缺或不一致").waitFor();
    await list.dialog.getByText(`为所选${count}条生成文稿`).waitFor();
  });

  it("are stopped at once by 取消, and those made stay and are told", async () => {
    await button(`生成${count}份`).click();
    await list.dialog.getByText(/正在生成文稿（[1-9]\d*\/220）/).waitFor();
    await button("取消").last().click();
    await list.dialog.getByText(/已取消：生成了\d+份，还有\d+条没有生成/).waitFor();
    const told = await list.dialog.getByText(/已取消：生成了/).innerText();
    expect(noticePapers()).toHaveLength(Number(/\d+/.exec(told)?.[0]));
    await button("完成").click();
  });

  it("are joined to one file for printing where that is asked for", async () => {
    await begin();
    await bar().getByRole("button", { name: "生成文稿…" }).click();
    await list.dialog.getByRole("radio", { name: /另合成一个文件/ }).check({ force: true });
    await answerDialogs(desktop.app, scratch.path("合订.docx"));
    const before = noticePapers().length;
    await button("生成3份").click();
    await list.dialog.getByText("已生成3份文稿，都已登记在“已出文稿”。").waitFor();
    await list.dialog.getByText("另合成一个文件便于打印：“合订.docx”。").waitFor();
    expect(existsSync(scratch.path("合订.docx"))).toBe(true);
    expect(noticePapers()).toHaveLength(before + 3);
    await button("完成").click();
    await list.dialog.waitFor({ state: "detached" });
    expect(await desktop.page.getByText("正在取消").count()).toBe(0);
  });
});
