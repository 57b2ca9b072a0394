import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import { recordTypes } from "#shared/record-types.ts";
import { filterField, type RecordType } from "#shared/records/define-record-type.ts";
import type { Field, RowCell } from "#shared/records/field.ts";
import { columnsOf } from "#service/records/columns.ts";
import { withDatabase } from "../support/service-digest.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import { sampleValues } from "../support/service-values.ts";

const commonColumns =
  "id uid revision title search_text created_at recorded_at updated_at finalized_at trashed_at";

/** What every record has, and what one that can be made final has beside it. */
function ownColumnsOf(type: RecordType): readonly string[] {
  const paper = type.canFinalize ? ["paper_signed_at", "paper_is_stale"] : [];
  return [...commonColumns.split(" "), ...paper];
}

function labelProblems(path: string, fields: Readonly<Record<string, Field | RowCell>>): string[] {
  const seen = new Map<string, string>();
  return Object.entries(fields).flatMap(([name, { label }]) => {
    const other = seen.get(label);
    seen.set(label, name);
    return [
      ...(/\p{Script=Han}/u.test(label)
        ? []
        : [`${path}.${name}: its label "${label}" is not Chinese`]),
      ...(other === undefined
        ? []
        : [`${path}.${name}: has the same label as "${other}": ${label}`]),
    ];
  });
}

/** Something for every link to point to. */
const anyLinks = Object.fromEntries(
  recordTypes.map(({ name }) => [name, { uid: "x", title: "x" }]),
);

function maskingProblems(path: string, field: Field): string[] {
  if (field.sensitive && field.kind === "flag")
    return [`${path}: a masked value is null, which a flag can't be; mask another field`];
  if (field.kind !== "rows") return [];
  const marked = Object.values(field.cells).some((cell) => cell.sensitive);
  // Rows are masked whole; the marked cells say what of them would give somebody away.
  if (field.sensitive)
    return marked ? [] : [`${path}: mark the cells for whose sake the rows are masked`];
  return Object.entries(field.cells).flatMap(([name, cell]) =>
    cell.sensitive ? [`${path}.${name}: cells are not masked; mask the rows`] : [],
  );
}

function sensitiveProblems(type: RecordType): string[] {
  const fields = Object.entries(type.fields).flatMap(([name, field]) =>
    maskingProblems(`${type.name}.${name}`, field),
  );
  const views = Object.entries(type.views).flatMap(([name, { sort }]) =>
    [type.fields[sort], filterField(type, name)].flatMap((used) =>
      used?.sensitive
        ? [`${type.name}: view "${name}" tells the sensitive field "${used.label}" by its order`]
        : [],
    ),
  );
  return [...fields, ...views];
}

function viewProblems(type: RecordType): string[] {
  return Object.entries(type.views).flatMap(([name, { sort, filter }]) => {
    const narrowing = filterField(type, name)?.kind;
    return [
      ...(type.fields[sort]?.required
        ? []
        : [`${type.name}: view "${name}" sorts by "${sort}", which may be blank`]),
      ...(filter === undefined || ["choice", "reference", "flag"].includes(narrowing ?? "")
        ? []
        : [`${type.name}: view "${name}" can't be filtered by "${filter}"`]),
    ];
  });
}

