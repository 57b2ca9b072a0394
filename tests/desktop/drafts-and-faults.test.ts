import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch, fillLedger } from "../support/desktop-branch.ts";
import { askOnPort, listenToPort, portTraffic } from "../support/desktop-port.ts";
import { killProgram, nextServicePid, servicePid } from "../support/desktop-processes.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { RecordPage } from "../support/pages/record-page.ts";

interface Listed {
  readonly rows: readonly { readonly uid: string; readonly title: string }[];
}

let scratch: Scratch;
let dataDir: string;
let desktop: DesktopApp;
let team: RecordPage;

async function start(): Promise<void> {
  desktop = await startDesktopApp({ dataDir });
  team = new RecordPage(desktop.page);
  await team.heading("首页").waitFor();
}

beforeAll(async () => {
  scratch = makeScratch();
  dataDir = scratch.folder("data");
  await fillBranch(dataDir);
  await start();
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

describe("text that is not saved", () => {
  it("holds the clerk back from leaving the page, and stays where it is", async () => {
    await team.begin("班组");
    await team.box("班组名称").fill("运行一班");
    await team.statusBar.filter({ hasText: "有1条记录尚未保存" }).waitFor();
    await team.link("归档").click();
    await team.dialog.getByText("还有没保存的内容").waitFor();
    await team.dialog.getByRole("button", { name: "继续填写" }).click();
    await expect.poll(() => team.box("班组名称").inputValue()).toBe("运行一班");
  });

  it("survives a window that is closed in the same second", async () => {
    await team.box("岗位职责").fill("输油运行");
    const closed = desktop.app.waitForEvent("close");
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    await start();
    await team.begin("班组");
    await team.text(/^已恢复.*自动保存的草稿，内容还没有保存。/).waitFor();
    await expect.poll(() => team.box("班组名称").inputValue()).toBe("运行一班");
    await expect.poll(() => team.box("岗位职责").inputValue()).toBe("输油运行");
  });

  it("survives a program that is killed, and is offered again until it is given up", async () => {
    await team.box("岗位职责").fill("输油运行和巡检");
    await team.state.filter({ hasText: "草稿已自动保存" }).waitFor();
    await killProgram(desktop);
    await start();
    await team.begin("班组");
    await team.text(/^已恢复.*自动保存的草稿/).waitFor();
    await expect.poll(() => team.box("岗位职责").inputValue()).toBe("输油运行和巡检");
    await team.button("放弃草稿").click();
    await expect.poll(() => team.box("岗位职责").inputValue()).toBe("");
    await team.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
  });
});

describe("a record saved elsewhere meanwhile", () => {
  it("is shown with both texts, and nothing typed is lost", async () => {
    await listenToPort(desktop.page);
    await team.box("班组名称").fill("维修班");
    await team.save();
    const uid = /team\/([0-9a-f-]{36})/.exec(desktop.page.url())?.[1];
    const { revision } = await get(uid!);
    await team.box("岗位职责").fill("我的说法");
    const other = { uid, revision, values: { duty: "别处的说法" } };
    expect(await askOnPort(desktop.page, "team.update", other)).toMatchObject({ ok: true });
    await desktop.page.keyboard.press("Control+s");
    await team.dialog.getByText("这条记录刚才在别处改过").waitFor();
    for (const words of ["别处的说法", "我的说法"])
      await team.dialog.getByRole("cell", { name: words }).waitFor();
    await team.dialog.getByRole("button", { name: "保留我的修改，继续填写" }).click();
    await expect.poll(() => team.box("岗位职责").inputValue()).toBe("我的说法");
    await team.save();
    expect(await get(uid!)).toMatchObject({ values: { duty: "我的说法" } });
  });

  interface Stored {
    readonly revision: number;
    readonly values: unknown;
  }

  async function get(uid: string): Promise<Stored> {
    const reply = await askOnPort(desktop.page, "team.get", { uid });
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.data as Stored;
  }
});

describe("a service killed five times during a stream of saves", () => {
  const names = Array.from(
    { length: 30 },
    (_, index) => `班组${String(index + 1).padStart(2, "0")}`,
  );

  it("loses no row it acknowledged, doubles none, and the window goes on", async () => {
    let last = 0;
    for (const [index, name] of names.entries()) {
      await team.begin("班组");
      await team.box("班组名称").fill(name);
      await desktop.page.keyboard.press("Control+s");
      if (index % 6 === 3) {
        last = await nextServicePid(desktop, last);
        process.kill(last, "SIGKILL");
      }
      await team.heading(name).waitFor();
    }
    await team.statusBar.filter({ hasText: "内容已全部保存" }).waitFor();
    expect(await servicePid(desktop)).not.toBe(last);
    const acknowledged = await acknowledgedNames();
    expect(acknowledged).toEqual(names);
    await desktop.close();
    const stored = await storedNames();
    expect(stored).toEqual(["维修班", ...names].sort());
    await start();
    const list = new ListPage(desktop.page);
    await list.open("班组");
    await list
      .text(`共${names.length + 1}条`)
      .first()
      .waitFor();
  });

  async function acknowledgedNames(): Promise<string[]> {
    const { sent, replies } = await portTraffic(desktop.page);
    const creations = sent.filter(({ route }) => route === "team.create");
    const accepted = new Set(replies.filter(({ reply }) => reply.ok).map(({ id }) => id));
    const nameOf = (input: unknown) => (input as { values: { name: string } }).values.name;
    const known = creations.filter(({ id }) => accepted.has(id)).map(({ input }) => nameOf(input));
    // A request asked again after a kill goes over the port twice under its one id.
    return [...new Set(known)].filter((name) => name !== "维修班");
  }

  async function storedNames(): Promise<string[]> {
    const listed = await fillLedger(dataDir, (ledger) =>
      ledger.ask<Listed>("team.list", { view: "all", limit: 100 }),
    );
    giveToUser(dataDir);
    return listed.rows.map(({ title }) => title).sort();
  }
});
