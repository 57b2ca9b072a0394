import { describe, expect, it } from "vitest";
import { nextSelection, rowAfterKey } from "#renderer/ui/table-keys.ts";

describe("table keys", () => {
  it("move within the rows", () => {
    expect(rowAfterKey("ArrowDown", 0, 3)).toBe(1);
    expect(rowAfterKey("ArrowUp", 0, 3)).toBe(0);
    expect(rowAfterKey("End", 0, 3)).toBe(2);
    expect(rowAfterKey("PageDown", 1, 3)).toBe(2);
    expect(rowAfterKey("x", 1, 3)).toBeNull();
  });

  it("select one, some, or a range", () => {
    const keys = ["a", "b", "c", "d"];
    expect([...nextSelection(keys, new Set(["a"]), 0, 2, "only")]).toEqual(["c"]);
    expect([...nextSelection(keys, new Set(["a"]), 0, 2, "toggle")]).toEqual(["a", "c"]);
    expect([...nextSelection(keys, new Set(["a", "c"]), 0, 2, "toggle")]).toEqual(["a"]);
    expect([...nextSelection(keys, new Set(), 3, 1, "range")]).toEqual(["b", "c", "d"]);
  });
});
