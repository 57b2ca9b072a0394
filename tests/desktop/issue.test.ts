import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleBranch } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";

const title = "关于做好冬季保供的通知";
const other = "关于召开座谈会的通知";
let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;
let list: ListPage;
const uids: string[] = [];

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, async (ledger) => {
    await ledger.ask("branch.create", { values: { ...sampleBranch, documentCode: "静输党支" } });
    await ledger.ask("person.create", { values: { name: "单立新", stage: "full" } });
    for (const subject of [title, other]) {
      const values = { subject, addressee: "各班组", body: "请做好防冻检查。\n每日上报。" };
      const notice = { values: { ...values, issuedOn: "2026-11-20" } };
      uids.push((await ledger.ask<{ uid: string }>("notice.create", notice)).uid);
    }
  });
  giveToUser(dataDir);
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
  list = new ListPage(desktop.page);
  await record.heading("首页").waitFor();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const inDialog = (name: string) => record.dialog.last().getByRole("button", { name, exact: true });
const reason = () => record.dialog.last().getByRole("textbox", { name: /原因/ });
const field = (name: string) => record.dialog.last().getByRole("textbox", { name, exact: true });

async function openNotice(at: number): Promise<void> {
  await desktop.page.evaluate((uid) => {
    location.hash = `#/records/notice/${uid}`;
  }, uids[at]);
  await record.heading(at === 0 ? title : other).waitFor();
}

async function draft(): Promise<void> {
  await record.openPapers();
  await record.generate();
}

async function sign(): Promise<void> {
  const signer = record.dialog.last().getByRole("combobox", { name: "签发人", exact: true });
  await signer.focus();
  await desktop.page.keyboard.type("单立新");
  await record.dialog.last().getByRole("option").filter({ hasNotText: "外单位" }).first().click();
}

const numbers = async (): Promise<readonly (readonly [string, string])[]> => {
  const rows = await list.rows.all();
  return Promise.all(
    rows.map(async (row) => {
      const [number, state] = [await list.cell(row, "发文字号"), await list.cell(row, "状态")];
      return [await number.innerText(), await state.innerText()] as const;
    }),
  );
};

it("gives no number while the branch has not switched one on, and leads to where it does", async () => {
  await openNotice(0);
  await draft();
  expect(await record.preview.innerText()).not.toContain("〔");
  await inDialog("印发…").click();
  await record.text("还没有启用发文字号").waitFor();
  await record.dialog.last().getByRole("link", { name: "去“发文字号”" }).click();
  await record.heading("发文字号").waitFor();
  await list.row("党支部发文").dblclick();
  await record.heading("党支部发文").waitFor();
  await desktop.page.getByRole("checkbox", { name: "启用" }).check();
  await record.save();
});

it("makes drafts without a number, and takes 1号 at 印发", async () => {
  await openNotice(0);
  await draft();
  await expect.poll(() => record.preview.innerText()).toContain("静输党支〔2026〕　号");
  await inDialog("印发…").click();
  await record.dialog.last().getByText("静输党支〔2026〕1号").waitFor();
  await expect.poll(() => field("主送").inputValue()).toBe("各班组");
  expect(await inDialog("印发").isDisabled()).toBe(true);
  await sign();
  await inDialog("印发").click();
  await expect.poll(() => record.preview.innerText()).toContain("静输党支〔2026〕1号");
  await record.closeDialog();
  await record.history.getByText("静输党支〔2026〕1号，2026年11月22日印发").waitFor();
});

it("tells of 2 to 4 when 5 is typed ahead, and takes it", async () => {
  await openNotice(1);
  await draft();
  await inDialog("印发…").click();
  await record.dialog.last().getByText("静输党支〔2026〕2号").waitFor();
  await field("序号").fill("5");
  await field("序号").blur();
  await record.dialog.last().getByText("中间空出第2至4号").waitFor();
  // Who signed last is proposed.
  await inDialog("印发").click();
  await expect.poll(() => record.preview.innerText()).toContain("静输党支〔2026〕5号");
  await record.closeDialog();
});

