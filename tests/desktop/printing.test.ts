import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { manyPeople, writeRoster } from "../support/desktop-roster.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { PrintPreviewDialog } from "../support/pages/print-dialog.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";

const people = manyPeople(130);

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;
let preview: PrintPreviewDialog;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  const sheet = scratch.path("名册.xlsx");
  writeRoster(sheet, people);
  await fillLedger(dataDir, async (ledger) => {
    await addBranch(ledger);
    const input = { file: ledger.grant(sheet, "read") };
    const { planId } = await ledger.ask<ImportPreview>("person.previewImport", input);
    await ledger.ask("person.confirmImport", { planId });
  });
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
  preview = new PrintPreviewDialog(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

const press = (key: string): Promise<void> => desktop.page.keyboard.press(key);

async function closePreview(): Promise<void> {
  await press("Escape");
  await preview.dialog.waitFor({ state: "detached" });
}

/** The texts of a PDF, page by page, without blanks. */
function pagesOf(path: string): string[] {
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/[ \t　]/g, ""));
}

function infoOf(path: string): string {
  return execFileSync("pdfinfo", [path], { encoding: "utf8" });
}

/** Width and height of a PDF's page in whole millimetres. */
function sizeMmOf(path: string): number[] {
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(infoOf(path)) ?? [];
  return [width, height].map((points) => Math.round((Number(points) * 25.4) / 72));
}

async function saveTo(name: string): Promise<string> {
  const path = scratch.path(name);
  await answerDialogs(desktop.app, path);
  await preview.savePdf();
  return path;
}

describe("a list on paper", () => {
  it("is shown on its sheets by Ctrl+P, every row of it, not only those loaded", async () => {
    await list.open("员工");
    await list.text("共130条").first().waitFor();
    await press("Control+p");
    await preview.sheets.nth(2).waitFor();
    const rows = await preview.frame.locator("tbody tr").count();
    expect(rows).toBe(people.length);
    const heads = await preview.frame.locator("thead").count();
    expect(heads).toBe(await preview.sheets.count());
  });

  it("keeps every page inside its sheet, in the preview as in the PDF", async () => {
    const overflowing = await preview.frame.locator(".sheet").evaluateAll(
      (sheets) =>
        sheets.filter((sheet) => {
          const table = sheet.querySelector("table")!.getBoundingClientRect();
          return table.bottom > sheet.getBoundingClientRect().bottom;
        }).length,
    );
    expect(overflowing).toBe(0);
    const count = await preview.sheets.count();
    const path = await saveTo("A4横向.pdf");
    expect(infoOf(path)).toMatch(new RegExp(`Pages: +${count}\\n`));
    expect(sizeMmOf(path)).toEqual([297, 210]);
  });

  it("comes as an A3 landscape PDF with its head on each of its pages, which are numbered", async () => {
    await preview.choose("A3");
    await preview.choose("横向");
    await preview.choose("小四");
    await preview.leaveOut("联系电话");
    await preview.frame.locator("thead").first().waitFor();
    const path = await saveTo("A3横向.pdf");
    expect(sizeMmOf(path)).toEqual([420, 297]);
    const pages = pagesOf(path);
    expect(pages.length).toBe(await preview.sheets.count());
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, page] of pages.entries()) {
      expect(page).toMatch(/姓名.*政治面貌/);
      expect(page).toContain(`第${at + 1}页共${pages.length}页`);
    }
    const all = pages.join("\n");
    for (const { name, number } of people) {
      expect(all).toContain(name);
      expect(all).toContain(number);
    }
  });

  it("holds no column that was left out, and nothing that the list masks", async () => {
    const all = pagesOf(scratch.path("A3横向.pdf")).join("\n");
    expect(all).not.toContain("联系电话");
    expect(all).not.toContain("•••");
    const withPhones = pagesOf(scratch.path("A4横向.pdf")).join("\n");
    expect(withPhones).toContain("联系电话");
    expect(withPhones).toContain("•••");
    for (const { phone } of people) expect(withPhones).not.toContain(phone);
  });

  it("says the branch, the day and what the list shows", () => {
    const [first = ""] = pagesOf(scratch.path("A3横向.pdf"));
    expect(first).toContain("员工");
    expect(first).toContain("打印日期：2026年11月22日");
    expect(first).toContain("全部：共130条");
  });

  it("carries its Chinese letters in the file", () => {
    const fonts = execFileSync("pdffonts", [scratch.path("A3横向.pdf")], { encoding: "utf8" });
    const lines = fonts.trim().split("\n").slice(2);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/ yes +(yes|no) +(yes|no) +\d+ +\d+$/);
  });

  it("leaves no hidden window and no half file behind", async () => {
    const count = await desktop.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
    expect(readdirSync(scratch.path(".")).filter((name) => name.includes("正在写入"))).toEqual([]);
  });

  it("says on a computer without a printer that nothing was printed and what can be done", async () => {
    await preview.dialog.getByRole("button", { name: "打印", exact: true }).click();
    await preview.said.getByText(/还没有安装打印机，没有打印.*另存为PDF/).waitFor();
    await closePreview();
  });

  it("writes nothing when the clerk cancels the save dialog", async () => {
    await list.button("打印…").click();
    await preview.sheets.first().waitFor();
    await answerDialogs(desktop.app, null);
    await preview.dialog.getByRole("button", { name: "另存为PDF" }).click();
    await expect.poll(() => preview.said.innerText()).toMatch(/^共\d+页$/);
    await closePreview();
    expect(existsSync(scratch.path("null"))).toBe(false);
  });
});

