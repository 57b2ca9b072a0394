import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createBag } from "#service/core/files/bagit/create-bag.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";

const COUNT = 200;
const seed = Number(process.env["BAG_SEED"] ?? Date.now() % 1_000_000);

let folder = "";
let good = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mutate-bag-"));
  good = join(folder, "good");
  const payload = ["会议/一.txt", "会议/二.txt", "照片/1.jpg", "目录.json"].map((path, index) => {
    const bytes = Buffer.alloc(500 + index * 1000, `${path} ${index} `);
    return { path, source: { kind: "bytes" as const, bytes } };
  });
  const info: [string, string][] = [["Bagging-Date", "2026-01-31"]];
  await createBag({ target: good, payload, info });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** mulberry32: small, good enough, and repeatable from the printed seed. */
function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

type Mutation = (root: string, files: string[], random: (below: number) => number) => string;
const pick = <T>(list: readonly T[], random: (below: number) => number): T => {
  const one = list[random(list.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

const mutations: Record<string, Mutation> = {
  flip(root, files, random) {
    const path = pick(files, random);
    const bytes = readFileSync(join(root, path));
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    writeFileSync(join(root, path), bytes);
    return `${path} byte ${at}`;
  },
  add(root, _, random) {
    const path = pick(["data/新.txt", "data/会议/新.txt", "新.txt", "tagmanifest-md5.txt"], random);
    writeFileSync(join(root, path), "x".repeat(random(3)));
    return path;
  },
  remove(root, files, random) {
    const path = pick(files, random);
    rmSync(join(root, path));
    return path;
  },
  rename(root, files, random) {
    const path = pick(files, random);
    renameSync(join(root, path), join(root, `${path}${pick(["x", ".bak", " ", "2"], random)}`));
    return path;
  },
  swap(root, files, random) {
    const first = pick(files, random);
    const second = pick(
      files.filter((path) => path !== first),
      random,
    );
    renameSync(join(root, first), join(root, "swap"));
    renameSync(join(root, second), join(root, first));
    renameSync(join(root, "swap"), join(root, second));
    return `${first} and ${second}`;
  },
  truncate(root, files, random) {
    const path = pick(files, random);
    const size = random(statSync(join(root, path)).size);
    truncateSync(join(root, path), size);
    return `${path} to ${size}`;
  },
  editTag(root, files, random) {
    const path = pick(
      files.filter((file) => !file.startsWith("data")),
      random,
    );
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const at = random(lines.length - 1);
    const change = random(3);
    if (change === 0) lines.splice(at, 1);
    else if (change === 1) lines.splice(at, 0, "Contact-Name: 张三");
    else
      lines[at] = (lines[at] ?? "").replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10));
    writeFileSync(join(root, path), lines.join("\n"));
    return `${path} line ${at + 1} change ${change}`;
  },
};

it(`finds each of ${COUNT} random single changes (BAG_SEED=${seed})`, async () => {
  console.info(`bag mutations: BAG_SEED=${seed}`);
  const random = randomFrom(seed);
  const names = Object.keys(mutations);
  const missed: string[] = [];
  for (let number = 0; number < COUNT; number += 1) {
    const root = join(folder, `m${number}`);
    cpSync(good, root, { recursive: true });
    const name = names[number % names.length] ?? "";
    const what = mutations[name]?.(root, filesOf(root), random) ?? "";
    const { verdict } = await verifyBag(root);
    if (verdict === "valid") missed.push(`${name}: ${what}`);
    rmSync(root, { recursive: true });
  }
  expect(missed).toEqual([]);
});

it("never calls a changed payload byte anything but invalid", async () => {
  for (const path of filesOf(good).filter((file) => file.startsWith("data"))) {
    const root = join(folder, "payload");
    cpSync(good, root, { recursive: true });
    mutations["flip"]?.(root, [path], randomFrom(seed));
    expect(await verifyBag(root)).toMatchObject({ verdict: "invalid" });
    rmSync(root, { recursive: true });
  }
});