it("voids a number with a reason, and it stays in the register", async () => {
  await list.open("发文登记");
  await list.row("5号").dblclick();
  await record.heading(/5号/).waitFor();
  await record.button("作废…").click();
  expect(await inDialog("作废").isDisabled()).toBe(true);
  await reason().fill("内容有误");
  await inDialog("作废").click();
  await record.history.getByText("5号已作废").waitFor();
  await list.open("发文登记");
  expect(await record.button("新建发文").count()).toBe(0);
  expect(await record.button("从 Excel 导入").count()).toBe(0);
});

it("registers what was left out: one by hand, two as 空号, and shows all", async () => {
  await record.button("补登…").click();
  await field("标题").fill("关于开展安全检查的通知");
  await field("印发日期").fill("2026-11-21");
  await field("印发日期").blur();
  await field("序号").fill("2");
  await field("序号").blur();
  await record.dialog.getByText("静输党支〔2026〕2号").waitFor();
  await inDialog("补登").click();
  await record.dialog.waitFor({ state: "detached" });
  await record.button("登记空号…").click();
  await record.dialog.getByRole("checkbox", { name: "第4号" }).waitFor();
  await reason().fill("登记簿写错");
  await inDialog("登记第3、4号").click();
  await record.dialog.waitFor({ state: "detached" });
  await expect.poll(numbers).toEqual([
    ["静输党支〔2026〕5号", "作废"],
    ["静输党支〔2026〕4号", "空号"],
    ["静输党支〔2026〕3号", "空号"],
    ["静输党支〔2026〕2号", "已印发"],
    ["静输党支〔2026〕1号", "已印发"],
  ]);
});

it("says what differs once the record is changed, and issues a version that points to the old one", async () => {
  await openNotice(0);
  await record.box("主送").fill("全体党员");
  await record.save();
  await record.history.getByText("与印发时不同：1处").waitFor();
  const issued = record.history
    .getByRole("listitem")
    .filter({ hasText: "1号，2026年11月22日印发" });
  await issued.getByRole("button", { name: "查看", exact: true }).click();
  const table = record.dialog.getByRole("table", { name: "不同的地方" });
  await table.waitFor();
  expect(await table.getByRole("row").last().innerText()).toMatch(/主送\s+各班组\s+全体党员/);
  await inDialog("出新版本…").click();
  await record.dialog.getByText("静输党支〔2026〕6号").waitFor();
  expect(
    await record.dialog
      .getByRole("checkbox", { name: "改版，替代已印发的静输党支〔2026〕1号" })
      .isChecked(),
  ).toBe(true);
  await inDialog("印发").click();
  await record.dialog.waitFor({ state: "detached" });
  await record.history.getByText("替代静输党支〔2026〕1号").waitFor();
  await record.history.getByText("由静输党支〔2026〕6号替代").waitFor();
});

it("keeps the signed scan beside the issued paper, and refuses what is none", async () => {
  const scan = scratch.path("签字件.pdf");
  writeFileSync(scan, "%PDF-1.7\n%%EOF\n");
  await openNotice(0);
  const latest = record.history.getByRole("listitem").filter({ hasText: "6号，" });
  await latest.getByText("涉密文件不得录入本系统").waitFor();
  await answerDialogs(desktop.app, scan);
  await latest.getByRole("button", { name: "添加签字扫描件…" }).click();
  await latest.getByText("签字件.pdf（15字节）").waitFor();
  const wrong = scratch.path("不是.pdf");
  writeFileSync(wrong, "hello");
  await answerDialogs(desktop.app, wrong);
  await latest.getByRole("button", { name: "添加签字扫描件…" }).click();
  await latest.getByText("选择的不是 PDF、JPG 或 PNG 文件").first().waitFor();
});

it("notices a file that was changed outside, and puts the original back beside it", async () => {
  const name = "静输党支〔2026〕6号 关于做好冬季保供的通知.docx";
  const path = join(desktop.dataDir, "documents", "2026", name);
  rmSync(path);
  writeFileSync(path, "改动");
  giveToUser(desktop.dataDir);
  await list.open("已出文稿");
  await list.row("6号").getByText("文件在程序外被改动过").waitFor();
  await list.row("6号").click();
  const chosen = desktop.page.getByRole("region", { name: "选中的文稿" });
  await chosen.getByRole("button", { name: "恢复原稿" }).click();
  await list.row("6号").getByText("与记录一致").waitFor();
  await list.row("6号 关于做好冬季保供的通知（2）.docx").waitFor();
});
