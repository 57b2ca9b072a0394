import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleBranch } from "../../build/demo/sample-branch.ts";
import { rowsOf, tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";
import { PrintPreviewDialog } from "../support/pages/print-dialog.ts";
import type { TestLedger } from "../support/service-ledger.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let record: GatheringPage;
let preview: PrintPreviewDialog;

const account = "2026年10月食堂账务公开";
const honor = "关于2026年度评先树优的公示";
const attendance = "2026年10月考勤考核公开";

async function begin(t: TestLedger, topic: string, period: string): Promise<SavedRecord> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const topicUid = rows.find(({ title }) => title === topic)!.uid;
  return t.ask("disclosures.begin", { topicUid, period, madeOn: "2026-11-05", copyLines: false });
}

/** An attendance sheet in hours with two people on it. */
async function fillAttendance(t: TestLedger): Promise<void> {
  const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
  const { uid } = rows.find(({ title }) => title === "考勤考核")!;
  const topic = await t.ask<RecordView>("disclosureTopic.get", { uid });
  const { columns } = tableOf({
    ...(topic.values as unknown as Parameters<typeof tableOf>[0]),
    ...{ lines: [], heldLines: [] },
  });
  const summed = columns.flatMap((one) =>
    one.name === "出勤" ? [one, { ...one, name: "工时合计", kind: "hoursSum" as const }] : [one],
  );
  const values = { checkKind: "hours", columns: rowsOf({ columns: summed, lines: [] }).columns };
  await t.ask("disclosureTopic.update", { uid, revision: topic.revision, values });
  const saved = await begin(t, "考勤考核", "2026-10");
  const lines = ["单立新", "曾国庆"].map((name) =>
    summed.map(({ name: own, kind }) => {
      if (own === "姓名") return name;
      return kind === "mark" ? ["12", "8.5", "休"][Number(own) % 3]! : "";
    }),
  );
  await t.ask("disclosure.update", {
    ...saved,
    values: { ...rowsOf({ columns: summed, lines }), feedback: "站办公室" },
  });
}

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, async (t) => {
    await t.ask("branch.create", { values: { ...sampleBranch, stationName: "静河输油站" } });
    await begin(t, "食堂账务", "2026-10");
    await begin(t, "评先树优", "2026");
    await fillAttendance(t);
  });
  giveToUser(dataDir);
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  record = new GatheringPage(desktop.page);
  preview = new PrintPreviewDialog(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);
const section = (name: string) => desktop.page.getByRole("heading", { name, level: 2 });
const cell = (name: string) => desktop.page.getByRole("cell", { name, exact: true });

/** Presses the button of the next step by keyboard, as long as it is the one that is expected. */
async function take(step: string, title = account): Promise<void> {
  const button = record.button(`${step}：${title}`);
  await button.waitFor();
  await button.focus();
  await press("Enter");
}

async function makePaper(): Promise<void> {
  await record.dialog.waitFor();
  await record.generate();
  await record.closeDialog();
}

