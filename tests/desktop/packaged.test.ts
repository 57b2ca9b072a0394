import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { flipReleaseFuses } from "../../build/flip-release-fuses.ts";
import { repoRoot } from "../../build/support/paths.ts";
import { runCommand } from "../../build/support/run-command.ts";
import { sampleBranch } from "../../build/demo/sample-branch.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { giveToUser, startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { programAsNobody } from "../support/desktop-kit.ts";
import { pressMenuKey } from "../support/desktop-processes.ts";
import { ArchivePage } from "../support/pages/archive-page.ts";
import { FirstRunPage } from "../support/pages/first-run-page.ts";
import { GatheringPage } from "../support/pages/gathering-page.ts";
import { ListPage } from "../support/pages/list-page.ts";
import { PrintPreviewDialog } from "../support/pages/print-dialog.ts";
import "../support/desktop-page.ts";

const packagingTimeoutMs = 180_000;
const packagedDir = join(inject("desktopKit").folder, "packaged");
const folder = join(inject("desktopKit").folder, "packaged-scratch");

beforeAll(async () => {
  await mkdir(folder);
  const script = join(repoRoot, "build", "package.ts");
  const packaged = await runCommand(process.execPath, [script, "--dir"], { cwd: repoRoot });
  const source = /^Packaged: (.+)$/m.exec(packaged.stdout)?.[1];
  if (source === undefined) throw new Error(packaged.stdout + packaged.stderr);
  await cp(source, packagedDir, { recursive: true });
}, packagingTimeoutMs);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(packagedDir, { recursive: true, force: true });
});

async function beginBranch({ page }: DesktopApp): Promise<void> {
  const firstRun = new FirstRunPage(page);
  await firstRun.answer({ ...sampleBranch, partyGroups: [] });
  await firstRun.save();
}

/** Writes an assembly of today down and makes its minutes. Gives its title back. */
async function holdAssembly(desktop: DesktopApp): Promise<string> {
  const meeting = new GatheringPage(desktop.page);
  const { keyboard } = desktop.page;
  await pressMenuKey(desktop, "N");
  await desktop.page.getByRole("menu").waitFor();
  await keyboard.press("Enter");
  await expect.poll(() => meeting.focused.getAttribute("aria-label")).toBe("类别");
  await keyboard.type("党员大会");
  await desktop.page.locator(".ant-select-item-option-active").waitFor();
  await keyboard.press("Enter");
  await expect.poll(() => meeting.focused.getAttribute("aria-expanded")).toBe("false");
  await keyboard.press("Enter");
  await keyboard.type("今天");
  await keyboard.press("Enter");
  await expect.poll(() => meeting.box("会议名称").inputValue()).toMatch(/第1次支部党员大会$/);
  const title = await meeting.box("会议名称").inputValue();
  await meeting.save();
  await meeting.heading(title).waitFor();
  await meeting.openPapers();
  await meeting.generate();
  await expect.poll(() => meeting.preview.innerText(), { timeout: 20_000 }).toContain("党员大会");
  await meeting.closeDialog();
  return title;
}

/** The text of the list of gatherings as a PDF. */
async function printList(desktop: DesktopApp, path: string): Promise<string> {
  const list = new ListPage(desktop.page);
  const preview = new PrintPreviewDialog(desktop.page);
  await list.open("三会一课");
  await list.rows.first().waitFor();
  await list.button("打印…").click();
  await preview.sheets.first().waitFor();
  await answerDialogs(desktop.app, path);
  await preview.savePdf();
  await preview.dialog.getByRole("button", { name: "关闭" }).click();
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
}

