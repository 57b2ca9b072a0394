import { describe, expect, test } from "vitest";
import {
  nextSerial,
  openGaps,
  serialWords,
  skippedBefore,
} from "#shared/modules/outgoing/number-sequence.ts";

describe("the sequence of a year", () => {
  test("begins with its first number and goes on after the highest, in whatever order they came", () => {
    expect(nextSerial([], 1)).toBe(1);
    expect(nextSerial([], 12)).toBe(12);
    expect(nextSerial([3, 1], 1)).toBe(4);
  });

  test("tells what is left out by a number ahead, and nothing by the next", () => {
    expect(skippedBefore([1], 1, 5)).toEqual([2, 3, 4]);
    expect(skippedBefore([1], 1, 2)).toEqual([]);
    expect(skippedBefore([], 12, 14)).toEqual([12, 13]);
  });

  test("knows its gaps, but not those before its first number", () => {
    expect(openGaps([1, 5, 3], 1)).toEqual([2, 4]);
    expect(openGaps([14], 12)).toEqual([12, 13]);
    expect(openGaps([2, 14], 12)).toEqual([12, 13]);
    expect(openGaps([], 1)).toEqual([]);
  });
});

test("numbers are told one by one, and long runs by their ends", () => {
  expect(serialWords([4])).toBe("第4号");
  expect(serialWords([5, 4])).toBe("第4、5号");
  expect(serialWords([2, 3, 4])).toBe("第2至4号");
  expect(serialWords([1, 2, 3, 5, 7, 8])).toBe("第1至3、5、7、8号");
});
