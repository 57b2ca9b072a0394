import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  createCachedReader,
  createUncachedReader,
  type ReadFileInChunks,
} from "#service/core/files/bagit/read-uncached.ts";

let folder = "";
beforeEach(() => {
  // The disk itself: /tmp may be in memory, where reading past the cache means nothing.
  folder = mkdtempSync(join(process.cwd(), "node_modules/.read-uncached-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function digest(read: ReadFileInChunks, path: string): Promise<[string, string]> {
  const hash = createHash("sha256");
  const kind = await read(path, (chunk) => hash.update(chunk));
  return [hash.digest("hex"), kind];
}

it("reads every size exactly, past the cache on a real disk", async () => {
  const read = createUncachedReader();
  for (const size of [0, 1, 511, 4096, 4097, (4 << 20) - 1, 4 << 20, (4 << 20) + 1, 9_000_000]) {
    const bytes = Buffer.alloc(size, `${size}档案`);
    const path = join(folder, `${size}`);
    writeFileSync(path, bytes);
    const expected = createHash("sha256").update(bytes).digest("hex");
    expect(await digest(read, path)).toEqual([expected, "uncached"]);
    expect(await digest(createCachedReader(), path)).toEqual([expected, "cached"]);
  }
});

it("reads normally, and says so, where the file system refuses to go past the cache", async () => {
  const path = join(tmpdir(), `read-uncached-${process.pid}`);
  // procfs has no O_DIRECT; its files also claim to be empty, so only the answer is checked.
  const read = createUncachedReader();
  expect(await digest(read, "/proc/version")).toEqual([expect.any(String), "cached"]);
  writeFileSync(path, "x");
  const [hash] = await digest(read, path);
  expect(hash).toBe(createHash("sha256").update("x").digest("hex"));
  rmSync(path);
});

it("never follows a symbolic link", async () => {
  writeFileSync(join(folder, "a"), "x");
  symlinkSync("a", join(folder, "b"));
  for (const read of [createCachedReader(), createUncachedReader()]) {
    await expect(read(join(folder, "b"), () => undefined)).rejects.toMatchObject({ code: "ELOOP" });
  }
});

it("sees what is on the disk although the cache was filled before", async () => {
  const path = join(folder, "f");
  writeFileSync(path, "old");
  const read = createUncachedReader();
  await digest(read, path);
  execFileSync("sh", ["-c", `printf new > '${path}' && sync '${path}'`]);
  const [hash] = await digest(read, path);
  expect(hash).toBe(createHash("sha256").update("new").digest("hex"));
});
