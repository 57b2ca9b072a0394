import { describe, expect, test } from "vitest";
import { rowsOf, type DisclosureTable } from "#shared/modules/disclosures/disclosure-table.ts";
import { keepTexts } from "#renderer/modules/disclosures/table-edits.ts";

const table: DisclosureTable = {
  columns: ["姓名", "加项", "扣项"].map((name) => ({
    name,
    kind: "text",
    width: null,
    isHeld: false,
  })),
  lines: [["单立新", "200.00", "100.00"]],
};

function under(names: readonly string[], of = table): DisclosureTable {
  const columns = names.map(
    (name) => ({ name, kind: "text", width: null, isHeld: false }) as const,
  );
  return keepTexts(of, rowsOf({ columns, lines: [] }).columns);
}

describe("the texts of a table whose columns change", () => {
  test("stay under their column while its name is typed through the name of another", () => {
    const typed = ["加", "加项", "加项目"].reduce(
      (now, name) => under(["姓名", "加项", name], now),
      table,
    );
    expect(typed.lines).toEqual([["单立新", "200.00", "100.00"]]);
  });

  test("move with their column, and a renamed column keeps its own", () => {
    expect(under(["扣项", "姓名", "加项"]).lines).toEqual([["100.00", "单立新", "200.00"]]);
    expect(under(["姓名", "奖励", "扣项"]).lines).toEqual(table.lines);
  });

  test("go with a column that is taken out; a new column is blank", () => {
    expect(under(["姓名", "扣项"]).lines).toEqual([["单立新", "100.00"]]);
    expect(under(["姓名", "备注", "加项", "扣项"]).lines).toEqual([
      ["单立新", "", "200.00", "100.00"],
    ]);
  });
});
