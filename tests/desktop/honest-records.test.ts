import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFileSync } from "node:fs";
import { recordTypes } from "#shared/record-types.ts";
import { optionalFieldsOf } from "#shared/records/optional-fields.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ImportDialog } from "../support/pages/import-dialog.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { RecordPage } from "../support/pages/record-page.ts";
import { workbookBytes } from "../support/service-workbook.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let record: RecordPage;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, async (ledger) => {
    await addBranch(ledger);
    for (const [title, occurredOn] of [
      ["春季例会", "2026-03-10"],
      ["本周例会", "2026-11-20"],
    ])
      await ledger.ask("gathering.create", {
        values: { parts: [{ kind: "otherMeeting" }], title, occurredOn },
      });
  });
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  record = new RecordPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

async function openMeeting(title: string): Promise<void> {
  await list.open("三会一课");
  await list.row(title).dblclick();
  await record.heading(title).waitFor();
  await record.history.locator(".history-panel li").first().waitFor();
}

describe("when a record was entered", () => {
  it("is 补录 in the history where it was more than ten days after, and nothing where it was not", async () => {
    await openMeeting("春季例会");
    await record.history.getByText("补录", { exact: true }).waitFor();
    await openMeeting("本周例会");
    expect(await record.history.getByText("补录").count()).toBe(0);
  });

  it("is 历史导入 where the clerk said of the sheet that it is an old ledger", async () => {
    const sheet = [
      ["类别", "会议名称", "会议日期"],
      ["支委会", "前年的支委会", "2024-05-08"],
    ];
    writeFileSync(scratch.path("旧台账.xlsx"), workbookBytes(sheet));
    await answerDialogs(desktop.app, scratch.path("旧台账.xlsx"));
    await list.open("三会一课");
    const dialog = new ImportDialog(desktop.page);
    await dialog.begin();
    await dialog.chooseFile();
    await dialog.dialog.getByLabel("这是以前的旧台账（历史导入，不算补录）").check();
    await dialog.confirm.click();
    await dialog.result.filter({ hasText: "已导入1条" }).waitFor();
    await dialog.finish();
    await openMeeting("前年的支委会");
    await record.history.getByText("历史导入", { exact: true }).waitFor();
    expect(await record.history.getByText("补录").count()).toBe(0);
  });

  it("is not asked of what has no day", async () => {
    writeFileSync(scratch.path("班组.xlsx"), workbookBytes([["班组名称"], ["运行一班"]]));
    await answerDialogs(desktop.app, scratch.path("班组.xlsx"));
    await list.open("班组");
    const dialog = new ImportDialog(desktop.page);
    await dialog.begin();
    await dialog.chooseFile();
    expect(await dialog.dialog.getByText("旧台账").count()).toBe(0);
    await dialog.confirm.click();
    await dialog.finish();
  });
});

describe("a signed paper", () => {
  const left = "已退回修改，与已签字的纸质件不一致，请重新打印签字。";

  async function finalize(): Promise<void> {
    await record.button("定稿").click();
    await record.dialog.getByRole("button", { name: "定稿" }).click();
    await record.text(/定稿，只能查看/).waitFor();
  }

  it("is registered at the foot of a final record", async () => {
    await openMeeting("本周例会");
    expect(await record.button("登记纸质件已签字").count()).toBe(0);
    await finalize();
    await record.button("登记纸质件已签字").click();
    await record.dialog.getByRole("button", { name: "登记纸质件已签字" }).click();
    await record.text(/纸质件已签字（10:30登记）/).waitFor();
    await record.history.getByText("登记纸质件已签字").waitFor();
    expect(await record.button("登记纸质件已签字").count()).toBe(0);
  });

  it("is said to be left behind from the reopening until it is signed again", async () => {
    await record.button("退回修改").click();
    await record.dialog.getByLabel("退回修改的原因").fill("补记列席人员");
    await record.dialog.getByRole("button", { name: "退回修改" }).click();
    await record.text(left).waitFor();
    expect(await record.button("已重新签字").count()).toBe(0);
    await finalize();
    await record.text(left).waitFor();
    await record.button("已重新签字").click();
    await record.text(left).waitFor({ state: "detached" });
    await record.text(/纸质件已签字（10:30登记）/).waitFor();
  });
});

describe("rules", () => {
  it("stand in lists of their own, with their source and whether they were checked", async () => {
    await list.open("表决规则");
    await list.view("按事项").check();
    await list.row("选举").first().waitFor();
    await list.row("选举").first().dblclick();
    await record.heading("选举").waitFor();
    await expect
      .poll(() => record.box("依据").inputValue())
      .toBe("《中国共产党基层组织选举工作条例》（2020年）");
    await list.open("规则参数");
    await list.row("补录天数").waitFor();
  });

  it("tell the clerk of a name in a sentence that no vote has, and keep what was typed", async () => {
    await list.open("表决规则");
    await list.row("支委会").first().dblclick();
    await record.heading("支委会").waitFor();
    await record.box("到会足够时").fill("应到{应道}名");
    await desktop.page.keyboard.press("Control+s");
    await record.problems.getByText(/“{应道}”不是可用的代号/).waitFor();
    await expect.poll(() => record.box("到会足够时").inputValue()).toBe("应到{应道}名");
    await record.box("到会足够时").fill("应到{应到}名，实到{实到}名，可以开会。");
    await record.save();
  });
});

describe("optional fields", () => {
  const optional = recordTypes.flatMap((type) =>
    optionalFieldsOf(type).map((field) => ({ type, label: type.fields[field]!.label })),
  );

  it("stand on their page, all of them off", async () => {
    await list.open("可选栏目");
    const switches = desktop.page.getByRole("switch");
    if (optional.length === 0) await list.text("目前没有可选的栏目。").waitFor();
    else await switches.first().waitFor();
    expect(await switches.count()).toBe(optional.length);
    for (const one of await switches.all()) expect(await one.isChecked()).toBe(false);
  });

  it("are in the form only while they are on", async () => {
    for (const { type, label } of optional) {
      const isInForm = async () => {
        await record.begin(type.label);
        const count = await desktop.page.getByLabel(label, { exact: true }).count();
        await record.open("可选栏目");
        return count > 0;
      };
      expect(await isInForm(), label).toBe(false);
      await desktop.page.getByRole("switch", { name: label, exact: true }).click();
      await list.text("已启用").first().waitFor();
      expect(await isInForm(), label).toBe(true);
      await desktop.page.getByRole("switch", { name: label, exact: true }).click();
      await list.text("未启用").first().waitFor();
      expect(await isInForm(), label).toBe(false);
    }
  });
});
