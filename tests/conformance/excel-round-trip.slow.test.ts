import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recordTypes } from "#shared/record-types.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import { startLedger } from "../support/service-ledger.ts";
import { makeLinks, saveSample, type SampleRecord } from "../support/service-values.ts";
import { previewBytes, readBook } from "../support/service-workbook.ts";

const every = recordTypes.map((type) => [type.name, type] as const);
/** Rows of a register come from its module alone. */
const imported = every.filter(([, { isRegister }]) => !isRegister);

describe.each(every)("%s", (name, type) => {
  test("what was exported is recognised as already there, to the last row and cell", async () => {
    const t = await startLedger();
    try {
      const links = await makeLinks(t, type);
      const there = await t.ask<{ totalCount: number }>(`${name}.list`, {
        view: Object.keys(type.views)[0],
      });
      const seeds = type.singleton ? [1] : [1, 2, 3, 4, 5, 6];
      const saved: SampleRecord[] = [];
      for (const seed of seeds) saved.push(await saveSample(t, type, seed, links));
      const path = t.path("导出.xlsx");
      const input = {
        view: Object.keys(type.views)[0],
        target: t.grant(path, "write"),
        includeSensitive: true,
      };
      const { rowCount } = await t.ask<{ rowCount: number }>(`${name}.exportSheet`, input);
      expect(rowCount).toBe(there.totalCount + saved.length);
      expect(readBook(path).formulas).toEqual([]);
      const labels = sheetFields(type).map(([, field]) => field.label);
      const preview = await previewBytes(t, name, readFileSync(path));
      expect(preview.columns.map(({ header }) => header)).toEqual(labels);
      expect(preview.columns.filter(({ field }) => field === null)).toEqual([]);
      const others = preview.rows.filter((row) => row.verdict !== "duplicate");
      expect(others.map((row) => `${row.title}: ${row.verdict} ${row.reasons.join("；")}`)).toEqual(
        [],
      );
      expect(preview.counts.duplicate).toBe(rowCount);
    } finally {
      await t.close();
    }
  });
});

describe.each(imported)("%s", (name, type) => {
  test("what was exported makes the same records in an empty ledger", async () => {
    const [from, to] = [await startLedger(), await startLedger()];
    try {
      const links = await makeLinks(from, type);
      const toLinks = await makeLinks(to, type);
      const made = await saveSample(from, type, 5, links);
      const path = from.path("导出.xlsx");
      const target = from.grant(path, "write");
      await from.ask(`${name}.exportSheet`, {
        view: Object.keys(type.views)[0],
        target,
        includeSensitive: true,
      });
      const { planId, counts } = await previewBytes(to, name, readFileSync(path));
      expect(counts).toMatchObject({ wrong: 0, update: 0 });
      await to.ask(`${name}.confirmImport`, { planId });
      const page = await to.ask<{ rows: { uid: string; title: string }[] }>(`${name}.list`, {
        view: Object.keys(type.views)[0],
        search: type.title(made.values).slice(0, 80),
      });
      const { uid } = page.rows.find((row) => row.title === type.title(made.values)) ?? {
        uid: "",
      };
      const got = await to.ask<{ values: Record<string, unknown> }>(`${name}.get`, {
        uid,
        reveal: true,
      });
      for (const [field, declared] of Object.entries(type.fields)) {
        // Rows are exported to sheets of their own; a person comes by name; a link by the other's uid.
        if (declared.kind === "rows") continue;
        const expected = made.values[field];
        if (declared.kind === "reference")
          expect(got.values[field], field).toEqual(toLinks[declared.to]);
        else if (declared.kind === "person")
          expect(got.values[field], field).toMatchObject({
            name: (expected as { name: string }).name,
          });
        else expect(got.values[field], field).toEqual(expected);
      }
    } finally {
      await from.close();
      await to.close();
    }
  });
});