describe("the packaged program", () => {
  it("holds the target's own SQLite binding, no other, and no sources", async () => {
    const inside = listPackage(join(packagedDir, "resources", "app.asar"), { isPack: false });
    const natives = inside.filter((name) => name.endsWith(".node"));
    expect(natives).toEqual([
      `/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ]);
    const unwanted = /\.(?:ts|tsx|map|c|cpp)$|^\/(?:build|tests|docs|electron|renderer|shared)\//;
    expect(inside.filter((name) => unwanted.test(name))).toEqual([]);
    expect(await readdir(join(packagedDir, "resources"))).toEqual(
      expect.arrayContaining(["app.asar", "migrations", "templates"]),
    );
  });

  it("starts, is sandboxed without developer tools, and ignores development settings", async () => {
    const program = await programAsNobody(join(packagedDir, "branch-ledger"));
    const env = { BRANCH_LEDGER_SQLITE_BINDING: "/nowhere", BRANCH_LEDGER_NOW: "2001-01-01" };
    const desktop = await startDesktopApp({ program, env });
    try {
      const facts = await desktop.app.evaluate(({ app, BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.openDevTools();
        const hasDevTools = contents?.isDevToolsOpened();
        return { isPackaged: app.isPackaged, name: app.getName(), hasDevTools };
      });
      expect(facts).toEqual({ isPackaged: true, name: "支部台账（测试）", hasDevTools: false });
      const reply: unknown = await desktop.page.evaluate(() =>
        window.desktop.invoke("desktop.hello", null),
      );
      expect(reply).toMatchObject({ ok: true, data: { isTestRuntime: true } });
      const data = join(desktop.launch.env["HOME"] ?? "", ".config/branch-ledger/data");
      await expect.poll(() => existsSync(data), { timeout: 10_000 }).toBe(true);
      expect(await readdir(desktop.dataDir)).toEqual([]);
    } finally {
      await desktop.close();
    }
  });

  it("does the main job: a branch, a gathering, its paper, its list on paper, a package that is whole", async () => {
    const program = await programAsNobody(join(packagedDir, "branch-ledger"));
    const desktop = await startDesktopApp({ program });
    const usb = join(folder, "U盘");
    await mkdir(usb);
    giveToUser(usb);
    try {
      await beginBranch(desktop);
      const title = await holdAssembly(desktop);
      expect(await printList(desktop, join(usb, "三会一课.pdf"))).toContain(title);
      const archive = new ArchivePage(desktop.page);
      await archive.open("归档");
      await answerDialogs(desktop.app, usb);
      await archive.write();
      await archive.text("完整：每个文件都在，内容与归档时一致。").waitFor();
      const inside = await readdir(usb, { recursive: true });
      expect(inside.some((name) => name.endsWith("manifest-sha256.txt"))).toBe(true);
      expect(inside.some((name) => name.includes("会议记录") && name.endsWith(".docx"))).toBe(true);
    } finally {
      await desktop.close();
    }
  });

  it("has every back door of the runtime closed after the release fuses", async () => {
    const program = join(folder, "branch-ledger");
    await cp(join(packagedDir, "branch-ledger"), program);
    await flipReleaseFuses(program);
    const fuses = await getCurrentFuseWire(program);
    const states = [
      fuses[FuseV1Options.RunAsNode],
      fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      fuses[FuseV1Options.EnableNodeCliInspectArguments],
      fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
      fuses[FuseV1Options.EnableCookieEncryption],
      fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      fuses[FuseV1Options.OnlyLoadAppFromAsar],
    ];
    const { DISABLE: off, ENABLE: on } = FuseState;
    expect(states).toEqual([off, off, off, off, on, on, on]);
  });

  it("is refused as a release on any other runtime than the pinned one", async () => {
    const script = join(repoRoot, "build", "package.ts");
    const other = join(folder, "other-runtime");
    await mkdir(other);
    await writeFile(join(other, process.platform === "win32" ? "electron.exe" : "electron"), "");
    await writeFile(join(other, "version"), "1.2.3");
    const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: other };
    const packaged = await runCommand(process.execPath, [script], { cwd: repoRoot, env });
    expect({ ok: packaged.ok, said: packaged.stderr }).toEqual({
      ok: false,
      said: expect.stringContaining("this machine has 1.2.3") as string,
    });
  });
});
