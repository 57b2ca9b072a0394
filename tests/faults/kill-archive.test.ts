import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { judgePackage } from "#service/modules/archive/index.ts";
import { temporaryFolder } from "../support/service-ledger.ts";

const program = fileURLToPath(new URL("../support/killed-writer.ts", import.meta.url));

describe("an archive whose program is killed", () => {
  test.each([1, 2, 4, 5, 7, 8])(
    "at step %i leaves only a folder called unfinished, and the next one is whole",
    async (step) => {
      const folder = temporaryFolder();
      const target = join(folder, "2026年度归档");
      const killed = spawnSync(process.execPath, [program, target, String(step)]);
      expect(killed.signal).toBe("SIGKILL");
      expect(readdirSync(folder)).toEqual(["（未完成）2026年度归档"]);
      const left = await judgePackage(join(folder, "（未完成）2026年度归档"));
      expect(left.verdict).toBe("invalid");
      const again = spawnSync(process.execPath, [program, target, "0"]);
      expect(again.status).toBe(0);
      expect(readdirSync(folder)).toEqual(["2026年度归档"]);
      expect((await judgePackage(target)).verdict).toBe("valid");
    },
  );
});
