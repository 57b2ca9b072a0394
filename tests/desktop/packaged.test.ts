import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { flipReleaseFuses } from "../../build/flip-release-fuses.ts";
import { repoRoot } from "../../build/support/paths.ts";
import { runCommand } from "../../build/support/run-command.ts";
import { startDesktopApp } from "../support/desktop-app.ts";
import { programAsNobody } from "../support/desktop-kit.ts";
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
