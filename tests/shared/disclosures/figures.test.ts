import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFigures, type CheckedFigures } from "#shared/modules/disclosures/check-figures.ts";
import { countMarks } from "#shared/modules/disclosures/count-marks.ts";
import {
  columnSum,
  publicTable,
  rowsOf,
  tableOf,
  type DisclosureTable,
} from "#shared/modules/disclosures/disclosure-table.ts";

const column = (name: string, kind: "text" | "number" | "money" | "mark", isHeld = false) => ({
  name,
  kind,
  width: null,
  isHeld,
});

const bonus: DisclosureTable = {
  columns: [
    column("姓名", "text"),
    column("基数", "money", true),
    column("应发", "money"),
    column("扣项", "money", true),
  ],
  lines: [
    ["甲", "1000", "1,200.50", "0"],
    ["乙", "1000", "799.50", "200"],
    ["丙", "", "", ""],
  ],
};

const nothing: CheckedFigures = {
  checkKind: "none",
  figures: [],
  table: { columns: [], lines: [] },
  marks: [],
  mealCount: null,
  lastClosing: null,
};

describe("a table", () => {
  test("comes back from the rows it is kept in", () => {
    expect(tableOf(rowsOf(bonus))).toEqual(bonus);
  });

  test("has in its public rows nothing of a held column", () => {
    const { lines } = rowsOf(bonus);
    expect(JSON.stringify(lines)).not.toMatch(/1000|200"/);
    expect(publicTable(bonus).columns.map(({ name }) => name)).toEqual(["姓名", "应发"]);
    expect(JSON.stringify(publicTable(bonus))).not.toContain("1000");
  });

  test("keeps its held texts with their lines when a line above is gone", () => {
    const { columns, lines, heldLines } = rowsOf(bonus);
    const shorter = tableOf({ columns, lines: lines.slice(1), heldLines });
    expect(shorter.lines[0]).toEqual(["乙", "1000", "799.50", "200"]);
  });

  test("adds a column of amounts up to the 分, and says so where a text is none", () => {
    expect(columnSum(bonus, "应发")).toBe(2_000_00);
    expect(columnSum(bonus, "姓名")).toBeNull();
    expect(columnSum(bonus, "实发")).toBeNull();
  });

  test("counts its symbols into the columns named after them", () => {
    const table: DisclosureTable = {
      columns: [column("1", "mark"), column("2", "mark"), column("出勤", "number")],
      lines: [
        ["√", " √ ", ""],
        ["休", "√", "9"],
      ],
    };
    const counted = countMarks(table, [{ mark: "√", meaning: "出勤" }]);
    expect(counted.lines.map((texts) => texts[2])).toEqual(["2", "1"]);
  });
});

describe("bonus", () => {
  const figures = (retained: number): CheckedFigures => ({
    ...nothing,
    checkKind: "bonus",
    table: bonus,
    figures: [
      { role: "total", amount: 2_100_00, fromColumn: null },
      { role: "retained", amount: retained, fromColumn: null },
      { role: "payable", amount: null, fromColumn: "应发" },
    ],
  });

  test("应发合计 is 总额 less 留存", () => {
    expect(checkFigures(figures(100_00))).toEqual([
      {
        kind: "equal",
        sentence: "应发合计2000.00元，奖金总额2100.00元减留存100.00元为2000.00元，相符。",
      },
    ]);
  });

  test("a difference of one 分 is told and asks for a reason", () => {
    const [finding] = checkFigures(figures(100_01));
    expect(finding?.kind).toBe("difference");
    expect(finding?.sentence).toContain("相差0.01元，请写明差额原因");
  });
});

describe("the canteen", () => {
  const month = (closing: number, more: Partial<CheckedFigures> = {}): CheckedFigures => ({
    ...nothing,
    checkKind: "canteen",
    figures: [
      { role: "opening", amount: 500_00, fromColumn: null },
      { role: "income", amount: 3_000_00, fromColumn: null },
      { role: "income", amount: 200_00, fromColumn: null },
      { role: "expense", amount: 2_900_00, fromColumn: null },
      { role: "closing", amount: closing, fromColumn: null },
      { role: "openingStock", amount: 100_00, fromColumn: null },
      { role: "purchase", amount: 2_900_00, fromColumn: null },
      { role: "closingStock", amount: 1_400_00, fromColumn: null },
    ],
    ...more,
  });

  test("opening and income less spending is the closing", () => {
    expect(checkFigures(month(800_00)).map(({ kind }) => kind)).toEqual(["equal"]);
    expect(checkFigures(month(801_00)).map(({ kind }) => kind)).toEqual(["difference"]);
  });

  test("the opening is set beside the closing last published", () => {
    const kinds = (lastClosing: number) =>
      checkFigures(month(800_00, { lastClosing })).map(({ kind }) => kind);
    expect(kinds(500_00)).toEqual(["equal", "equal"]);
    expect(kinds(499_00)).toEqual(["difference", "equal"]);
  });

  test("a meal costs what was used, not what was bought for next month", () => {
    const sentences = checkFigures(month(800_00, { mealCount: 100 })).map(
      ({ sentence }) => sentence,
    );
    expect(sentences.at(-1)).toBe("本月消耗1600.00元，就餐100人次，平均每人次16.00元。");
  });

  test("whatever the amounts, exactly one closing is without a difference", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e9),
        fc.nat(1e9),
        fc.integer({ min: 1, max: 999 }),
        (a, b, c, d) => {
          const at = (closing: number) =>
            checkFigures({
              ...nothing,
              checkKind: "canteen",
              figures: [
                { role: "opening", amount: a, fromColumn: null },
                { role: "income", amount: b, fromColumn: null },
                { role: "expense", amount: c, fromColumn: null },
                { role: "closing", amount: closing, fromColumn: null },
              ],
            })[0]?.kind;
          expect(at(a + b - c)).toBe("equal");
          expect(at(a + b - c + d)).toBe("difference");
        },
      ),
    );
  });
});
