import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "#shared/records/field.ts";
import { displayText } from "#shared/records/display-text.ts";
import type {
  HistoryEntry,
  ListPage,
  RecordView,
  SavedRecord,
} from "#shared/records/record-routes.ts";
import { recordTypes } from "#shared/record-types.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";
import {
  makeLinks,
  pluralTypes,
  sampleValues,
  saveSample,
  typedTypes,
  withoutRowUids,
  type Links,
} from "../support/service-values.ts";

/** What a clerk might type to find this value again. */
function searchTexts(field: Field | RowCell, value: AnyValues[string] | undefined): string[] {
  if (field.isHidden || field.kind === "flag" || value === null || value === undefined) return [];
  if (field.kind === "rows")
    return (value as readonly AnyValues[]).flatMap((row) =>
      Object.entries(field.cells).flatMap(([name, cell]) =>
        // A day in masked rows may stand elsewhere in the open.
        field.sensitive && !cell.sensitive ? [] : searchTexts(cell, row[name]),
      ),
    );
  return [displayText(field, value).slice(0, 80)];
}

describe.each(typedTypes.map((type) => [type.name, type] as const))("%s", (name, type) => {
  let t: TestLedger;
  let links: Links;
  beforeAll(async () => {
    t = await startLedger();
    links = await makeLinks(t, type);
  });
  afterAll(() => t.close());

  const route = (verb: string) => `${name}.${verb}`;
  const read = (uid: string) => t.ask<RecordView>(route("get"), { uid, reveal: true });
  const view = Object.keys(type.views)[0] ?? "";
  const list = (more: object) => t.ask<ListPage>(route("list"), { view, ...more });

  /** A record to work on, whether the type can have several or not. */
  async function fresh(seed: number): Promise<SavedRecord> {
    const there = (await list({})).rows[0];
    if (!type.singleton || !there) return saveSample(t, type, seed, links);
    const values = sampleValues(type, seed, links);
    return t.ask<SavedRecord>(route("update"), { ...targetOf(there), values });
  }
  const targetOf = ({ uid, revision }: SavedRecord) => ({ uid, revision });

  test("every kind of value comes back as it was saved, by create and by update", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const values = sampleValues(type, seed, links);
      const saved = await fresh(seed);
      const created = (await read(saved.uid)).values;
      expect(withoutRowUids(type, created), `create with seed ${seed}`).toEqual(values);
      const other = sampleValues(type, seed + 1, links);
      const updated = await t.ask<SavedRecord>(route("update"), {
        ...targetOf(saved),
        values: other,
      });
      const changed = (await read(saved.uid)).values;
      expect(withoutRowUids(type, changed), `update with seed ${seed + 1}`).toEqual(other);
      expect(updated.revision).toBe(saved.revision + 1);
    }
  });

  test("an update of one field leaves the others as they were", async () => {
    const saved = await fresh(21);
    const before = (await read(saved.uid)).values;
    for (const [field, value] of Object.entries(sampleValues(type, 23, links))) {
      const { revision } = await read(saved.uid);
      const reply = await t.ledger.request({
        id: crypto.randomUUID(),
        route: route("update"),
        input: { uid: saved.uid, revision, values: { [field]: value } },
        commandId: crypto.randomUUID(),
      });
      const after = (await read(saved.uid)).values;
      const untouched = Object.keys(before).filter((other) => other !== field);
      if (reply.ok) expect(withoutRowUids(type, after)[field], field).toEqual(value);
      for (const other of untouched)
        expect(after[other], `${other} after ${field}`).toEqual(before[other]);
      const back = { uid: saved.uid, revision: (await read(saved.uid)).revision, values: before };
      await t.ask(route("update"), back);
    }
  });

  test("each required field is asked for in Chinese, and nothing is saved without it", async () => {
    const required = Object.entries(type.fields).filter(([, field]) => field.required);
    expect(required.length, `${name} requires nothing`).toBeGreaterThan(0);
    const digest = t.digest();
    for (const [field, { label, kind }] of required) {
      const blank = kind === "rows" ? [] : null;
      const values = { ...sampleValues(type, 31, links), [field]: blank };
      const there = (await list({})).rows[0];
      const refusal =
        type.singleton && there
          ? await t.refuse(route("update"), { ...targetOf(there), values })
          : await t.refuse(route("create"), { values });
      expect(refusal.fields, field).toContainEqual({ path: field, message: `请填写${label}` });
    }
    expect(t.digest()).toBe(digest);
  });

  test("the search box finds each value that is not sensitive, and none that is", async () => {
    const { uid } = await fresh(41);
    const { values } = await read(uid);
    const problems: string[] = [];
    for (const [field, declared] of Object.entries(type.fields))
      for (const search of searchTexts(declared, values[field])) {
        const isFound = (await list({ search })).rows.some((row) => row.uid === uid);
        if (isFound === (declared.sensitive ?? false))
          problems.push(
            `${name}.${field}: searching "${search}" ${isFound ? "finds" : "misses"} it`,
          );
      }
    expect(problems).toEqual([]);
  });

  test("goes to the trash, can't be changed there, and comes back as it was", async () => {
    const saved = await fresh(51);
    const before = await read(saved.uid);
    const trashed = await t.ask<SavedRecord>(route("trash"), targetOf(saved));
    expect((await list({})).rows.map((row) => row.uid)).not.toContain(saved.uid);
    expect((await list({ trashed: true })).rows.map((row) => row.uid)).toContain(saved.uid);
    const values = before.values;
    expect((await t.refuse(route("update"), { ...trashed, values })).code).toBe("trashed");
    expect((await t.refuse(route("trash"), trashed)).code).toBe("trashed");
    const restored = await t.ask<SavedRecord>(route("restore"), trashed);
    const after = await read(saved.uid);
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
    expect((await t.refuse(route("restore"), restored)).code).toBe("not-trashed");
  });

  test("is made final and opened again with a reason, or says that it need not be", async () => {
    const saved = await fresh(61);
    const reason = "补充遗漏的内容";
    if (!type.canFinalize) {
      expect((await t.refuse(route("finalize"), targetOf(saved))).code).toBe("not-supported");
      expect((await t.refuse(route("reopen"), { ...targetOf(saved), reason })).code).toBe(
        "not-supported",
      );
      expect((await t.refuse(route("confirmPaper"), targetOf(saved))).code).toBe("not-supported");
      expect((await read(saved.uid)).paper).toBeNull();
      return;
    }
    const final = await t.ask<SavedRecord>(route("finalize"), targetOf(saved));
    const { values } = await read(saved.uid);
    for (const verb of ["update", "trash", "finalize"])
      expect(
        (await t.refuse(route(verb), verb === "update" ? { ...final, values } : final)).code,
      ).toBe("finalized");
    await t.refuse(route("reopen"), { ...final, reason: " " });
    if (type.staysFinal) {
      const refused = await t.refuse(route("reopen"), { ...final, reason });
      expect(refused.code).toBe("stays-final");
      expect((await read(saved.uid)).finalizedAt).not.toBeNull();
      return;
    }
    await t.ask(route("reopen"), { ...final, reason });
    const { entries } = await t.ask<{ entries: HistoryEntry[] }>(route("history"), {
      uid: saved.uid,
    });
    expect(entries[0]).toMatchObject({ action: "退回修改", reason, operator: "测试员" });
    expect((await read(saved.uid)).finalizedAt).toBeNull();
  });

  test("there is one where there is to be one", async () => {
    if (!type.singleton) {
      const [first, second] = [await fresh(71), await fresh(72)];
      expect(first.uid).not.toBe(second.uid);
      return;
    }
    const { uid } = await fresh(71);
    const again = await t.refuse(route("create"), { values: sampleValues(type, 72, links) });
    expect(again.code).toBe("already-there");
    expect((await list({})).rows.map((row) => row.uid)).toEqual([uid]);
  });
});