async function paste(html: string, plain: string): Promise<void> {
  await desktop.page.evaluate(
    (given) => {
      const data = new DataTransfer();
      data.setData("text/html", given.html);
      data.setData("text/plain", given.plain);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { html, plain },
  );
}

describe("the next step of each row", () => {
  it("leads from filling in to the wall by keyboard alone, each where it is done", async () => {
    await record.open("本月公开");
    await take("填写");
    await record.heading(account).waitFor();
    await expect
      .poll(() => record.focused.getAttribute("data-path").then((path) => path ?? "in the table"))
      .toBe("in the table");
    await record.button("添加一行").click();
    await cell("第1行品名").focus();
    const copied = `<table><tr><td>大米</td><td>25kg<br>每袋</td><td rowspan="2">2</td></tr>
      <tr><td>面粉</td><td colspan="1">25kg</td></tr></table><script>document.title = "改了"</script>`;
    await paste(copied, "大米\t25kg\n每袋\t2\n面粉\t25kg\t\n");
    await expect.poll(() => cell("第2行品名").inputValue()).toBe("面粉");
    await expect.poll(() => cell("第1行规格").inputValue()).toBe("25kg 每袋");
    await expect.poll(() => cell("第1行数量").inputValue()).toBe("2");
    await expect.poll(() => cell("第2行数量").inputValue()).toBe("");
    expect(await desktop.page.title()).not.toContain("改了");
    await record.save();
  });

  it("checks, approves, finalizes and prints without leaving the list where it can", async () => {
    await record.open("本月公开");
    await take("核对");
    await record.heading(account).waitFor();
    for (const at of [0, 7]) {
      await record.page
        .locator(
          `[data-path="figures.${at}.amount"] input, input[data-path="figures.${at}.amount"]`,
        )
        .first()
        .fill("100");
      await press("Tab");
    }
    await record.box("意见渠道").fill("站办公室");
    await record.save();
    await record.open("本月公开");
    await take("生成审批表");
    await makePaper();
    await take("登记审批");
    await expect.poll(() => record.focused.getAttribute("data-path")).toBe("approvedOn");
    await record.focused.fill("2026-11-06");
    await record.save();
    await record.open("本月公开");
    await take("定稿");
    await record.dialog.getByRole("button", { name: "定稿" }).click();
    await take("生成公开");
    await makePaper();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("posts one row without choosing it, then asks for what is said of it", async () => {
    await take("登记张贴");
    await record.dialog.getByLabel("张贴地点").fill("食堂门口");
    await press("Enter");
    await take("登记意见");
    await record.heading(account).waitFor();
    await section("意见及答复").waitFor();
    await record.button("＋ 添加意见").click();
    await record.box("第1行受理日期").waitFor();
    expect(await record.choice("第1行结论").count()).toBe(0);
    await record.page.goBack();
    await record.button("先离开，保留草稿").click();
  });
});

describe("a 公示", () => {
  it("takes objections with their conclusions", async () => {
    await record.open("本月公开");
    await record.page.getByRole("link", { name: honor }).click();
    await section("异议及处理").waitFor();
    await record.button("＋ 添加异议").click();
    await record.choice("第1行结论").waitFor();
    expect(await section("意见及答复").count()).toBe(0);
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
    await record.page.goBack();
    await record.button("先离开，保留草稿").click();
  });
});

describe("an attendance sheet in hours", () => {
  it("is added up by one button, agrees, and shows its own symbols", async () => {
    await record.open("本月公开");
    await record.page.getByRole("link", { name: attendance }).click();
    await record.heading(attendance).waitFor();
    await record.text("有2行还没有工时合计，可以点表格下的“按工时合计”。").waitFor();
    await record.button("按工时合计").click();
    await record.text("2行每日工时与工时合计相符，共427小时。").waitFor();
    await expect.poll(() => cell("第1行工时合计").inputValue()).toBe("213.5");
    await record.button("考勤符号").click();
    await expect.poll(() => record.box("第2行含义").inputValue()).toBe("休息");
    await record.save();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("takes no more than 24 hours a day, and says where", async () => {
    await cell("第2行3").fill("25");
    await press("Control+s");
    await record.problems.getByText(/第2行“3”栏的“25”不是工时/).waitFor();
    await cell("第2行3").fill("12");
    await record.save();
  });

  it("asks how names are hidden only where they are", async () => {
    expect(await record.choice("脱敏办法").count()).toBe(0);
    await record.page.getByRole("checkbox", { name: "公开版姓名脱敏" }).check();
    await record.choice("脱敏办法").click();
    await desktop.page.getByTitle("仅工号", { exact: true }).last().click();
    await record.save();
    await record.openPapers();
    await record.dialog.getByText(/第1行、第2行没有工号/).waitFor();
    await record.dialog.getByRole("button", { name: "取消" }).click();
  });
});

describe("本月公开 on paper", () => {
  it("prints as it stands, with its pages numbered, on A4 or A3", async () => {
    await record.open("本月公开");
    await record.text(/本月列出/).waitFor();
    await press("Control+p");
    await preview.sheets.first().waitFor();
    await preview.pages(1);
    const words = await preview.sheets.first().innerText();
    for (const told of ["2026年11月公开情况", account, "食堂门口", "登记意见", "未登记"])
      expect(words).toContain(told);
    expect(words).toContain("第1页 共1页");
    await preview.choose("A3");
    await preview.pages(1);
  });
});

describe("a year of holidays", () => {
  it("counts as known only by the mark that all of it is there", async () => {
    await record.page.keyboard.press("Escape");
    await record.open("节假日安排");
    await desktop.page.getByText("本年已录全").first().waitFor();
    await record.button("新建节假日安排").click();
    await record.heading("新建节假日安排").waitFor();
    await record.box("节日").fill("元旦");
    await record.box("起").fill("2027-01-01");
    await record.box("止").fill("2027-01-03");
    await record.box("依据").fill("国务院办公厅关于2027年部分节假日安排的通知");
    const whole = desktop.page.getByRole("checkbox", { name: "本年已录全" });
    expect(await whole.isChecked()).toBe(false);
    await whole.check();
    await record.save();
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });
});
