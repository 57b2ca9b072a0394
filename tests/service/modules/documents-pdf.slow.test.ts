import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makePdf } from "#service/core/files/office-suite/make-pdf.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";

let t: TestLedger;
let paper: GeneratedDocument;

beforeEach(async () => {
  t = await startLedger();
  await registerSampleBranch(t);
  const { uid } = await holdSampleMeeting(t);
  paper = await t.ask<GeneratedDocument>("documents.generate", {
    recordType: "gathering",
    recordUid: uid,
    templateName: "gathering-minutes",
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await t.close();
});

const savePdf = (path: string) => ({ uid: paper.uid, target: t.grant(path, "write") });
const staged = () => {
  const folder = join(t.dataDir, "staging");
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe("a paper as a PDF", () => {
  test("is made by the suite of this PC where the clerk wants it, and reads as the paper", async () => {
    const path = t.path("会议记录.pdf");
    expect(await t.ask("documents.savePdf", savePdf(path))).toEqual({ fileName: "会议记录.pdf" });
    const text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
    expect(text).toContain("研究冬季保供");
    expect(staged()).toEqual([]);
    const kept = readFileSync(join(t.dataDir, "documents", "2026", paper.fileName));
    expect(kept.length).toBe(paper.byteCount);
  });

  test("is made whatever the locale, although paths have Hanzi in them", async () => {
    await t.close();
    vi.stubEnv("LC_ALL", "zh_CN.GB-nowhere");
    t = await startLedger({ dataDir: t.dataDir });
    const path = t.path("另一份.pdf");
    expect(await t.ask("documents.savePdf", savePdf(path))).toEqual({ fileName: "另一份.pdf" });
    expect(existsSync(path)).toBe(true);
  });

  test("is stopped by a cancel, leaves no file and no suite running", async () => {
    const path = t.path("停下.pdf");
    const id = randomUUID();
    const begunAt = Date.now();
    const asked = t.refuse("documents.savePdf", savePdf(path), {
      id,
      onProgress: () => setTimeout(() => t.ledger.cancel(id), 300),
    });
    expect((await asked).code).toBe("cancelled");
    expect(Date.now() - begunAt).toBeLessThan(60_000);
    expect(existsSync(path)).toBe(false);
    const running = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
    expect(running.split("\n").filter((line) => line.includes(t.dataDir))).toEqual([]);
  });

  test("is refused in plain words where this PC has no suite", async () => {
    const folder = temporaryFolder();
    const copy = join(t.dataDir, "documents", "2026", paper.fileName);
    const made = makePdf(copy, folder, new AbortController().signal, null);
    await expect(made).rejects.toMatchObject({
      code: "no-office-suite",
      message: expect.stringMatching(/没有找到能生成PDF的办公软件/) as string,
      hint: expect.stringMatching(/安装WPS、Word或LibreOffice/) as string,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
