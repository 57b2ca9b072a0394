import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import { recordTypes } from "#shared/record-types.ts";
import { electronExecutable } from "../../../build/provide-electron/electron-executable.ts";
import { provideElectron } from "../../../build/provide-electron/provide-electron.ts";
import { nodeBuildConfig } from "../../../build/vite/node-build.ts";
import { temporaryFolder, templatesFolder } from "../../support/service-ledger.ts";

const zones = ["Asia/Shanghai", "UTC", "America/Los_Angeles"];
let script: string;
let electron: string;
let templates: string;

beforeAll(async () => {
  const outDir = temporaryFolder();
  const entries = { "paper-digests": "tests/support/paper-digests.ts" };
  const config = nodeBuildConfig({ outDir, entries, format: "es" }, { release: false });
  await build({ ...config, build: { ...config.build, outDir } });
  script = join(outDir, "paper-digests.js");
  writeFileSync(join(outDir, "package.json"), JSON.stringify({ type: "module" }));
  electron = electronExecutable((await provideElectron()).distPath);
  templates = await templatesFolder();
}, 180_000);

function digests(program: string, zone: string): Record<string, string> {
  const env = { ...process.env, TZ: zone, ELECTRON_RUN_AS_NODE: "1" };
  return JSON.parse(
    execFileSync(program, [script, templates], { env, encoding: "utf8" }),
  ) as Record<string, string>;
}

describe("the same record", () => {
  test("gives the same bytes on Node and on Electron and in every time zone", () => {
    const usual = digests(process.execPath, "Asia/Shanghai");
    const names = recordTypes.flatMap(({ documents }) => documents);
    expect(Object.keys(usual).toSorted()).toEqual(names.toSorted());
    for (const zone of zones) {
      expect(digests(process.execPath, zone), `Node in ${zone}`).toEqual(usual);
      expect(digests(electron, zone), `Electron in ${zone}`).toEqual(usual);
    }
  });

  test("runs on two different versions of Node in that test", () => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
    const version = (program: string) =>
      execFileSync(program, ["-p", "process.versions.node"], { env, encoding: "utf8" }).trim();
    expect(version(electron)).not.toBe(version(process.execPath));
  });
});
