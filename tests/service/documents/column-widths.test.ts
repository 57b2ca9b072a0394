import { expect, test } from "vitest";
import { columnWidths } from "#service/modules/templates/column-widths.ts";

const letters = { size: 24, margin: 170 };
const column = (share: number, ...texts: string[]) => ({ share, texts });
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

test("columns share the width as asked where every figure has room", () => {
  const widths = columnWidths(8000, [column(1, "3"), column(3, "面粉")], letters);
  expect(widths).toEqual([2000, 6000]);
});

test("widths that a maker has reckoned itself stay as they are", () => {
  const columns = [column(500, "10540.30"), column(7500, "面粉")];
  expect(columnWidths(8000, columns, letters)).toEqual([500, 7500]);
});

test("an amount or a day gets the room it needs from the wide columns, and the table keeps its width", () => {
  const columns = [column(1, "10-02"), column(1, "10540.30"), column(8, "静河农贸配送")];
  const widths = columnWidths(8000, columns, letters);
  // Eight figures of 小四 in Times New Roman are 960 twips wide.
  expect(widths[1]).toBeGreaterThan(960 + letters.margin);
  expect(widths[0]).toBeGreaterThan(600 + letters.margin);
  expect(sum(widths)).toBe(8000);
});

test("names keep to one line where that leaves room for the figures", () => {
  const columns = [column(1, "蔡世杰"), column(1, "10540.30"), column(9, "静河农贸配送")];
  const widths = columnWidths(8000, columns, letters);
  expect(widths[0]).toBeGreaterThan(3 * 240 + letters.margin);
  const narrow = columnWidths(2000, columns, letters);
  expect(narrow[0]).toBeLessThan(3 * 240 + letters.margin);
  expect(narrow[1]).toBeGreaterThan(960 + letters.margin);
});

test("where there is no room for all figures the columns share as asked", () => {
  const columns = Array.from({ length: 34 }, () => column(1, "1234567.89"));
  const widths = columnWidths(14_570, columns, letters);
  expect(new Set(widths.slice(0, -1)).size).toBe(1);
  expect(sum(widths)).toBe(14_570);
});
