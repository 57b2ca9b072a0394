import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordTypes } from "#shared/record-types.ts";
import { filterField, type RecordType } from "#shared/records/define-record-type.ts";
import type { ListInput } from "#shared/records/record-routes.ts";
import type { Connection } from "#service/core/database/connection.ts";
import { openReader } from "#service/core/database/open-connections.ts";
import { listStatement } from "#service/records/list-records.ts";
import { startLedger, type TestLedger } from "../support/service-ledger.ts";

const cursor = Buffer.from(JSON.stringify(["m", 7]), "utf8").toString("base64url");
const someUid = "01938f5e-7a00-7000-8000-000000000001";

/** Each way in which one view is asked. */
function inputsOf(type: RecordType): readonly (readonly [title: string, input: ListInput])[] {
  return Object.entries(type.views).flatMap(([view, { filter }]) => {
    const field = filterField(type, view);
    const filterValue = field?.kind === "choice" ? (Object.keys(field.options)[0] ?? "") : someUid;
    const plain: [string, ListInput][] = [
      [`view ${view}`, { view }],
      [`view ${view} after a cursor`, { view, cursor }],
      [`view ${view} searched`, { view, search: "张" }],
      [`view ${view} in the trash`, { view, trashed: true }],
      [`view ${view} in the trash after a cursor`, { view, trashed: true, cursor }],
    ];
    if (filter === undefined) return plain;
    return [
      ...plain,
      [`view ${view} filtered by ${filter}`, { view, filterValue }],
      [`view ${view} filtered by ${filter} after a cursor`, { view, filterValue, cursor }],
    ] as const;
  });
}

const cases = recordTypes.flatMap((type) =>
  inputsOf(type).map(([title, input]) => [type.name, title, type, input] as const),
);

describe("lists read their index", () => {
  let t: TestLedger;
  let db: Connection;
  beforeAll(async () => {
    t = await startLedger();
    db = openReader(t.databasePath, undefined);
  });
  afterAll(async () => {
    db.close();
    await t.close();
  });

  test.each(cases)("%s: %s", (name, title, type, input) => {
    const { text, values } = listStatement(db, type, input);
    const plan = db
      .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values })
      .map(({ detail }) => detail);
    const own = plan.filter((line) => /^(SCAN|SEARCH) t\b/.test(line));
    const problems = plan.flatMap((line) => {
      if (line.includes("TEMP B-TREE")) return [`${name}: ${title} sorts by hand (${line})`];
      if (/^SCAN (?!t USING (COVERING )?INDEX)/.test(line))
        return [`${name}: ${title} reads a whole table (${line}); add an index to a migration`];
      return [];
    });
    if (own.length !== 1) problems.push(`${name}: ${title} reads its table ${own.length} times`);
    const isNarrow = (input.filterValue ?? input.cursor ?? null) !== null;
    // Narrowed by its rows a list walks its own index, and asks the rows' index for each record.
    const asksRows = plan.some((line) => /^SEARCH r\b.*\bINDEX/.test(line));
    if (isNarrow && !asksRows && !own[0]?.startsWith("SEARCH t USING"))
      problems.push(`${name}: ${title} does not search its index (${own[0] ?? ""})`);
    expect(problems).toEqual([]);
  });
});