const registers = recordTypes.filter((type) => type.isRegister);

test("there is a register, or the tests below test nothing", () => {
  expect(registers.length).toBeGreaterThan(0);
});

describe.each(registers.map((type) => [type.name, type] as const))(
  "the register %s",
  (name, type) => {
    let t: TestLedger;
    let saved: SavedRecord;
    let values: AnyValues;
    beforeAll(async () => {
      t = await startLedger();
      const links = await makeLinks(t, type);
      ({ values, ...saved } = await saveSample(t, type, 1, links));
    });
    afterAll(() => t.close());

    test("is not written, thrown away or imported past its module, and says so in Chinese", async () => {
      const digest = t.digest();
      const inputs = {
        ...{ create: { values }, update: { ...saved, values }, trash: saved, restore: saved },
        confirmImport: { planId: saved.uid },
        undoImport: { importSeq: 1 },
      };
      for (const [verb, input] of Object.entries(inputs)) {
        const refusal = await t.refuse(`${name}.${verb}`, input);
        expect(refusal, verb).toMatchObject({ code: "register" });
        expect(refusal.message).toContain(type.label);
      }
      expect(t.digest()).toBe(digest);
    });

    test("is never made final", async () => {
      for (const verb of ["finalize", "confirmPaper"])
        expect((await t.refuse(`${name}.${verb}`, saved)).code).toBe("not-supported");
    });

    test("is listed and found like any other", async () => {
      const view = Object.keys(type.views)[0];
      const search = type.title(values).slice(0, 40);
      const { rows } = await t.ask<ListPage>(`${name}.list`, {
        view,
        search: search.split(" ")[0],
      });
      expect(rows.map(({ uid }) => uid)).toContain(saved.uid);
    });
  },
);

