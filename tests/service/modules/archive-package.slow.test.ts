import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import { isWindowsSafeName } from "#shared/kernel/safe-file-name.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { ListPage, RecordView, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { readBook } from "../../support/service-workbook.ts";
import { textOf } from "../documents/docx-fixtures.ts";

type Created = RouteOutput<"archive.create">;
type Checked = RouteOutput<"archive.check">;

let t: TestLedger;
beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
});
afterEach(() => t.close());

async function write(archiveYear: number | null, more: object = {}): Promise<string> {
  const folder = temporaryFolder();
  const { name } = await t.ask<Created>("archive.create", {
    ...{ folder: t.grant(folder, "folder"), archiveYear, ...more },
  });
  return join(folder, name);
}

const check = (archiveYear: number | null) =>
  t.ask<Checked>("archive.check", { archiveYear, includeSensitive: false });
const verify = (path: string) =>
  t.ask<RouteOutput<"archive.verify">>("archive.verify", { folder: t.grant(path, "folder") });
const minutesOf = ({ uid }: SavedRecord) =>
  t.ask<GeneratedDocument>("documents.generate", {
    ...{ recordType: "gathering", recordUid: uid, templateName: "gathering-minutes-compact" },
  });
const itemsIn = (bag: string, year: number): readonly string[] => {
  const folder = join(bag, "data", `${year}年度`, "组织生活");
  return readdirSync(join(bag, "data")).includes(`${year}年度`) ? readdirSync(folder) : [];
};

describe("归档年度", () => {
  const lastYear = {
    occurredOn: "2026-01-12",
    title: "2025年度工作总结",
    parts: [{ kind: "otherMeeting", title: "2025年度工作总结", period: "2025" }],
  };

  test("the 2025 总结 signed 2026-01-12 is archived under 2026", async () => {
    const saved = await holdSampleMeeting(t, lastYear);
    await minutesOf(saved);
    const { values } = await t.ask<RecordView>("gathering.get", { uid: saved.uid });
    expect(values).toMatchObject({ archiveYear: 2026, parts: [{ period: "2025" }] });
    expect(itemsIn(await write(2026), 2026)).toEqual(["20260112 2025年度工作总结"]);
    expect(itemsIn(await write(2025), 2025)).toEqual([]);
  });

  test("is the clerk's to change, and its papers go along", async () => {
    const { uid, revision } = await holdSampleMeeting(t, lastYear);
    await minutesOf({ uid, revision });
    await t.ask("gathering.update", { uid, revision, values: { archiveYear: 2025 } });
    expect(itemsIn(await write(2026), 2026)).toEqual([]);
    const bag = await write(2025);
    const [item = ""] = itemsIn(bag, 2025);
    expect(readdirSync(join(bag, "data", "2025年度", "组织生活", item)).toSorted()).toEqual([
      "件.json",
      "会议记录-20260112-2025年度工作总结.docx",
    ]);
  });
});

describe("a package", () => {
  test("keeps every path under 240 characters and every name safe on Windows", async () => {
    for (const title of [
      "很长的题目".repeat(39),
      "同名",
      "同名",
      'a:b*c?<d>|"e"/f\\g%h',
      "CON",
      "尾点.",
    ])
      await minutesOf(await holdSampleMeeting(t, { title, note: title.slice(0, 20) }));
    const bag = await write(2026);
    const paths = readdirSync(bag, { recursive: true, encoding: "utf8" });
    expect(Math.max(...paths.map((path) => join(basename(bag), path).length))).toBeLessThan(240);
    const unsafe = paths
      .flatMap((path) => path.split("/"))
      .filter((one) => !isWindowsSafeName(one));
    expect(unsafe).toEqual([]);
    expect(itemsIn(bag, 2026)).toContain("20261120 同名（2）");
  });

  test("says how to check it, and the line it says works word for word", async () => {
    await minutesOf(await holdSampleMeeting(t));
    const bag = await write(2026);
    const guide = readFileSync(join(bag, "检验说明.txt"), "utf8");
    const lines = guide
      .split("\r\n")
      .flatMap((line) => /^ {4}(sha256sum .*)$/.exec(line)?.[1] ?? []);
    expect(lines).toHaveLength(2);
    for (const line of lines) execFileSync("sh", ["-c", line], { cwd: bag });
    const [, windowsFile = ""] = /certutil -hashfile "(.*)" SHA256/.exec(guide) ?? [];
    expect(statSync(join(bag, ...windowsFile.split("\\"))).isFile()).toBe(true);
    const manifest = readFileSync(join(bag, "manifest-sha256.txt"));
    expect(guide).toContain(createHash("sha256").update(manifest).digest("hex"));
    const paper = join(bag, "data", windowsFile.replace("data\\", ""));
    writeFileSync(paper, "x");
    const broken = spawnSync("sh", ["-c", lines[0] ?? ""], { cwd: bag, encoding: "utf8" });
    expect(broken.status).not.toBe(0);
    expect(broken.stdout).toMatch(/归档文件目录\.xlsx: FAILED/);
  });

  test("has a catalogue with the columns of the standard, and invents no number", async () => {
    await minutesOf(await holdSampleMeeting(t));
    const bag = await write(2026);
    const { cells } = readBook(join(bag, "data", "归档文件目录.xlsx"));
    const headers = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"];
    expect(cells.slice(0, headers.length)).toEqual(headers);
    for (const word of ["20261120", "永久", "中共静河输油站支部委员会", "第四季度支部党员大会"])
      expect(cells).toContain(word);
    expect(cells.some((cell) => /DZB|-0001|^Y$/.test(cell))).toBe(false);
  });

  test.each([
    [false, ["移交单位（盖章）", "接收单位（盖章）"]],
    [true, ["移交单位（盖章）", "接收单位（盖章）", "监交人"]],
  ])("holds the list to be signed, with a witness: %s", async (hasWitness, blocks) => {
    await minutesOf(await holdSampleMeeting(t));
    const bag = await write(2026, { hasWitness });
    const text = textOf(readFileSync(join(bag, "归档移交清单.docx"))).join("\n");
    const manifest = readFileSync(join(bag, "manifest-sha256.txt"));
    const digest = createHash("sha256").update(manifest).digest("hex");
    expect(text.replaceAll(" ", "")).toContain(digest);
    for (const word of ["第四季度支部党员大会", "20261120", "永久", basename(bag), ...blocks])
      expect(text).toContain(word);
    expect(text.includes("监交人")).toBe(hasWitness);
    const { documents } = await t.ask<RouteOutput<"documents.list">>("documents.list", {});
    const kept = documents.find(({ templateLabel }) => templateLabel === "归档移交清单");
    expect(readFileSync(t.ledger.documentPath(kept!.uid)!)).toEqual(
      readFileSync(join(bag, "归档移交清单.docx")),
    );
  });
});

