import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration } from "electron-builder";
import { beforeAll, describe, expect, it } from "vitest";
import { repoRoot } from "../../build/support/paths.ts";

interface Loader {
  getConfig(dir: string, file: string | null, options: Configuration): Promise<Configuration>;
  validateConfiguration(config: Configuration, log: unknown): Promise<void>;
}

// electron-builder's own loader, which it does not export: what it reads is what it builds.
const ofBuilder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
const loader = ofBuilder("app-builder-lib/out/util/config/config.js") as Loader;
const { DebugLogger } = ofBuilder("builder-util") as { DebugLogger: new (isOn: boolean) => object };

let config: Configuration;
beforeAll(async () => {
  config = await loader.getConfig(repoRoot, null, {});
});

describe("what electron-builder reads", () => {
  it("is valid by its own schema", async () => {
    await loader.validateConfiguration(config, new DebugLogger(false));
  });

  it("makes an installer and a portable program for Windows, for each clerk without an administrator", () => {
    expect(config.win?.target).toEqual([
      { target: "nsis", arch: ["x64"] },
      { target: "portable", arch: ["x64"] },
    ]);
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      installerLanguages: ["zh_CN"],
      language: "2052",
      deleteAppDataOnUninstall: false,
    });
  });

  it("makes deb and AppImage for both processors of Linux", () => {
    expect(config.linux?.target).toEqual([
      { target: "deb", arch: ["x64", "arm64"] },
      { target: "AppImage", arch: ["x64", "arm64"] },
    ]);
  });

  it("finds the SQLite binding of every target, the icon and the Chinese of the runtime", () => {
    for (const target of ["win32-x64", "linux-x64", "linux-arm64"])
      expect(
        existsSync(join(repoRoot, `node_modules/better-sqlite3/prebuilds/${target}.node`)),
      ).toBe(true);
    for (const icon of [config.win?.icon, config.linux?.icon])
      expect(existsSync(join(repoRoot, "build/icons", String(icon)))).toBe(true);
    expect(config.electronLanguages).toContain("zh-CN");
    expect(JSON.stringify(config.files)).toContain(
      "node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node",
    );
  });

  it("ships migrations and templates beside the program, and publishes nothing", () => {
    const shipped = (config.extraResources as { to: string }[]).map(({ to }) => to);
    expect(shipped).toEqual(["migrations", "templates"]);
    expect(config.publish).toBeNull();
  });
});
