import { expect, test } from "vitest";
import { findChoice } from "#renderer/app/find-choice.ts";

const choices = [
  { name: "李文员", pinyin: "li wen yuan|lwy" },
  { name: "刘伟", pinyin: "liu wei|lw" },
  { name: "单立新", pinyin: "shan li xin|slx" },
];

test.each([
  ["s", 2],
  ["slx", 2],
  ["shanl", 2],
  ["lw", 0],
  ["LWY", 0],
  ["liu", 1],
  ["刘", 1],
  ["x", -1],
  ["ix", -1],
])("%s at the names means number %i", (typed, index) => {
  expect(findChoice(choices, typed)).toBe(index);
});