describe("names that must not be read", () => {
  it("are masked on paper while 遮挡姓名 is on", async () => {
    await list.button("遮挡姓名").click();
    await list.search.fill(people[42]!.name);
    await list.text("共1条").first().waitFor();
    await list.button("打印…").click();
    await preview.sheets.first().waitFor();
    const path = await saveTo("遮挡.pdf");
    const all = pagesOf(path).join("\n");
    expect(all).toContain(`${people[42]!.name.slice(0, 1)}＊`);
    for (const { name } of people) expect(all).not.toContain(name);
    await closePreview();
    await list.button("显示姓名").click();
  });
});

describe("the roster of a day", () => {
  it("prints with the day and its counts", async () => {
    await list.open("名册（按日期）");
    await list.rows.first().waitFor();
    await press("Control+p");
    await preview.sheets.first().waitFor();
    await preview.choose("纵向");
    const path = await saveTo("名册.pdf");
    expect(sizeMmOf(path)).toEqual([210, 297]);
    const pages = pagesOf(path);
    expect(pages[0]).toContain("2026-11-22：在站130人");
    for (const { name } of people) expect(pages.join("\n")).toContain(name);
    await closePreview();
  });
});

describe("a job given to main directly", () => {
  const layout = { paper: "A4", orientation: "portrait", fontPt: 12, fitsWidth: true };

  function save(job: unknown): Promise<unknown> {
    return desktop.page.evaluate((input) => window.desktop.invoke("desktop.savePdf", input), job);
  }

  it("goes on on the next page where one row is higher than a page, and loses no letter", async () => {
    const words = Array.from({ length: 1_500 }, (_, at) => `词${at}。`).join("");
    const table = {
      title: "长行",
      subtitle: [],
      columns: [{ label: "说明", widthEm: 20 }],
      rows: [["前一行"], [words], ["后一行"]],
    };
    const path = scratch.path("长行.pdf");
    await answerDialogs(desktop.app, path);
    expect(await save({ table, layout, suggestedName: "长行.pdf" })).toMatchObject({ ok: true });
    const pages = pagesOf(path);
    expect(pages.length).toBeGreaterThan(2);
    const all = pages.map((page) => page.replace(/说明|第\d+页共\d+页|\s/g, "")).join("");
    expect(all).toContain(`前一行${words}后一行`);
  });

  it("prints letters, not markup, and nothing runs", async () => {
    const hostile = "<img src=x onerror=\"document.title='ran'\"><script>1</script>";
    const table = {
      title: hostile,
      subtitle: [hostile],
      columns: [{ label: hostile, widthEm: 20 }],
      rows: [[hostile]],
    };
    const path = scratch.path("标记.pdf");
    await answerDialogs(desktop.app, path);
    expect(await save({ table, layout, suggestedName: "标记.pdf" })).toMatchObject({ ok: true });
    expect(
      pagesOf(path)
        .join("")
        .match(/onerror/g),
    ).toHaveLength(4);
    expect(infoOf(path)).not.toMatch(/Title: +ran/);
  });

  it("is refused when it is no table, too long, or names a path", async () => {
    const table = { title: "表", subtitle: [], columns: [{ label: "列", widthEm: 5 }], rows: [] };
    const good = { table, layout, suggestedName: "表.pdf" };
    const junk = [
      null,
      { ...good, table: { ...table, columns: [] } },
      { ...good, layout: { ...layout, paper: "B5" } },
      { ...good, layout: { ...layout, fontPt: 1e9 } },
      { ...good, path: "/tmp/x.pdf" },
      { ...good, table: { ...table, rows: Array.from({ length: 3_001 }, () => ["行"]) } },
    ];
    for (const job of junk)
      expect(await save(job)).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  });
});
