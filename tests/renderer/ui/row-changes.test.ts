import { describe, expect, it } from "vitest";
import { choice, flag, text } from "#shared/records/field.ts";
import { blankRow, insertedAt, isBlankRow, movedBy } from "#renderer/ui/row-changes.ts";

const cells = {
  topic: text("题目"),
  done: flag("已落实"),
  state: choice("情况", { open: "未办", closed: "已办" }, { preset: "open" }),
};

describe("rows", () => {
  it("start with presets and count as blank until something is entered", () => {
    const row = blankRow(cells);
    expect(row).toEqual({ topic: null, done: false, state: "open" });
    expect(isBlankRow(cells, row)).toBe(true);
    expect(isBlankRow(cells, { ...row, topic: "年度计划" })).toBe(false);
  });

  it("move by one and stay at the edges", () => {
    expect(movedBy(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(movedBy(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(insertedAt(["a", "c"], 1, "b")).toEqual(["a", "b", "c"]);
  });
});
