import fc from "fast-check";
import { expect, test } from "vitest";
import { chineseAmount } from "#shared/kernel/chinese-amount.ts";

test.each([
  [0, "零元整"],
  [1, "壹分"],
  [10, "壹角整"],
  [105, "壹元零伍分"],
  [1_409_50, "壹仟肆佰零玖元伍角整"],
  [6_007_14, "陆仟零柒元壹角肆分"],
  [1_680_32, "壹仟陆佰捌拾元叁角贰分"],
  [107_000_53, "壹拾万柒仟元伍角叁分"],
  [16_409_02, "壹万陆仟肆佰零玖元零贰分"],
  [100_500_00, "壹拾万零伍佰元整"],
  [100_000_000_00, "壹亿元整"],
  [1_0000_0001_00, "壹亿零壹元整"],
  [-12_30, "负壹拾贰元叁角整"],
])("%i 分 is written %s", (amount, words) => {
  expect(chineseAmount(amount)).toBe(words);
});

const values: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from("零壹贰叁肆伍陆柒捌玖", (digit, value) => [digit, value]),
);
const units: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1_000 };

function yuanOf(words: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const letter of words) {
    if (letter in values) digit = values[letter]!;
    else if (letter in units) {
      section += digit * units[letter]!;
      digit = 0;
    } else {
      section += digit;
      total = letter === "亿" ? (total + section) * 1e8 : total + section * 1e4;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

test("whatever the amount, its words read back as the same amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
      const words = chineseAmount(amount);
      const [yuan = "", rest = ""] = words.includes("元") ? words.split("元") : ["", words];
      const jiao = /(.)角/.exec(rest)?.[1];
      const fen = /(.)分/.exec(rest)?.[1];
      const fractions = (jiao ? values[jiao]! * 10 : 0) + (fen ? values[fen]! : 0);
      expect(yuanOf(yuan) * 100 + fractions).toBe(amount);
      expect(words).not.toMatch(/零零|零元[^整]|元$/);
    }),
  );
});
