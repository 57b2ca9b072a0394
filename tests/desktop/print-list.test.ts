import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { addBranch, fillLedger } from "../support/desktop-branch.ts";
import { sizeWindow } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { lookFaults, noFaults } from "../support/pages/looks.ts";
import { addPerson } from "../support/people-samples.ts";

const peopleCount = 130;

let scratch: Scratch;
let desktop: DesktopApp;
let list: ListPage;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillLedger(dataDir, async (t) => {
    await addBranch(t);
    for (let index = 1; index <= peopleCount; index += 1)
      await addPerson(t, `员工${String(index).padStart(3, "0")}`, { phone: "13900009876" });
  });
  giveToUser(dataDir);
  desktop = await startDesktopApp({ dataDir, now: deskNow });
  await sizeWindow(desktop);
  list = new ListPage(desktop.page);
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

async function saved(name: string): Promise<string> {
  const path = `${scratch.folder("打印")}/${name}.pdf`;
  giveToUser(scratch.folder("打印"));
  await answerDialogs(desktop.app, path);
  await list.dialog.getByRole("button", { name: "另存为PDF" }).click();
  await list.dialog.getByText(`已另存为“${name}.pdf”。`).waitFor();
  return path;
}

const textOf = (path: string) => execFileSync("pdftotext", ["-layout", path, "-"]).toString();
const factsOf = (path: string) => execFileSync("pdfinfo", [path]).toString();

describe("a list on paper", () => {
  it("is shown in pages before it is printed, every row of it, not only those loaded", async () => {
    await list.open("员工");
    await list.button("打印…").click();
    await list.dialog.getByText(/^共\d+页$/).waitFor();
    await expect
      .poll(() => list.dialog.frameLocator("iframe").getByText("员工130", { exact: true }).count())
      .toBeGreaterThan(0);
    expect(await lookFaults(desktop.page)).toEqual(noFaults);
  });

  it("comes out on A4 lying, its head on every page, numbered 第1页 共N页", async () => {
    const path = await saved("A4");
    const [, pages = "0"] = /Pages:\s+(\d+)/.exec(factsOf(path)) ?? [];
    expect(Number(pages)).toBeGreaterThan(3);
    expect(factsOf(path)).toMatch(/Page size:\s+84[12][.\d]* x 59[45][.\d]* pts/);
    const text = textOf(path);
    expect(text).toContain(`第1页 共${pages}页`);
    expect(text).toContain(`第${pages}页 共${pages}页`);
    expect(text.match(/工号/g)?.length).toBe(Number(pages));
    for (const name of ["员工001", "员工077", "员工130"]) expect(text).toContain(name);
    expect(text).not.toContain("13900009876");
  });

  it("comes out on A3 upright as chosen, in fewer pages", async () => {
    await list.dialog.getByRole("radio", { name: "A3", exact: true }).check();
    await list.dialog.getByRole("radio", { name: "纵向", exact: true }).check();
    const path = await saved("A3");
    expect(factsOf(path)).toMatch(/Page size:\s+84[12][.\d]* x 119[01][.\d]* pts/);
    const [, pages = "0"] = /Pages:\s+(\d+)/.exec(factsOf(path)) ?? [];
    expect(Number(pages)).toBeLessThan(4);
  });

  it("prints no more of a name than the window shows while names are hidden", async () => {
    await list.dialog.getByRole("button", { name: "关闭" }).click();
    await list.button("遮挡姓名").click();
    await list.button("打印…").click();
    await list.dialog.getByText(/^共\d+页$/).waitFor();
    const text = textOf(await saved("遮挡"));
    expect(text).toContain("员＊＊");
    expect(text).not.toContain("员工001");
  });
});
