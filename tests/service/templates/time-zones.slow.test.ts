import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repoRoot } from "../../../build/support/paths.ts";

const script = join(repoRoot, "tests", "support", "print-sample-hashes.ts");

function hashesIn(zone: string): string {
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, [script], { encoding: "utf8", env });
}

test("every template and its paper have the same bytes in every time zone", () => {
  const here = hashesIn("Asia/Shanghai");
  expect(here.trim().split("\n").length).toBeGreaterThan(10);
  for (const zone of ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
    expect(hashesIn(zone), zone).toBe(here);
});