describe("the check before writing", () => {
  const kinds = ({ gaps }: Checked) => gaps.map(({ kind }) => kind).toSorted();

  test("finds nothing in a record that is final, printed and has a 保管期限", async () => {
    const saved = await holdSampleMeeting(t);
    await minutesOf(saved);
    await t.ask("gathering.finalize", saved);
    expect(await check(2026)).toMatchObject({ itemCount: 1, paperCount: 1, gaps: [] });
  });

  test("names what is not final, has no paper, and has no 保管期限; none of it keeps one from writing", async () => {
    const { rows } = await t.ask<ListPage>("retentionRule.list", { view: "all", limit: 100 });
    for (const { uid, revision, title } of rows)
      if (/党员大会|其他会议/.test(title)) await t.ask("retentionRule.trash", { uid, revision });
    await holdSampleMeeting(t);
    const found = await check(2026);
    expect(kinds(found)).toEqual(["noPaper", "noRetention", "notFinal"]);
    expect(found.gaps[0]).toMatchObject({ recordType: "gathering", title: "第四季度支部党员大会" });
    expect(itemsIn(await write(2026), 2026)).toHaveLength(1);
  });

  test("names a paper that is older than its record, and one that was changed in Word", async () => {
    const saved = await holdSampleMeeting(t);
    const paper = await minutesOf(saved);
    await t.ask("gathering.update", { ...saved, values: { place: "二楼会议室" } });
    expect(kinds(await check(2026))).toEqual(["notFinal", "outdatedPaper"]);
    writeFileSync(t.ledger.documentPath(paper.uid)!, "x");
    expect(kinds(await check(2026))).toEqual(["changedPaper", "notFinal", "outdatedPaper"]);
    rmSync(t.ledger.documentPath(paper.uid)!);
    expect((await check(2026)).gaps[0]?.detail).toMatch(/找不到/);
  });
});

describe("what is wrong with a package is said by 件 and file:", () => {
  let bag: string;
  let paper: string;
  const item = "“20261120 第四季度支部党员大会”（2026年度·组织生活）：";
  beforeEach(async () => {
    await minutesOf(await holdSampleMeeting(t));
    bag = await write(2026);
    const folder = join(bag, "data/2026年度/组织生活/20261120 第四季度支部党员大会");
    paper = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith(".docx"))!,
    );
  });

  async function messages(): Promise<readonly string[]> {
    const inWindow = await verify(bag);
    const ledger = new URL("../../../electron/service/cli.ts", import.meta.url).pathname;
    const told = spawnSync(process.execPath, [ledger, "verify", bag], { encoding: "utf8" });
    expect(told.status).toBe(1);
    const { verdict, findings } = JSON.parse(told.stdout) as RouteOutput<"archive.verify">;
    expect({ verdict, findings }).toEqual({
      verdict: inWindow.verdict,
      findings: inWindow.findings,
    });
    return findings.map(({ message }) => message);
  }

  test("a byte that flipped", async () => {
    const bytes = readFileSync(paper);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(paper, bytes);
    expect(await messages()).toEqual([
      `${item}文件“${basename(paper)}”的内容变了，被改过或已损坏。`,
    ]);
  });

  test("a file that has gone", async () => {
    rmSync(paper);
    expect(await messages()).toContain(`${item}缺少文件“${basename(paper)}”，归档时有。`);
  });

  test("a file too many", async () => {
    writeFileSync(join(paper, "..", "补充.docx"), "x");
    expect(await messages()).toContain(`${item}多出文件“补充.docx”，归档时没有。`);
  });

  test("the guide and the list at its top", async () => {
    writeFileSync(join(bag, "检验说明.txt"), "x");
    expect(await messages()).toEqual(["文件“检验说明.txt”的内容变了，被改过或已损坏。"]);
  });
});
