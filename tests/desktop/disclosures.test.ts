import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBranch } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { servicePid, sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";
import { workbookBytes } from "../support/service-workbook.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;

const sheet = [
  ["2026年10月奖金发放表", null, null, null, null],
  ["姓名", "岗位", "考核得分", "基数", "应发"],
  ["单立新", "站长", "100", "7654.32", "1800.00"],
  ["曾国庆", "输油工", "98", "7654.31", "1700.50"],
  ["合计", null, null, null, "3500.50"],
];

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, (t) =>
    t.ask("branch.create", { values: { ...sampleBranch, stationName: "静河输油站" } }),
  );
  giveToUser(dataDir);
  writeFileSync(scratch.path("奖金.xlsx"), workbookBytes(sheet, { merges: ["A1:E1"] }));
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);
const type = (text: string): Promise<void> => desktop.page.keyboard.type(text);
const cell = (name: string) => desktop.page.getByRole("cell", { name, exact: true });

async function paste(text: string): Promise<void> {
  await desktop.page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe("本月公开", () => {
  it("lists what is due in the month, each with what can be done", async () => {
    await record.open("本月公开");
    await record.text("本月列出4项，已张贴0项，还有4项未登记").waitFor();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("begins the month's bonus list, and takes its lines from the station's sheet", async () => {
    await record.button("登记2026年10月奖金发放").click();
    await record.heading("2026年10月奖金发放公开").waitFor();
    await answerDialogs(desktop.app, scratch.path("奖金.xlsx"));
    await record.button("从 Excel 读入").click();
    await expect.poll(() => cell("第2行应发").inputValue()).toBe("1700.50");
    await expect.poll(() => cell("第1行基数").inputValue()).toBe("7654.32");
    expect(await cell("第3行姓名").count()).toBe(0);
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("takes a block from the clipboard, adding the lines it needs, and goes down by Enter", async () => {
    await cell("第2行姓名").focus();
    await paste("曾国庆\t计量工\r\n仇海燕\t电工\r\n");
    await expect.poll(() => cell("第3行岗位").inputValue()).toBe("电工");
    await cell("第2行应发").focus();
    await press("Enter");
    await expect.poll(() => record.focused.getAttribute("aria-label")).toBe("第3行应发");
    await type("99.5");
    await expect.poll(() => cell("第3行应发").inputValue()).toBe("99.5");
  });

  it("sets the figures beside each other as they are typed, and saves with a reason", async () => {
    await record.page
      .locator('[data-path="figures.0.amount"] input, input[data-path="figures.0.amount"]')
      .first()
      .fill("3700");
    await record.page
      .locator('[data-path="figures.1.amount"] input, input[data-path="figures.1.amount"]')
      .first()
      .fill("100");
    await press("Tab");
    await record
      .text("应发合计3600.00元，奖金总额3700.00元减留存100.00元为3600.00元，相符。")
      .waitFor();
    await record.page
      .locator('[data-path="figures.1.amount"] input, input[data-path="figures.1.amount"]')
      .first()
      .fill("101");
    await press("Tab");
    await record.text(/相差1\.00元，请写明差额原因/).waitFor();
    await record.box("差额说明").fill("零星奖励另计");
    await record.box("意见渠道").fill("站办公室");
    await record.save();
  });

  it("prints a public paper without what is held back", async () => {
    await record.openPapers();
    await record.generate();
    await expect.poll(() => record.preview.innerText(), { timeout: 20_000 }).toMatch(/1700\.50/);
    await record.closeDialog();
    const folder = join(desktop.dataDir, "documents");
    const [paper = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".docx"),
    );
    const parts = unzipSync(readFileSync(join(folder, paper)));
    const text = strFromU8(parts["word/document.xml"]!).replace(/<[^>]+>/g, "");
    for (const words of [
      "单立新",
      "1700.50",
      "静河输油站",
      "零星奖励另计",
      "如有疑问，请向站办公室反映",
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/7654|基数|公示|异议/);
  });

  it("is posted and taken down by keyboard; before its last day only with a reason", async () => {
    await record.open("本月公开");
    // The list stands as last read until the service has answered.
    await record.page.getByRole("row", { name: /2026年10月奖金发放公开.*已打印/ }).waitFor();
    const choose = record.page.getByRole("checkbox", { name: "选择2026年10月奖金发放公开" });
    await choose.focus();
    await press("Space");
    await record.button("登记张贴").focus();
    await press("Enter");
    await record.dialog.getByLabel("张贴地点").fill("站公开栏、储备库公开栏");
    await press("Enter");
    await record.text("2026年11月22日张贴于站公开栏、储备库公开栏，至2026年11月27日").waitFor();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
    await choose.focus();
    await press("Space");
    await record.button("登记撤下").focus();
    await press("Enter");
    await record.dialog.getByRole("button", { name: "登记1项撤下" }).click();
    await record.dialog
      .getByText(/要张贴到2026年11月27日，还没有期满/)
      .first()
      .waitFor();
    await record.dialog.getByLabel("提前撤下的原因").fill("公开栏整修");
    await press("Enter");
    await record.text("已撤下").waitFor();
  });

  it("takes what is said of a final paper and the answer to it, and no other change", async () => {
    await record.page.getByRole("link", { name: "2026年10月奖金发放公开" }).first().click();
    await record.heading("2026年10月奖金发放公开").waitFor();
    await record.button("定稿").click();
    await record.dialog.getByRole("button", { name: "定稿" }).click();
    await record.text(/定稿，“.*“意见”“结果”还可以填，其他只能查看/).waitFor();
    expect(await record.box("标题").isEditable()).toBe(false);
    await record.button("＋ 添加意见").click();
    await record.box("第1行受理日期").fill("2026-11-22");
    await record.box("第1行事项").fill("询问得分怎样计算");
    await record.box("第1行核查与答复").fill("已当面说明");
    await record.save();
    await record.page.reload();
    await record.button("显示").last().click();
    await expect.poll(() => record.box("第1行核查与答复").inputValue()).toBe("已当面说明");
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("takes a month that publishes nothing with its reason", async () => {
    await record.open("本月公开");
    await record.button("2026年10月班务公开本月不公开，说明原因").click();
    await record.dialog.getByLabel("原因").fill("班务会未召开");
    await press("Enter");
    await record.text("本期不公开：班务会未召开").waitFor();
  });

  it("posts a notice as it is by then, though its row was read before its last change", async () => {
    const { page } = record;
    await page
      .getByRole("button", { name: /^登记2026年/ })
      .first()
      .click();
    await record.box("标题").waitFor();
    const title = await record.box("标题").inputValue();
    await record.open("本月公开");
    await page.getByRole("link", { name: title }).click();
    await record.heading(title).waitFor();
    await record.box("标题").fill(`${title}（更正）`);
    await record.save();
    const service = await servicePid(desktop);
    process.kill(service, "SIGSTOP");
    try {
      await record.open("本月公开");
      await page.getByRole("checkbox", { name: `选择${title}`, exact: true }).check();
      await record.button("登记张贴").click();
      await record.dialog.getByText(title, { exact: true }).waitFor();
    } finally {
      process.kill(service, "SIGCONT");
    }
    await record.dialog.getByText(`${title}（更正）`, { exact: true }).waitFor();
    await record.dialog.getByRole("button", { name: "登记1项张贴" }).click();
    await record.dialog.waitFor({ state: "detached" });
  });

  it("saves what a sheet brought in, though Ctrl+S comes the moment it stands there", async () => {
    const { page } = record;
    const lines = [
      ["品名", "金额"],
      ["大米", "320.00"],
    ];
    writeFileSync(scratch.path("食堂.xlsx"), workbookBytes(lines));
    await record.open("本月公开");
    await record.button("登记2026年10月食堂账务").click();
    await record.heading("2026年10月食堂账务公开").waitFor();
    await answerDialogs(desktop.app, scratch.path("食堂.xlsx"));
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('[aria-label="第1行品名"]')) return;
        watch.disconnect();
        const key = { key: "s", ctrlKey: true, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", key));
      });
      watch.observe(document.body, { subtree: true, childList: true });
    });
    await record.button("从 Excel 读入").click();
    await cell("第1行品名").waitFor();
    await record.state.filter({ hasText: /^已保存/ }).waitFor();
    await page.reload();
    await expect.poll(() => cell("第1行品名").inputValue()).toBe("大米");
  });
});
