import { describe, expect, it } from "vitest";
import { choice, date, flag, money, period, person, rows, text } from "#shared/records/field.ts";
import { displayText } from "#shared/records/display-text.ts";

describe("values in words", () => {
  it("speak as the clerk does", () => {
    expect(displayText(choice("性别", { male: "男" }), "male")).toBe("男");
    expect(displayText(money("金额"), 123456)).toBe("1234.56元");
    expect(displayText(period("归属期"), "2026-09")).toBe("2026年9月");
    expect(displayText(flag("有印章"), false)).toBe("否");
    expect(displayText(date("日期"), "2026-11-22")).toBe("2026-11-22");
    expect(displayText(person("主持人"), { uid: null, name: "王芳", unit: null })).toBe("王芳");
    expect(displayText(rows("出席", "t", { name: text("姓名") }), [{}, {}])).toBe("共2行");
    expect(displayText(text("地点"), null)).toBe("");
  });
});
