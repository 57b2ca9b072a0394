import { expect, test } from "vitest";
import {
  isSomebodyTrusted,
  waitAfterMs,
  waitWords,
} from "#shared/modules/operators/operator-rules.ts";

test("five wrong PINs may follow each other; then waits of 30 s, 1, 2, 4, 8 and at most 10 minutes", () => {
  const waits = [0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 400].map((count) => waitAfterMs(count) / 1000);
  expect(waits).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 600, 600, 600]);
});

test("a wait is told in whole seconds or minutes, never too short", () => {
  const words = [1, 30_000, 60_000, 60_001, 600_000].map(waitWords);
  expect(words).toEqual(["1秒", "30秒", "60秒", "2分钟", "10分钟"]);
});

test("one who has the right but works here no more is nobody to trust", () => {
  const gone = { maySeeSensitive: true, isActive: false };
  const ordinary = { maySeeSensitive: false, isActive: true };
  expect(isSomebodyTrusted([gone, ordinary])).toBe(false);
  expect(isSomebodyTrusted([gone, { ...gone, isActive: true }])).toBe(true);
});
