import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { hostileBooks } from "../../support/hostile-books.ts";

const folder = mkdtempSync(join(tmpdir(), "branch-ledger-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const judge = fileURLToPath(new URL("../../support/judge-book.ts", import.meta.url));

/** What a sheet may take beyond the program: the limit of the issue. */
const mostMb = 300;

interface Judged {
  readonly verdict: string;
  readonly ms: number;
  readonly overMb: number;
}

function judged(name: string): Judged {
  const path = join(folder, "表.xlsx");
  writeFileSync(path, hostileBooks[name]!());
  // A heap of this size ends a process that would take more.
  const args = [`--max-old-space-size=${mostMb}`, judge, path];
  const said = JSON.parse(execFileSync(process.execPath, args).toString()) as Judged;
  console.log(`${name}: ${said.ms} ms, ${said.overMb} MB more, ${said.verdict}`);
  return said;
}

test.each([
  ["1,048,576 empty rows", /^read 1$/],
  ["600,000 rows of formatted blanks", /^file-too-large: 表格超过了5000行/],
  ["16,384 columns", /^read [12]$/],
  ["900,000 shared strings", /^file-too-large: 这个表格展开后过大/],
  ["a cell of 60 MB", /^file-too-large: 这个表格展开后过大/],
  ["200 MB that say they are 1 KB", /^not-a-workbook: /],
  ["entities in entities", /^read 2$/],
  ["one area merged over everything", /^read 1$/],
  ["300,000 merged areas", /^read 1$/],
  ["a file cut off", /^not-a-workbook: /],
])("%s get a verdict and take no more memory than 300 MB", (name, verdict) => {
  const said = judged(name);
  expect(said.verdict).toMatch(verdict);
  expect(said.overMb).toBeLessThan(mostMb);
});