describe.each(recordTypes.map((type) => [type.name, type] as const))("%s", (_, type) => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  const columnNames = (table: string) =>
    withDatabase(t.databasePath, (db) =>
      db
        .all<{ name: string }>({ text: "SELECT name FROM pragma_table_info(?)", values: [table] })
        .map(({ name }) => name),
    );

  const missing = (path: string, table: string, wanted: readonly string[]) => {
    const there = new Set(columnNames(table));
    if (there.size === 0) return [`${path}: table ${table} is missing; create it in a migration`];
    return wanted
      .filter((name) => !there.has(name))
      .map(
        (name) => `${path}: column "${name}" is missing in table ${table}; add it to a migration`,
      );
  };

  test("stands in a STRICT table that has a column for each of its fields", () => {
    const fields = Object.entries(type.fields);
    const own = [
      ...ownColumnsOf(type),
      ...fields.flatMap(([n, f]) => columnsOf(n, f).map((c) => c.name)),
    ];
    const problems = missing(type.name, type.table, own);
    for (const [name, field] of fields) {
      if (field.kind !== "rows") continue;
      const cells = Object.entries(field.cells).flatMap(([n, c]) =>
        columnsOf(n, c).map((x) => x.name),
      );
      problems.push(
        ...missing(`${type.name}.${name}`, field.table, ["id", "parent_id", "position", ...cells]),
      );
    }
    expect(problems).toEqual([]);
    const strict = withDatabase(t.databasePath, (db) =>
      db.get<{ strict: number }>({
        text: "SELECT strict FROM pragma_table_list WHERE name = ?",
        values: [type.table],
      }),
    );
    expect(strict?.strict, `${type.table} is not STRICT`).toBe(1);
  });

  test("has no column that no field knows", () => {
    const known = new Set([
      ...ownColumnsOf(type),
      ...Object.entries(type.fields).flatMap(([n, f]) => columnsOf(n, f).map((c) => c.name)),
    ]);
    const unknown = columnNames(type.table).filter((name) => !known.has(name));
    expect(unknown.map((name) => `${type.table}.${name} belongs to no field`)).toEqual([]);
  });

  test("every label is Chinese and stands once", () => {
    const nested = Object.entries(type.fields).flatMap(([name, field]) =>
      field.kind === "rows" ? labelProblems(`${type.name}.${name}`, field.cells) : [],
    );
    expect([...labelProblems(type.name, type.fields), ...nested]).toEqual([]);
    for (const text of [type.label, type.purpose, type.place])
      expect(text).toMatch(/\p{Script=Han}/u);
  });

  test("sensitive fields are of a kind that can be masked, and no view gives them away", () => {
    expect(sensitiveProblems(type)).toEqual([]);
  });

  test("its views sort by a field that is never blank and filter by one that can be chosen", () => {
    expect(Object.keys(type.views).length).toBeGreaterThan(0);
    expect(viewProblems(type)).toEqual([]);
  });

  test("names only fields it has, and links only to types there are", () => {
    const named = [...type.identity.flat(), ...(type.dated ? [type.dated.on] : [])];
    const unknown = named.filter((name) => !type.fields[name]);
    expect(unknown.map((name) => `${type.name}: there is no field "${name}"`)).toEqual([]);
    for (const field of Object.values(type.fields))
      if (field.kind === "reference")
        expect(
          recordTypes.map(({ name }) => name),
          `${type.name} links to it`,
        ).toContain(field.to);
  });

  test("can be recognised when it is imported again", () => {
    expect(
      type.singleton || type.identity.length > 0,
      `${type.name}: declare an identity, or every import doubles its records`,
    ).toBe(true);
  });

  test("its title is never empty and never tells a sensitive value", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const values = sampleValues(type, seed, anyLinks);
      const title = type.title(values);
      expect(title.trim(), `${type.name} with seed ${seed}`).not.toBe("");
      for (const [name, field] of Object.entries(type.fields))
        if (field.sensitive && typeof values[name] === "string")
          expect(title, `${type.name}.${name}`).not.toContain(values[name]);
    }
  });

  test("the samples fill each of its fields", () => {
    const samples = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((seed) =>
      sampleValues(type, seed, anyLinks),
    );
    const never = Object.keys(type.fields).filter((name) =>
      samples.every((values) => values[name] === null),
    );
    expect(never.map((name) => `${type.name}.${name} is never filled`)).toEqual([]);
  });

  test("has a maker for the documents it names, and a route for each verb", () => {
    expect(type.documents.length === 0 || documentMakerOf(type.name) !== null).toBe(true);
    expect(Object.keys(contract).filter((route) => route.startsWith(`${type.name}.`)).length).toBe(
      14,
    );
  });
});

test("no two record types share a name, a label, a table or a place", () => {
  for (const key of ["name", "label", "table", "place"] as const) {
    const all = recordTypes.map((type) => type[key]);
    expect(
      all.filter((one, index) => all.indexOf(one) !== index),
      key,
    ).toEqual([]);
  }
});
