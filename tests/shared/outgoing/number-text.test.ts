import { describe, expect, test } from "vitest";
import { draftNumberText, numberText } from "#shared/modules/outgoing/number-text.ts";

const party = { form: "code", code: "咸输党支" } as const;
const minutes = { form: "plain", code: "" } as const;

describe("a number", () => {
  test("is 机关代字, the year in hexagonal brackets and the bare figure", () => {
    expect(numberText(party, 2026, 3)).toBe("咸输党支〔2026〕3号");
    expect(numberText(party, 2026, 12)).toBe("咸输党支〔2026〕12号");
  });

  test("of 纪要 is 第几号", () => {
    expect(numberText(minutes, 2026, 3)).toBe("第3号");
  });

  test("on a draft leaves room for the figure", () => {
    expect(draftNumberText(party, 2026)).toBe("咸输党支〔2026〕　号");
    expect(draftNumberText(minutes, 2026)).toBe("第　号");
  });
});
