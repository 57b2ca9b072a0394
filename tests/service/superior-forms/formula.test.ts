import { describe, expect, test } from "vitest";
import { copiedFormula, formulaAfter } from "#service/modules/superior-forms/workbook/formula.ts";

const twoAfterSix = { after: 6, count: 2 };
const own = (formula: string) => formulaAfter(formula, twoAfterSix, "报表", true);

describe("formulas of a form after lines were put in", () => {
  test.each([
    ["SUM(D4:D6)", "SUM(D4:D8)"],
    ["SUM($D$4:$D$6)/D9", "SUM($D$4:$D$8)/D11"],
    ["C4*D4", "C4*D4"],
    ["D7+AA7", "D9+AA9"],
    ["SUM(D7:D9)", "SUM(D9:D11)"],
    ['SUMIF(报表!A4:A6,"男",报表!D4:D6)', 'SUMIF(报表!A4:A8,"男",报表!D4:D8)'],
  ])("%s becomes %s", (before, after) => {
    expect(own(before)).toBe(after);
  });

  test.each([
    'IF(A1="D7:D9","D7",0)',
    "其他表!D7",
    "'其他 表'!D7:D9",
    "LOG10(A1)",
    "合计7+A1",
    "_xlfn.T7X(A1)",
  ])("%s stays, since nothing in it means a moved cell", (formula) => {
    expect(own(formula)).toBe(formula);
  });

  test("another sheet's formula moves only where it names this one", () => {
    const other = (formula: string) => formulaAfter(formula, twoAfterSix, "报 表", false);
    expect(other("'报 表'!D7+D7")).toBe("'报 表'!D9+D7");
  });
});

describe("a formula copied down", () => {
  test("takes along what has no dollar sign", () => {
    expect(copiedFormula("C4*$D4*E$4*$F$4+SUM(A4:B4)", 3, 0)).toBe("C7*$D7*E$4*$F$4+SUM(A7:B7)");
    expect(copiedFormula("A1", 0, 26)).toBe("AA1");
  });
});