/** What a list is asked with, to be narrowed to records of that value. */
function filterValueOf(value: AnyValue, cell: string | undefined): string {
  const chosen = cell === undefined ? value : ((value as AnyValues[])[0]?.[cell] ?? null);
  return typeof chosen === "object" && chosen !== null && "uid" in chosen
    ? String(chosen.uid)
    : JSON.stringify(chosen).replaceAll('"', "");
}

function pagesOf(t: TestLedger, type: RecordType) {
  return async (input: object): Promise<readonly string[]> => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: ListPage = await t.ask(`${type.name}.list`, { ...input, cursor, limit: 4 });
      expect(page.rows.length).toBeLessThanOrEqual(4);
      seen.push(...page.rows.map(({ uid }) => uid));
      cursor = page.nextCursor;
      if (cursor === null) expect(page.totalCount).toBe(seen.length);
    } while (cursor !== null);
    return seen;
  };
}

describe.each(pluralTypes.map((type) => [type.name, type] as const))(
  "pages of %s",
  (name, type) => {
    test.each(Object.keys(type.views))(
      "view %s visits every row once though all sort alike, and the trash too",
      async (view) => {
        const t = await startLedger();
        try {
          const links = await makeLinks(t, type);
          const { sort, filter } = type.views[view]!;
          const first = sampleValues(type, 1, links);
          const [field = "", cell] = filter?.split(".") ?? [];
          const alike = filter === undefined ? [sort] : [sort, field];
          const more = Object.fromEntries(alike.map((name) => [name, first[name] ?? null]));
          const made: SavedRecord[] = [];
          for (let index = 0; index < 11; index++)
            made.push(await saveSample(t, type, 1, links, more));
          const filterValue = filterValueOf(first[field] ?? null, cell);
          const pages = pagesOf(t, type);
          const seen = await pages({
            view,
            ...(filter === undefined ? {} : { filterValue }),
          });
          expect(seen.filter((uid) => made.some((one) => one.uid === uid)).toSorted()).toEqual(
            made.map(({ uid }) => uid).toSorted(),
          );
          for (const { uid, revision } of made) await t.ask(`${name}.trash`, { uid, revision });
          expect((await pages({ view, trashed: true })).toSorted()).toEqual(
            made.map(({ uid }) => uid).toSorted(),
          );
        } finally {
          await t.close();
        }
      },
    );
  },
);
