import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskNow, giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch } from "../support/desktop-branch.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { ShellPage } from "../support/pages/shell-page.ts";

let scratch: Scratch;
let sound: string;

beforeAll(async () => {
  scratch = makeScratch();
  sound = scratch.folder("sound");
  await fillBranch(sound);
});

afterAll(() => scratch.remove());

/** A data folder with the sound database changed as the test wants it. */
function folderWith(name: string, change: (bytes: Buffer) => Buffer): string {
  const folder = scratch.folder(name);
  const bytes = readFileSync(join(sound, "ledger.db"));
  writeFileSync(join(folder, "ledger.db"), change(bytes));
  giveToUser(folder);
  return folder;
}

function digest(folder: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, "ledger.db")))
    .digest("hex");
}

async function refusedText(desktop: DesktopApp): Promise<string> {
  const shell = new ShellPage(desktop.page);
  await shell.heading("台账暂时打不开").waitFor();
  return desktop.page.getByRole("alert").innerText();
}

const newer = (bytes: Buffer): Buffer => {
  bytes.writeUInt32BE(999_990, 60);
  return bytes;
};
const foreign = (bytes: Buffer): Buffer => {
  bytes.writeUInt32BE(0x12345678, 68);
  return bytes;
};
const torn = (bytes: Buffer): Buffer => bytes.fill(0x5a, 4096, 20 * 4096);
const noDatabase = (): Buffer => Buffer.from("这不是数据库\n".repeat(400));

describe("a data file that can't be used", () => {
  it.each([
    ["newer", newer, /由更新版本的程序写成/, /请安装新版本的程序/],
    ["of another program", foreign, /属于别的软件/, /请确认数据文件夹是否选对/],
    ["torn", torn, /数据文件已损坏/, /请用最近的备份恢复/],
    ["no database at all", noDatabase, /数据文件已损坏或不是台账的数据/, /请用最近的备份恢复/],
  ])(
    "%s is refused in Chinese: what is safe, what to do, and not one byte changed",
    async (name, change, what, advice) => {
      const dataDir = folderWith(name, change);
      const before = digest(dataDir);
      const desktop = await startDesktopApp({ dataDir, now: deskNow });
      try {
        const text = await refusedText(desktop);
        expect(text).toMatch(what);
        expect(text).toMatch(advice);
        expect(text).toMatch(/没有(被)?改动/);
        expect(text).not.toMatch(/[A-Za-z]{3,}/);
        expect(await desktop.page.getByRole("button", { name: "关闭窗口" }).count()).toBe(1);
      } finally {
        await desktop.close();
      }
      expect(digest(dataDir)).toBe(before);
    },
  );
});

describe("data that somebody else has open", () => {
  it("is left alone by a second window, and the first goes on", async () => {
    const dataDir = scratch.folder("shared");
    for (const name of readdirSync(sound).filter((one) => one === "ledger.db"))
      copyFileSync(join(sound, name), join(dataDir, name));
    giveToUser(dataDir);
    const first = await startDesktopApp({ dataDir });
    const shell = new ShellPage(first.page);
    await shell.heading("首页").waitFor();
    const second = await startDesktopApp({ dataDir });
    try {
      const text = await refusedText(second);
      expect(text).toMatch(/台账已在另一个窗口打开/);
      expect(text).toMatch(/请到已打开的窗口操作，或先关闭它再试/);
    } finally {
      await second.close();
    }
    await shell.open("班组");
    await shell.text("还没有登记班组。").waitFor();
    await first.close();
  });
});
