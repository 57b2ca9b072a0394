import { describe, expect, test } from "vitest";
import { idNumberPattern, idNumberProblems } from "#shared/modules/people/id-number.ts";

// Made by the rule of GB 11643 from days and places of nobody; the first two are the standard's own examples.
const sound = [
  "11010519491231002X",
  "440524188001010014",
  "11010519491231002x",
  "110101197103101066",
];

describe("身份证号", () => {
  test.each(sound)(
    "%s has the right shape, or an existing day and a fitting check character",
    (id) => {
      expect(idNumberPattern.regex.test(id)).toBe(true);
      const problems = idNumberProblems("idNumber", id).map(({ message }) => message);
      // The standard's second example is of somebody born in 1880, before the years a ledger knows.
      const isBefore1900 = id.slice(6, 8) === "18";
      expect(problems).toEqual(isBefore1900 ? ["身份证号中的出生日期不存在，请核对"] : []);
    },
  );

  test("every single wrong digit is noticed, and every two neighbours that changed places", () => {
    const [id] = sound;
    const digits = Array.from(id!.slice(0, 17), Number);
    digits.forEach((digit, at) => {
      for (let other = 0; other <= 9; other++) {
        if (other === digit) continue;
        const wrong = `${id!.slice(0, at)}${other}${id!.slice(at + 1)}`;
        if (!idNumberPattern.regex.test(wrong)) continue;
        expect(idNumberProblems("idNumber", wrong), wrong).toHaveLength(1);
      }
      const next = digits[at + 1];
      if (next === undefined || next === digit) return;
      const swapped = `${id!.slice(0, at)}${next}${digit}${id!.slice(at + 2)}`;
      if (idNumberPattern.regex.test(swapped))
        expect(idNumberProblems("idNumber", swapped), swapped).toHaveLength(1);
    });
  });

  test.each([
    "",
    "11010519491231002",
    "110105194912310021X",
    "01010519491231002X",
    "1101051949123100XX",
  ])("%j has the wrong shape, which the pattern tells", (text) => {
    expect(idNumberPattern.regex.test(text)).toBe(false);
    expect(idNumberProblems("idNumber", text)).toEqual([]);
  });

  test("a day that does not exist is told, and a blank one is nothing", () => {
    expect(idNumberProblems("idNumber", "110105194902300026")).toEqual([
      { path: "idNumber", message: "身份证号中的出生日期不存在，请核对" },
    ]);
    expect(idNumberProblems("idNumber", null)).toEqual([]);
  });
});
