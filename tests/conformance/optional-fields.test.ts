import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { OptionalField } from "#shared/records/field-switch-contract.ts";
import { optionalFieldsOf } from "#shared/records/optional-fields.ts";
import type {
  HistoryEntry,
  ListPage,
  RecordView,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { recordTypes } from "#shared/record-types.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import { makeLinks, saveSample, type SampleRecord } from "../support/service-values.ts";
import { previewBytes, readBook, workbookBytes } from "../support/service-workbook.ts";

function declarationProblems(type: RecordType): string[] {
  const views = Object.values(type.views).flatMap(({ sort, filter }) => [sort, filter ?? sort]);
  const relied = new Set([...views, ...type.identity.flat(), type.dated?.on ?? ""]);
  return optionalFieldsOf(type).flatMap((name) => {
    const field = type.fields[name]!;
    const path = `${type.name}.${name}`;
    return [
      ...(field.required ? [`${path}: can't be both required and optional`] : []),
      ...(field.kind === "rows" || field.kind === "flag"
        ? [`${path}: off it reads as null, which ${field.kind} can't be`]
        : []),
      ...(relied.has(name)
        ? [`${path}: a view, an identity or the day of the record relies on it`]
        : []),
    ];
  });
}

test("an optional field is one that can be missing", () => {
  expect(recordTypes.flatMap(declarationProblems)).toEqual([]);
});

test("every optional field is off in a new ledger, and can be switched", async () => {
  const t = await startLedger();
  try {
    const all = recordTypes.flatMap((type) =>
      optionalFieldsOf(type).map((field) => ({
        recordType: type.name,
        recordLabel: type.label,
        field,
        label: type.fields[field]!.label,
        isOn: false,
      })),
    );
    const read = () => t.ask<{ fields: OptionalField[] }>("records.optionalFields", null);
    expect((await read()).fields).toEqual(all);
    for (const { recordType, field } of all)
      await t.ask("records.switchField", { recordType, field, isOn: true });
    expect((await read()).fields).toEqual(all.map((one) => ({ ...one, isOn: true })));
  } finally {
    await t.close();
  }
});

test("a field that is not optional, and one there is not, can't be switched off", async () => {
  const t = await startLedger();
  try {
    const digest = t.digest();
    for (const [recordType, field] of [
      ["person", "name"],
      ["person", "nothing"],
      ["person", "toString"],
      ["nothing", "name"],
    ] as const) {
      const input = { recordType, field, isOn: false };
      expect((await t.refuse("records.switchField", input)).code).toBe("not-found");
    }
    expect(t.digest()).toBe(digest);
  } finally {
    await t.close();
  }
});

const cases = recordTypes.flatMap((type) =>
  optionalFieldsOf(type).map((field) => [type.name, field, type] as const),
);

describe.each(cases)("%s.%s", (name, field, type) => {
  const { label, sensitive = false } = type.fields[field]!;
  const view = Object.keys(type.views)[0] ?? "";
  let t: TestLedger;
  let saved: SampleRecord;
  let shown: string;
  beforeEach(async () => {
    t = await startLedger();
    const links = await makeLinks(t, type);
    saved = await saveSample(t, type, 11, links);
    shown = displayText(type.fields[field]!, saved.values[field]);
    expect(shown).not.toBe("");
    await switchTo(false);
  });
  afterEach(() => t.close());

  const switchTo = (isOn: boolean) =>
    t.ask("records.switchField", { recordType: name, field, isOn });
  const read = () => t.ask<RecordView>(`${name}.get`, { uid: saved.uid, reveal: true });
  const list = (more: object = {}) => t.ask<ListPage>(`${name}.list`, { view, ...more });

  test("off, no answer has it, and none tells that there is something", async () => {
    const got = await read();
    expect(got.values[field]).toBeNull();
    const plain = await t.ask<RecordView>(`${name}.get`, { uid: saved.uid });
    expect(plain.masked).not.toContain(field);
    const history = await t.ask<{ entries: HistoryEntry[] }>(`${name}.history`, { uid: saved.uid });
    const answers = [got, plain, await list(), history, await t.ask("home.overview", null)];
    expect(JSON.stringify(answers)).not.toContain(shown);
    expect(JSON.stringify(history)).not.toContain(`"${field}"`);
  });

  test("off, the search box does not find by it; on again it does, unless it is sensitive", async () => {
    expect((await list({ search: shown.slice(0, 80) })).rows).toEqual([]);
    await switchTo(true);
    const found = (await list({ search: shown.slice(0, 80) })).rows.map(({ uid }) => uid);
    expect(found).toEqual(sensitive ? [] : [saved.uid]);
  });

  test("off, it is refused plainly, and nothing is changed", async () => {
    const digest = t.digest();
    const { uid } = saved;
    const { revision } = await read();
    const values = { [field]: saved.values[field] };
    for (const refusal of [
      await t.refuse(`${name}.update`, { uid, revision, values }),
      await t.refuse(`${name}.create`, { values: { ...saved.values } }),
    ]) {
      expect(refusal.fields).toEqual([{ path: field, message: `${label}未启用，不能填写` }]);
      expect(refusal.message).toContain(`${label}未启用`);
    }
    expect(t.digest()).toBe(digest);
  });

  test("off, other fields are saved, it stays as it is, and it comes back with the switch", async () => {
    const { uid } = saved;
    const { revision, values } = await read();
    const other = Object.keys(type.fields).find(
      (one) => one !== field && type.fields[one]?.kind === "text" && !type.fields[one].required,
    );
    if (other !== undefined)
      await t.ask<SavedRecord>(`${name}.update`, {
        uid,
        revision,
        values: { ...values, [other]: null, [field]: null },
      });
    await switchTo(true);
    expect((await read()).values[field]).toEqual(saved.values[field]);
  });

  test("off, a sheet's column for it is not read: the preview names it and none of its values", async () => {
    const others = Object.entries(type.fields).filter(
      ([one, declared]) => one !== field && declared.kind !== "rows",
    );
    const rows = [
      [...others.map(([, declared]) => declared.label), label],
      [
        ...others.map(([one, declared]) => displayText(declared, saved.values[one])),
        `${shown.slice(0, -1)}7`,
      ],
    ];
    const preview = await previewBytes(t, name, workbookBytes(rows));
    expect(preview.columns.at(-1)).toMatchObject({
      header: label,
      field: null,
      note: `${label}未启用，不导入`,
    });
    expect(preview.columns.filter(({ note }) => note !== null)).toHaveLength(1);
    expect(JSON.stringify(preview)).not.toContain(shown.slice(0, -1));
    await switchTo(true);
    const on = await previewBytes(t, name, workbookBytes(rows));
    expect(on.columns.at(-1)).toMatchObject({ field, note: null });
  });

  test("off, a column can't be led to it by hand", async () => {
    const refusal = previewBytes(t, name, workbookBytes([[label], [shown]]), {
      mapping: { "0": field },
    });
    await expect(refusal).rejects.toThrow("列的对应关系有误");
  });

  test("switched off between preview and confirming, the import is refused whole", async () => {
    await switchTo(true);
    const path = t.path("出.xlsx");
    const target = t.grant(path, "write");
    await t.ask(`${name}.exportSheet`, { view, target, includeSensitive: true });
    const other = await startLedger();
    try {
      await makeLinks(other, type);
      const { planId, counts } = await previewBytes(other, name, readFileSync(path));
      expect(counts.new).toBeGreaterThan(0);
      await other.ask("records.switchField", { recordType: name, field, isOn: false });
      const digest = other.digest();
      const refusal = await other.refuse(`${name}.confirmImport`, { planId });
      expect(refusal.message).toContain(`${label}未启用`);
      expect(other.digest()).toBe(digest);
    } finally {
      await other.close();
    }
  });

  test("off, neither the export nor the archive has it, sensitive ones asked for or not", async () => {
    for (const includeSensitive of [false, true]) {
      const path = t.path(`导出${String(includeSensitive)}.xlsx`);
      await t.ask(`${name}.exportSheet`, {
        view,
        target: t.grant(path, "write"),
        includeSensitive,
      });
      const folder = t.path(`归档${String(includeSensitive)}`);
      mkdirSync(folder);
      await t.ask("archive.create", {
        folder: t.grant(folder, "folder"),
        archiveYear: null,
        includeSensitive,
      });
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const books = files
        .filter((file) => file.endsWith(".xlsx"))
        .map((file) => join(folder, file));
      const cells = [path, ...books].flatMap((book) => [...readBook(book).cells]);
      expect(cells.filter((cell) => cell.includes(shown))).toEqual([]);
      expect(readBook(path).cells).not.toContain(label);
      for (const file of files.filter((one) => one.endsWith(".json")))
        expect(readFileSync(join(folder, file), "utf8"), file).not.toContain(shown);
    }
  });
});
