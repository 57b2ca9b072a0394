import { describe, expect, test } from "vitest";
import { paintProblem } from "../../build/bench/window/start-window.ts";
import { parentIn, treeOf } from "../../build/bench/window/process-memory.ts";

describe("what was painted", () => {
  const paint = { paintedAtMs: 1_000, readLateMs: 1, text: "首页 测速会议A" };

  test("must hold the text that was changed just before", () => {
    expect(paintProblem(paint, "测速会议A")).toBeNull();
    expect(paintProblem(paint, "测速会议B")).toContain("测速会议B");
  });

  test("must be read at once, so that no page can show old rows first", () => {
    expect(paintProblem({ ...paint, readLateMs: 900 }, "测速会议A")).toContain("900 ms late");
    expect(paintProblem(null, "测速会议A")).not.toBeNull();
  });
});

describe("a process and all below it", () => {
  test("is found through the parents", () => {
    const parents = new Map([
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
    ]);
    expect(treeOf(2, parents)).toEqual([2, 3, 4]);
  });

  test("whatever a program calls itself", () => {
    expect(parentIn("77 (a ) S 9 b) S 42 77 77 0")).toBe(42);
  });
});
