import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBag, type CreateBagOptions } from "#service/core/files/bagit/create-bag.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";

const info: [string, string][] = [
  ["Source-Organization", "某某水厂党支部"],
  ["Bagging-Date", "2026-01-31"],
];
const bytes = (text: string) => ({ kind: "bytes" as const, bytes: Buffer.from(text) });

let folder = "";
let target = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "create-bag-"));
  target = join(folder, "2026年度档案");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function plan(changes: Partial<CreateBagOptions> = {}): CreateBagOptions {
  const payload = [
    { path: "三会一课/支部党员大会/记录.txt", source: bytes("一致同意\n") },
    { path: "目录.json", source: bytes("{}") },
  ];
  return { target, payload, info, ...changes };
}

describe("a bag made by createBag", () => {
  it("is valid, complete, and named as asked", async () => {
    const made = await createBag(plan());
    expect(made).toEqual({ path: target, oxum: { bytes: 15, files: 2 } });
    expect(await verifyBag(target)).toMatchObject({
      verdict: "valid",
      findings: [],
      version: "1.0",
    });
    expect(readdirSync(folder)).toEqual(["2026年度档案"]);
  });

  it("has the exact tag files of RFC 8493, metadata in order", async () => {
    await createBag(plan({ info: [...info, ["External-Description", "第一行\n第二行"]] }));
    expect(readFileSync(join(target, "bagit.txt"), "utf8")).toBe(
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    );
    expect(readFileSync(join(target, "bag-info.txt"), "utf8")).toBe(
      "Source-Organization: 某某水厂党支部\nBagging-Date: 2026-01-31\n" +
        "External-Description: 第一行\n  第二行\nBag-Size: 15 bytes\nPayload-Oxum: 15.2\n",
    );
    expect(await verifyBag(target)).toMatchObject({ verdict: "valid" });
  });

  it("copies files of every size around the buffer unchanged", async () => {
    const sizes = [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000];
    const payload = sizes.map((size) => {
      const path = join(folder, `源${size}`);
      writeFileSync(path, Buffer.alloc(size, "档"));
      return { path: `${size}.bin`, source: { kind: "file" as const, path } };
    });
    await createBag(plan({ payload }));
    for (const { path, source } of payload) {
      expect(readFileSync(join(target, "data", path)).equals(readFileSync(source.path))).toBe(true);
    }
    expect(await verifyBag(target)).toMatchObject({ verdict: "valid" });
  });

  it("may be empty", async () => {
    await createBag(plan({ payload: [] }));
    expect(await verifyBag(target)).toMatchObject({
      verdict: "valid",
      oxum: { bytes: 0, files: 0 },
    });
  });

  it("can be checked with sha256sum and sha512sum alone", async () => {
    await createBag(plan());
    for (const tool of ["256", "512"]) {
      for (const list of [`manifest-sha${tool}.txt`, `tagmanifest-sha${tool}.txt`]) {
        execFileSync(`sha${tool}sum`, ["--strict", "-c", list], { cwd: target });
      }
    }
  });

  it("is the same bytes for the same input", async () => {
    await createBag(plan());
    await createBag(plan({ target: join(folder, "again") }));
    expect(() => execFileSync("diff", ["-r", target, join(folder, "again")])).not.toThrow();
  });
});

