import { describe, expect, it } from "vitest";
import { choice, date, flag, money, period, person, rows, text } from "#shared/records/field.ts";
import { valueInWords } from "#renderer/records/value-in-words.ts";

describe("values in words", () => {
  it("speak as the clerk does", () => {
    expect(valueInWords(choice("性别", { male: "男" }), "male")).toBe("男");
    expect(valueInWords(money("金额"), 123456)).toBe("1234.56元");
    expect(valueInWords(period("归属期"), "2026-09")).toBe("2026年9月");
    expect(valueInWords(flag("有印章"), false)).toBe("否");
    expect(valueInWords(date("日期"), "2026-11-22")).toBe("2026-11-22");
    expect(valueInWords(person("主持人"), { uid: null, name: "王芳", unit: null })).toBe("王芳");
    expect(valueInWords(rows("出席", "t", { name: text("姓名") }), [{}, {}])).toBe("共2行");
    expect(valueInWords(text("地点"), null)).toBe("");
  });
});
