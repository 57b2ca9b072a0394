import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import { repoRoot } from "../../../build/support/paths.ts";
import { hostileWorkbooks } from "../../support/hostile-workbooks.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { grantBytes, previewBytes, workbookBytes } from "../../support/service-workbook.ts";

/** The heap of the process that reads; what needs more of it dies instead of answering. */
const heapMb = 200;
const grownMostMb = 300;
const script = join(repoRoot, "tests", "support", "read-hostile-workbook.ts");

interface Read {
  readonly code: string | null;
  readonly message: string;
  readonly hint: string;
  readonly grownMb: number;
}

let t: TestLedger;
beforeAll(async () => {
  t = await startLedger();
});
afterAll(() => t.close());

function readApart(bytes: Uint8Array): Read {
  const path = t.path("来件.xlsx");
  writeFileSync(path, bytes);
  const args = [`--max-old-space-size=${heapMb}`, script, path];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Read;
}

describe("a sheet from outside", () => {
  test.each(Object.entries(hostileWorkbooks))(
    "%s is judged in Chinese within its memory",
    (_, { make, code, says }) => {
      const read = readApart(make());
      expect(read.code).toBe(code);
      expect(read.grownMb).toBeLessThan(grownMostMb);
      if (code === null) return;
      expect(read.message).toMatch(/\p{Script=Han}{4,}.*没有改动任何记录/u);
      expect(read.hint).toMatch(/请.*\p{Script=Han}{2,}/u);
      if (says) expect(read.message).toMatch(says);
    },
  );

  test("changes nothing when it is refused by the route of the window", async () => {
    const digest = t.digest();
    for (const { make, code } of Object.values(hostileWorkbooks)) {
      if (code === null) continue;
      const refusal = await t.refuse("person.previewImport", { file: grantBytes(t, make()) });
      expect(refusal.code).toBe(code);
    }
    expect(t.digest()).toBe(digest);
  });
});

describe("a formula", () => {
  const header = ["姓名", "政治面貌", "岗位"];

  test("is never worked out: its stored result is read", async () => {
    const result = { t: "s", v: "输油工", f: 'HYPERLINK("http://a/","x")' } as const;
    const { rows } = await previewBytes(
      t,
      "person",
      workbookBytes([header, ["高翔", "群众", result]]),
    );
    expect(rows[0]).toMatchObject({ verdict: "new" });
    expect(JSON.stringify(rows[0])).toContain("输油工");
  });

  test("without a stored result is told at its row, never taken for blank", async () => {
    const bytes = hostileWorkbooks["a formula without its result"]!.make();
    const { rows } = await previewBytes(t, "person", bytes);
    expect(JSON.stringify(rows)).toContain("是公式，表格里没有存下结果");
    expect(rows.filter(({ verdict }) => verdict === "new")).toHaveLength(1);
  });

  test("that came out as an error is told at its row", async () => {
    const error = { t: "e", v: 42, w: "#N/A" } as const;
    const { rows } = await previewBytes(
      t,
      "person",
      workbookBytes([header, ["高翔", "群众", error]]),
    );
    expect(rows[0]).toMatchObject({ verdict: "wrong" });
    expect(JSON.stringify(rows[0])).toMatch(/#N\/A.*错误值/);
  });
});

describe("numbers of 18 digits", () => {
  test("are told as ruined, not rounded; as text they come in whole", async () => {
    const header = ["姓名", "政治面貌", "联系电话"];
    const number = 110101198001011234;
    const sheet = workbookBytes([
      header,
      ["高翔", "群众", number],
      ["林静", "群众", "110101198001011"],
    ]);
    const { rows }: ImportPreview = await previewBytes(t, "person", sheet);
    expect(rows[0]).toMatchObject({ verdict: "wrong" });
    expect(JSON.stringify(rows[0])).toContain("末尾已失真");
    expect(JSON.stringify(rows[1])).toContain("110101198001011");
  });
});
