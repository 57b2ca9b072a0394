import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { startLedger } from "../../support/service-ledger.ts";
import { startNumberedBranch, type NumberedBranch } from "../../support/service-outgoing.ts";
import { readBook } from "../../support/service-workbook.ts";

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from("scan"),
]);

let branch: NumberedBranch;
let issued: RouteOutput<"outgoing.issue">;
let scanUid: string;
beforeEach(async () => {
  branch = await startNumberedBranch();
  issued = await branch.issue((await branch.draft(await branch.notice())).uid);
  const path = branch.t.path("签字件.png");
  writeFileSync(path, png);
  const scan = await branch.t.ask<{ uid: string }>("outgoing.attachScan", {
    ...{ documentUid: issued.document.uid, file: branch.t.grant(path, "read") },
  });
  scanUid = scan.uid;
});
afterEach(() => branch.t.close());

async function pack(): Promise<string> {
  const folder = branch.t.path("归档");
  mkdirSync(folder, { recursive: true });
  const made = await branch.t.ask<{ name: string; verdict: string }>("archive.create", {
    ...{ folder: branch.t.grant(folder, "folder"), archiveYear: null },
  });
  expect(made.verdict).toBe("valid");
  return join(folder, made.name);
}

test("the scan goes into the package beside its paper, listed with its hash, and the number into the catalogue", async () => {
  const bag = await pack();
  const files = readdirSync(join(bag, "data"), { recursive: true, encoding: "utf8" });
  const scan = files.find((name) => name.endsWith("签字扫描件.png"));
  expect(scan).toBeDefined();
  expect(readFileSync(join(bag, "data", scan!)).equals(png)).toBe(true);
  const paper = files.find(
    (name) => name.includes("静输党支〔2026〕1号") && name.endsWith(".docx"),
  );
  expect(scan!.split("/").slice(0, -1)).toEqual(paper!.split("/").slice(0, -1));
  const { cells } = readBook(join(bag, "data", "归档文件目录.xlsx"));
  expect(cells).toContain(scan);
  expect(cells).toContain("静输党支〔2026〕1号");
});

test("a package whose scan was touched is found invalid", async () => {
  const bag = await pack();
  const files = readdirSync(join(bag, "data"), { recursive: true, encoding: "utf8" });
  const scan = files.find((name) => name.endsWith("签字扫描件.png"))!;
  writeFileSync(join(bag, "data", scan), Buffer.concat([png, png]));
  const { verdict } = await branch.t.ask<{ verdict: string }>("archive.verify", {
    folder: branch.t.grant(bag, "folder"),
  });
  expect(verdict).toBe("invalid");
});

test("a scan that was changed or has gone is found when the data are checked", async () => {
  const codes = async () => {
    const { findings } = await branch.t.ask<{ findings: { code: string; message: string }[] }>(
      "backup.check",
      null,
    );
    return findings.map(({ code, message }) => `${code} ${message}`);
  };
  expect(await codes()).toEqual([]);
  writeFileSync(branch.t.ledger.documentPath(scanUid)!, "改动");
  expect(await codes()).toEqual([expect.stringMatching(/^document-changed .*签字件\.png/)]);
  rmSync(branch.t.ledger.documentPath(scanUid)!);
  expect(await codes()).toEqual([expect.stringMatching(/^document-missing .*签字件\.png/)]);
});

test("no package is made while a scan's file was changed or has gone, and the check says so before", async () => {
  writeFileSync(branch.t.ledger.documentPath(scanUid)!, "改动");
  const { gaps } = await branch.t.ask<RouteOutput<"archive.check">>("archive.check", {
    archiveYear: null,
  });
  const changed = gaps.filter(({ kind }) => kind === "changedPaper");
  expect(changed.map(({ detail }) => detail).join()).toContain("签字扫描件");
  const folder = branch.t.path("不成");
  mkdirSync(folder);
  const refusal = await branch.t.refuse("archive.create", {
    ...{ folder: branch.t.grant(folder, "folder"), archiveYear: null },
  });
  expect(refusal.code).toBe("document-changed");
  expect(readdirSync(folder)).toEqual([]);
});

test("register, paper and scan come whole into another ledger, and the same package again brings nothing", async () => {
  const bag = await pack();
  const taker = await startLedger();
  try {
    for (const time of [1, 2]) {
      await taker.ask("archive.import", { folder: taker.grant(bag, "folder") });
      const paper = await taker.ask<RouteOutput<"outgoing.ofPaper">>("outgoing.ofPaper", {
        uid: issued.paperUid,
      });
      expect(paper.document?.issued?.number, `time ${time}`).toBe(issued.number);
      expect(paper.scans).toHaveLength(1);
      const path = taker.ledger.documentPath(paper.scans[0]!.uid)!;
      expect(readFileSync(path).equals(png)).toBe(true);
    }
  } finally {
    await taker.close();
  }
});

test("a ledger that gave the same number itself takes nothing, and says which", async () => {
  const bag = await pack();
  const other = await startNumberedBranch();
  try {
    await other.byHand(1, []);
    const branches = await other.t.ask<{ rows: { uid: string; revision: number }[] }>(
      "branch.list",
      { view: "all" },
    );
    const { uid, revision } = branches.rows[0]!;
    await other.t.ask("branch.trash", { uid, revision });
    const digest = other.t.digest();
    const refusal = await other.t.refuse("archive.import", {
      folder: other.t.grant(bag, "folder"),
    });
    expect(refusal).toMatchObject({ code: "number-taken" });
    expect(refusal.message).toContain("静输党支〔2026〕1号");
    expect(other.t.digest()).toBe(digest);
  } finally {
    await other.t.close();
  }
});

test("the printed register is filed with its series and year", async () => {
  const printed = await branch.t.ask<GeneratedDocument>("outgoing.printRegister", {
    ...{ seriesUid: branch.seriesUid, year: 2026 },
  });
  const bag = await pack();
  const files = readdirSync(join(bag, "data"), { recursive: true, encoding: "utf8" });
  expect(files.some((name) => name.endsWith(printed.fileName))).toBe(true);
});
