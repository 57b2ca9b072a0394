import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";
import { edit, write, writeBag } from "./bag-fixture.ts";
import type { BagCase } from "./bag-case.ts";
import { brokenBags } from "./broken-bags.ts";
import { malformedBags } from "./malformed-bags.ts";
import { unsafeBags } from "./unsafe-bags.ts";
import { validBags } from "./valid-bags.ts";
import { warningBags } from "./warning-bags.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-bag-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function judge({ bag, verdict, code }: BagCase): Promise<void> {
  const root = join(folder, "bag");
  writeBag(root, bag);
  const result = await verifyBag(root);
  expect(result.findings.map((finding) => finding.code)).toEqual(
    verdict === "valid" ? [] : expect.arrayContaining(code === undefined ? [] : [code]),
  );
  expect(result.verdict).toBe(verdict);
  for (const finding of result.findings) {
    expect(finding.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(finding.message).toMatch(/[\u4e00-\u9fff].*。$/su);
  }
}

describe("accepts", () => {
  it.each(validBags)("$name", judge);
});
describe("accepts with a warning", () => {
  it.each(warningBags)("$name", judge);
});
it("is tried on at least 150 bags", () => {
  const tables = [validBags, warningBags, malformedBags, brokenBags, unsafeBags];
  expect(tables.flat().length).toBeGreaterThanOrEqual(150);
});

describe("refuses", () => {
  it.each([...malformedBags, ...brokenBags])("$name", judge);
});
describe("refuses on every system the unsafe path", () => {
  it.each(unsafeBags)("$name", judge);
});

describe("cannot judge", () => {
  it("a path where nothing is", async () => {
    await expect(verifyBag(join(folder, "没有"))).rejects.toMatchObject({ code: "cannot-judge" });
  });
  it("a file", async () => {
    writeFileSync(join(folder, "f"), "x");
    await expect(verifyBag(join(folder, "f"))).rejects.toMatchObject({
      code: "cannot-judge",
      message: expect.stringContaining("不是文件夹"),
    });
  });
});

describe("verifyBag", () => {
  it("finds one flipped byte on disk, cached and past the cache", async () => {
    const root = join(folder, "bag");
    const big = Buffer.alloc(9_000_001, "档案").toString();
    writeBag(root, { payload: { "data/big": big, "data/small": "x" } });
    edit(root, "data/big", (bytes) => {
      bytes[8_000_000] = (bytes[8_000_000] ?? 0) ^ 1;
      return bytes;
    });
    for (const readUncached of [false, true]) {
      const result = await verifyBag(root, { readUncached });
      expect(result.findings).toMatchObject([
        { code: "checksum-mismatch", path: "data/big" },
        { code: "checksum-mismatch", path: "data/big" },
      ]);
    }
  });

  it("says how many files and bytes it read, and how", async () => {
    const root = join(folder, "bag");
    writeBag(root, { payload: { "data/a": "1234", "data/b/c": "56" } });
    const steps: number[] = [];
    let total = 0;
    const result = await verifyBag(root, {
      onProgress: (progress) => {
        steps.push(progress.bytesDone);
        total = progress.bytesTotal;
      },
    });
    expect(result).toMatchObject({
      verdict: "valid",
      version: "1.0",
      oxum: { bytes: 6, files: 2 },
      algorithms: ["sha256", "sha512"],
      reading: "cached",
    });
    expect(steps.at(-1)).toBe(total);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it("stops when cancelled, within a chunk", async () => {
    const root = join(folder, "bag");
    writeBag(root, { payload: { "data/big": "x".repeat(20_000_000) } });
    const stop = new AbortController();
    const started = verifyBag(root, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.path === "data/big") stop.abort();
      },
    });
    await expect(started).rejects.toMatchObject({ code: "cancelled" });
  });

  it("changes nothing in the bag it reads", async () => {
    const root = join(folder, "bag");
    writeBag(root);
    write(root, "data/extra", "x");
    const before = await verifyBag(root);
    expect(await verifyBag(root)).toEqual(before);
  });
});
