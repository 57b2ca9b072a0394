import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatMoney } from "#shared/kernel/money.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import { recordTypes } from "#shared/record-types.ts";
import { dumpOf, withDatabase } from "../support/service-digest.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import { makeLinks, saveSample, type SampleRecord } from "../support/service-values.ts";
import { readBook } from "../support/service-workbook.ts";

/** The forms in which a sensitive value could slip out. */
function tracesOf(value: AnyValue): readonly string[] {
  if (value === null || typeof value === "boolean") return [];
  if (typeof value === "number") return [String(value), formatMoney(value)];
  if (typeof value === "object") return "name" in value ? [value.name] : [];
  const [year, month, day] = value.split("-");
  return day === undefined
    ? [value]
    : [value, `${year}年${Number(month)}月${Number(day)}日`, value.replaceAll("-", "")];
}

/** Of rows the cells that are marked, each in each of its rows. */
function tracesIn(field: Field | undefined, value: AnyValue | undefined): readonly string[] {
  if (field?.kind !== "rows") return tracesOf(value ?? null);
  return ((value ?? []) as readonly AnyValues[]).flatMap((row) =>
    Object.entries(field.cells).flatMap(([name, cell]) =>
      cell.sensitive ? tracesOf(row[name] ?? null) : [],
    ),
  );
}

const sensitive = recordTypes.flatMap((type) => {
  const fields = Object.entries(type.fields).filter(([, field]) => field.sensitive);
  return fields.length > 0 ? [[type.name, type, fields.map(([name]) => name)] as const] : [];
});

test("there is a record type with sensitive fields, or the tests below test nothing", () => {
  expect(sensitive.length).toBeGreaterThan(0);
});

describe.each(sensitive)("sensitive values of %s", (name, type, fields) => {
  let t: TestLedger;
  let record: SampleRecord;
  let traces: readonly string[];
  let logged: string;
  beforeEach(async () => {
    logged = "";
    const log = (chunk: unknown) => {
      logged += String(chunk);
      return true;
    };
    vi.spyOn(process.stdout, "write").mockImplementation(log);
    vi.spyOn(process.stderr, "write").mockImplementation(log);
    t = await startLedger();
    const links = await makeLinks(t, type);
    // An odd seed, so that a sensitive person is an outsider with a name of its own.
    record = await saveSample(t, type, 11, links);
    traces = fields.flatMap((field) => tracesIn(type.fields[field], record.values[field]));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await t.close();
  });

  const foundIn = (text: string) => traces.filter((trace) => text.includes(trace));
  const view = Object.keys(type.views)[0] ?? "";

  test("the sample has a trace to look for in each of them", () => {
    for (const field of fields)
      expect(tracesIn(type.fields[field], record.values[field]), field).not.toEqual([]);
  });

  test("stand in no answer that did not ask to see them", async () => {
    const { uid } = record;
    const answers = [
      await t.ask(`${name}.get`, { uid }),
      await t.ask(`${name}.list`, { view }),
      await t.ask(`${name}.history`, { uid }),
      await t.ask("home.overview", null),
      await t.ask("people.find", { text: "" }),
      await t.ask("documents.list", {}),
      t.events,
    ];
    expect(foundIn(JSON.stringify(answers))).toEqual([]);
    const got = await t.ask<{ masked: string[] }>(`${name}.get`, { uid });
    expect(got.masked.toSorted()).toEqual([...fields].toSorted());
  });

  test("are shown to someone who asks to see them", async () => {
    const answer = await t.ask(`${name}.get`, { uid: record.uid, reveal: true });
    for (const field of fields)
      expect(JSON.stringify(answer)).toContain(
        tracesIn(type.fields[field], record.values[field])[0],
      );
  });

  test("stand in the export only when asked for", async () => {
    for (const includeSensitive of [false, true]) {
      const path = t.path(`导出${String(includeSensitive)}.xlsx`);
      const target = t.grant(path, "write");
      await t.ask(`${name}.exportSheet`, { view, target, includeSensitive });
      const found = foundIn(readBook(path).cells.join("\n"));
      if (includeSensitive) expect(found.length).toBeGreaterThanOrEqual(fields.length);
      else expect(found).toEqual([]);
    }
  });

  test("stand in the archive only when asked for, as JSON and as workbook", async () => {
    for (const includeSensitive of [false, true]) {
      const folder = t.path(`归档${String(includeSensitive)}`);
      mkdirSync(folder);
      const input = { folder: t.grant(folder, "folder"), archiveYear: null, includeSensitive };
      await t.ask("archive.create", input);
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const text = (ending: string) =>
        files
          .filter((file) => file.endsWith(ending))
          .map((file) => join(folder, file))
          .map((file) =>
            ending === ".xlsx" ? readBook(file).cells.join("\n") : readFileSync(file, "utf8"),
          )
          .join("\n");
      for (const ending of [".json", ".xlsx"]) {
        const found = foundIn(text(ending));
        if (includeSensitive) expect(found.length, ending).toBeGreaterThanOrEqual(fields.length);
        else expect(found, ending).toEqual([]);
      }
      expect(foundIn(text(".txt"))).toEqual([]);
    }
  });

  test("are nowhere in the database but in their own columns and apart from the hashed audit", async () => {
    const { uid, revision } = record;
    await t.ask(`${name}.trash`, { uid, revision });
    const lines = dumpOf(t.databasePath).filter((line) => !line.startsWith("audit_sealed "));
    const own = fields.flatMap((field) => {
      const declared = type.fields[field];
      return declared?.kind === "rows" ? [declared.table] : [];
    });
    const elsewhere = lines.filter(
      (line) => ![type.table, ...own].some((table) => line.startsWith(`${table} `)),
    );
    expect(foundIn(elsewhere.join("\n"))).toEqual([]);
    const row = lines.find((line) => line.startsWith(`${type.table} `) && line.includes(uid)) ?? "";
    const { title, search_text: searched } = JSON.parse(row.slice(type.table.length + 1)) as Record<
      string,
      string
    >;
    expect(foundIn(`${title}\n${searched}`)).toEqual([]);
  });

  test("are in nothing the service prints or logs, errors included", async () => {
    const values = { ...record.values, title: 7, name: [] };
    await t.refuse(`${name}.create`, { values });
    await t.refuse(`${name}.update`, { uid: record.uid, revision: 99, values: record.values });
    // A table that has gone makes an error that nobody foresaw.
    withDatabase(t.databasePath, (db) => db.execute("DROP TABLE audit_sealed"), false);
    const refusal = await t.refuse(`${name}.create`, { values: record.values });
    expect(refusal.code).toBe("unexpected");
    const logs = () =>
      readdirSync(join(t.dataDir, "logs"))
        .map((file) => readFileSync(join(t.dataDir, "logs", file), "utf8"))
        .join("\n");
    await expect.poll(logs).toContain(`${name}.create`);
    expect(foundIn(logs() + logged)).toEqual([]);
  });
});
