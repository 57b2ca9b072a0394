import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { HistoryEntry, ListPage, RecordView } from "#shared/records/record-routes.ts";
import { recordTypes } from "#shared/record-types.ts";
import { readTemplates } from "#service/modules/templates/template-folder.ts";
import { textOf } from "../service/documents/docx-fixtures.ts";
import { startLedger, templatesFolder, type TestLedger } from "../support/service-ledger.ts";
import { sampleBranchValues } from "../support/service-samples.ts";
import { makeLinks, saveSample, switchOnFields } from "../support/service-values.ts";
import { readBook } from "../support/service-workbook.ts";

describe("papers", () => {
  test("every document a record type names has an official template of that type, and none is left over", async () => {
    const templates = readTemplates(await templatesFolder());
    const named = recordTypes.flatMap((type) =>
      type.documents.map((name) => `${type.name}: ${name}`),
    );
    // The list that both sides of a handover sign is made with a package, not from a record.
    named.push("archivePackage: archive-handover");
    // The register of a year is made from all its rows.
    named.push("outgoingRegister: outgoing-register");
    expect(templates.map((entry) => `${entry.recordType}: ${entry.name}`).toSorted()).toEqual(
      named.toSorted(),
    );
  });

  const printing = recordTypes.filter((type) => type.documents.length > 0);
  test.each(printing.map((type) => [type.name, type] as const))(
    "every paper of %s is made from its samples",
    async (name, type) => {
      const t = await startLedger();
      try {
        // The branch is itself a type that prints, and there is one of it.
        if (name !== "branch") await t.ask("branch.create", { values: sampleBranchValues });
        const links = await makeLinks(t, type);
        for (const seed of type.singleton ? [1] : [1, 2]) {
          const { uid, values } = await saveSample(t, type, seed, links);
          for (const templateName of type.documents) {
            const input = { recordType: name, recordUid: uid, templateName };
            await t.ask("documents.gaps", input);
            const made = await t.ask<GeneratedDocument>("documents.generate", input);
            const { base64 } = await t.ask<{ base64: string }>("documents.content", {
              uid: made.uid,
            });
            const text = textOf(Buffer.from(base64, "base64")).join("\n");
            expect(text, `${templateName} leaves a tag open`).not.toMatch(
              /[{}]|undefined|\[object|NaN/,
            );
            expect(text, templateName).toContain(type.title(values));
          }
        }
      } finally {
        await t.close();
      }
    },
  );

  test("a type that prints has a maker, and one that has a maker prints", () => {
    for (const type of recordTypes)
      expect(documentMakerOf(type.name) !== null, type.name).toBe(type.documents.length > 0);
  });
});

describe("保管期限", () => {
  test("there is a row for the class of every record that prints", async () => {
    const t = await startLedger();
    try {
      const { rows } = await t.ask<ListPage>("retentionRule.list", { view: "all", limit: 100 });
      const codes: string[] = [];
      for (const { uid } of rows) {
        const { values } = await t.ask<RecordView>("retentionRule.get", { uid });
        codes.push(values["code"] as string);
      }
      const without = recordTypes
        .filter(({ documents }) => documents.length > 0)
        .filter(({ retentionClass }) => !codes.includes(retentionClass))
        .map(({ name, retentionClass }) => `${name}: add a row ${retentionClass} by a migration`);
      expect(without).toEqual([]);
    } finally {
      await t.close();
    }
  });
});

describe("an archive of everything", () => {
  let t: TestLedger;
  let taker: TestLedger;
  let bag: string;
  const saved: { type: (typeof recordTypes)[number]; uid: string; title: string }[] = [];
  beforeAll(async () => {
    t = await startLedger();
    for (const type of recordTypes) {
      const links = await makeLinks(t, type);
      const { uid, values } = await saveSample(t, type, 1, links);
      saved.push({ type, uid, title: type.title(values) });
    }
    const folder = t.path("归档");
    mkdirSync(folder);
    const made = await t.ask<{ name: string; verdict: string }>("archive.create", {
      folder: t.grant(folder, "folder"),
      archiveYear: null,
    });
    expect(made.verdict).toBe("valid");
    bag = join(folder, made.name);
    taker = await takerOf(t);
  });
  afterAll(async () => {
    await t.close();
    await taker.close();
  });

  /** An empty ledger that a package with everything in it was brought into. */
  async function takerOf(giver: TestLedger): Promise<TestLedger> {
    const folder = giver.path("全部");
    mkdirSync(folder);
    const scope = { archiveYear: null, includeSensitive: true };
    const made = await giver.ask<{ name: string }>("archive.create", {
      ...{ folder: giver.grant(folder, "folder"), ...scope },
    });
    const ledger = await startLedger();
    for (const type of recordTypes) await switchOnFields(ledger, type);
    await ledger.ask("archive.import", { folder: ledger.grant(join(folder, made.name), "folder") });
    return ledger;
  }

  test.each(recordTypes.map((type) => [type.name, type] as const))(
    "holds %s as records and as a workbook",
    async (name, type) => {
      const text = readFileSync(join(bag, "data", "数据", `${name}.json`), "utf8");
      const { records, label } = JSON.parse(text) as {
        label: string;
        records: { uid: string; values: object }[];
      };
      expect(label).toBe(type.label);
      const { uid, title } = saved.find((one) => one.type === type)!;
      const record = records.find((one) => one.uid === uid);
      const shown = await t.ask<{ values: object }>(`${name}.get`, { uid });
      expect(canonicalJson(record?.values)).toBe(canonicalJson(shown.values));
      const { cells } = readBook(join(bag, "data", "台账", `${type.label}.xlsx`));
      // A title may be made of several fields.
      const lost = title.split(" ").filter((word) => !cells.some((cell) => cell.includes(word)));
      expect(lost).toEqual([]);
    },
  );

  test.each(recordTypes.map((type) => [type.name, type] as const))(
    "brings %s into another ledger as it was",
    async (name, type) => {
      const { uid } = saved.find((one) => one.type === type)!;
      const input = { uid, reveal: true };
      const theirs = await t.ask<RecordView>(`${name}.get`, input);
      const ours = await taker.ask<RecordView>(`${name}.get`, input);
      expect(ours).toEqual(theirs);
      const { entries } = await taker.ask<{ entries: HistoryEntry[] }>(`${name}.history`, { uid });
      expect(entries[0]?.action).toBe("由档案包导入");
    },
  );

  test("lists every file it holds in its catalogue", () => {
    const files = readdirSync(join(bag, "data"), { recursive: true, encoding: "utf8" });
    const { cells } = readBook(join(bag, "data", "归档文件目录.xlsx"));
    const unlisted = files.filter((file) => /\.\w+$/.test(file) && !cells.includes(file));
    expect(unlisted).toEqual(["归档文件目录.xlsx"]);
  });
});
