import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { ListPage, SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, temporaryFolder, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch } from "../../support/service-samples.ts";

const held = "七千六百元整";

describe("a paper with columns that the public version leaves out", () => {
  let t: TestLedger;
  beforeEach(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    const { rows } = await t.ask<ListPage>("disclosureTopic.list", { view: "all" });
    const topic = { uid: rows[0]!.uid, title: rows[0]!.title };
    const { uid } = await t.ask<SavedRecord>("disclosure.create", {
      values: {
        ...{ topic, title: "2026年8月奖金发放公开", madeOn: "2026-09-05", kind: "open" },
        columns: [{ name: "姓名" }, { name: "应发", isHeld: true }],
        lines: [{ line: 1, c1: "单立新" }],
        heldLines: [{ line: 1, h1: held }],
      },
    });
    for (const edition of [1, 2])
      await t.ask("documents.generate", {
        ...{ recordType: "disclosure", recordUid: uid, templateName: "disclosure-notice" },
        options: { edition },
      });
  });
  afterEach(() => t.close());

  async function filesOf(includeSensitive: boolean) {
    const folder = temporaryFolder();
    const scope = { archiveYear: 2026, includeSensitive };
    await t.ask("archive.create", { folder: t.grant(folder, "folder"), ...scope });
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const papers = all.filter((name) => name.includes("20260905") && name.endsWith(".docx"));
    const data = all.filter((name) => name.endsWith(".json"));
    const text = data.map((name) => readFileSync(join(folder, name), "utf8")).join("");
    return { papers, text };
  }

  test("goes into a package in its public version alone, and the check says so", async () => {
    const checked = await t.ask<RouteOutput<"archive.check">>("archive.check", {
      ...{ archiveYear: 2026, includeSensitive: false },
    });
    expect(checked.gaps.map(({ kind }) => kind)).toContain("withheldPaper");
    const { papers, text } = await filesOf(false);
    expect(papers).toHaveLength(1);
    expect(text).not.toContain(held);
  });

  test("stays away when its record was changed since, and what it prints can't be told any more", async () => {
    const { rows } = await t.ask<ListPage>("disclosure.list", { view: "recent" });
    const { uid, revision } = rows[0]!;
    const values = { heldLines: [], lines: [{ line: 1, c1: "曾国庆" }] };
    await t.ask("disclosure.update", { uid, revision, values });
    expect((await filesOf(false)).papers).toEqual([]);
  });

  test("goes in whole where personal data was asked for", async () => {
    const { papers, text } = await filesOf(true);
    expect(papers).toHaveLength(2);
    expect(text).toContain(held);
  });
});