describe("createBag refuses, leaving nothing,", () => {
  const refused = async (changes: Partial<CreateBagOptions>, code: string) => {
    const before = readdirSync(folder);
    await expect(createBag(plan(changes))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(readdirSync(folder)).toEqual(before);
  };

  it.each([
    "../x",
    "/x",
    "a\\b",
    "./a",
    "a//b",
    "a%b",
    "a\nb",
    "a\rb",
    "a:b",
    "CON",
    "con.txt",
    "a.",
    "a ",
    "",
    "e\u0301",
    "~x",
  ])("the payload name %j", async (path) => {
    await refused({ payload: [{ path, source: bytes("x") }] }, "unsafe-name");
  });

  it.each([
    ["a", "a"],
    ["a", "A"],
    ["A/1", "a/2"],
    ["a", "a/b"],
    ["a/b", "a"],
  ])("the names %j and %j together", async (first, second) => {
    const payload = [first, second].map((path) => ({ path, source: bytes("x") }));
    await refused({ payload }, "unsafe-name");
  });

  it.each<[string, string]>([
    ["Payload-Oxum", "1.1"],
    ["A:b", "c"],
    [" A", "b"],
    ["", "b"],
    ["A", " \n"],
    ["A\nB", "c"],
  ])("the metadata %j: %j", async (label, value) => {
    await refused({ info: [...info, [label, value]] }, "bag-info");
  });

  it("a missing packing date", async () => {
    await refused({ info: [["Contact-Name", "张三"]] }, "bag-info");
  });

  it("an existing target, even an empty folder or a dangling link", async () => {
    mkdirSync(target);
    await refused({}, "target-exists");
    rmSync(target, { recursive: true });
    symlinkSync("nowhere", target);
    await refused({}, "target-exists");
  });

  it("a source that is no longer what it was", async () => {
    const path = join(folder, "记录.txt");
    writeFileSync(path, "改过");
    const source = { kind: "file", path, sha256: "0".repeat(64) } as const;
    await refused({ payload: [{ path: "a", source }] }, "document-changed");
  });

  it("a source that is missing or a folder", async () => {
    for (const path of [join(folder, "没有"), folder]) {
      await refused({ payload: [{ path: "a", source: { kind: "file", path } }] }, "file-missing");
    }
  });

  it("a name the disk can't hold", async () => {
    const payload = [{ path: "长".repeat(200), source: bytes("x") }];
    await refused({ payload }, "name-too-long");
  });

  it("an unfinished folder that holds something not ours", async () => {
    mkdirSync(join(folder, "（未完成）2026年度档案"));
    writeFileSync(join(folder, "（未完成）2026年度档案", "我的文件.txt"), "x");
    await refused({}, "unfinished-in-the-way");
  });
});

describe("createBag interrupted", () => {
  it("by a cancel at any of its first steps leaves nothing", async () => {
    const payload = [1, 2, 3].map((n) => ({
      path: `${n}/x`,
      source: bytes("x".repeat(2_500_000)),
    }));
    for (let stopAt = 0; stopAt < 9; stopAt += 1) {
      const stop = new AbortController();
      let step = 0;
      const onProgress = () => {
        if (step === stopAt) stop.abort();
        step += 1;
      };
      const made = createBag(plan({ payload, signal: stop.signal, onProgress }));
      await expect(made).rejects.toMatchObject({ code: "cancelled" });
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it("by a full disk says so in Chinese and leaves neither bag nor half a bag", async () => {
    const disk = join(folder, "盘");
    mkdirSync(disk);
    // Fails here, on purpose, where the tests don't run as root.
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
    try {
      const payload = [1, 2].map((n) => ({ path: `${n}`, source: bytes("x".repeat(700_000)) }));
      const options = plan({ target: join(disk, "档案"), payload });
      await expect(createBag(options)).rejects.toMatchObject({
        code: "disk-full",
        message: expect.stringContaining("空间不够"),
        hint: expect.stringContaining("没有改动"),
      });
      expect(readdirSync(disk)).toEqual([]);
      await createBag({ ...options, payload: payload.slice(0, 1) });
      expect(await verifyBag(join(disk, "档案"))).toMatchObject({ verdict: "valid" });
    } finally {
      execFileSync("umount", [disk]);
    }
  });

  it("by kill -9 leaves no folder at the target, and the next run clears up", async () => {
    const script = `
      import { createBag } from "#service/core/files/bagit/create-bag.ts";
      const payload = Array.from({ length: 400 }, (_, n) => ({
        path: "f" + n, source: { kind: "bytes", bytes: Buffer.alloc(100_000, n) } }));
      await createBag({ target: process.env.TARGET, payload, info: [["Bagging-Date", "2026-01-31"]],
        onProgress: (p) => process.stdout.write(p.path + "\\n") });`;
    for (const killAfter of [1, 40, 200, 390]) {
      const child = spawn(
        join(process.cwd(), "node_modules/.bin/node"),
        ["--input-type=module", "-e", script],
        { env: { ...process.env, TARGET: target }, stdio: ["ignore", "pipe", "inherit"] },
      );
      let lines = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        lines += chunk.toString().split("\n").length - 1;
        if (lines >= killAfter) child.kill("SIGKILL");
      });
      await once(child, "exit");
      expect(child.signalCode).toBe("SIGKILL");
      expect(existsSync(target)).toBe(false);
      expect(readdirSync(folder)).toEqual(["（未完成）2026年度档案"]);
    }
    await createBag(plan());
    expect(readdirSync(folder)).toEqual(["2026年度档案"]);
    expect(await verifyBag(target)).toMatchObject({ verdict: "valid" });
  });
});
