import { describe, expect, test } from "vitest";
import type { OpenEndKind } from "#shared/modules/home/open-end-kinds.ts";
import {
  chosen,
  groupsOf,
  openEndsSentence,
  yearsOf,
  type OpenEnd,
} from "#renderer/modules/open-ends/open-end-choices.ts";

const openEnd = (kind: OpenEndKind, dueOn: string | null): OpenEnd => ({
  ...{ kind, dueOn, mechanism: "branchLife", sentence: `${kind} ${dueOn}`, actions: [] },
});

const all = [
  openEnd("activity.open", "2025-12-01"),
  openEnd("gathering.openEnd", "2026-11-20"),
  openEnd("activity.open", "2026-12-01"),
  openEnd("incomingPaper.open", null),
];

describe("open ends", () => {
  test("stand under their kinds in one order, and kinds without any are left out", () => {
    expect(groupsOf(all).map(({ label, openEnds }) => [label, openEnds.length])).toEqual([
      ["会议活动未登记完", 1],
      ["收文未传达或未办结", 1],
      ["活动未登记结果", 2],
    ]);
  });

  test("are found by kind and by the year of their limit, what has none last", () => {
    expect(yearsOf(all)).toEqual(["2026", "2025", "none"]);
    expect(chosen(all, { kind: "activity.open", year: "2026" })).toEqual([all[2]]);
    expect(chosen(all, { kind: null, year: "none" })).toEqual([all[3]]);
    expect(chosen(all, { kind: null, year: null })).toEqual(all);
  });

  test("are counted, with those past their limit", () => {
    expect(openEndsSentence(all, "2026-11-22")).toBe("共4项，其中已过期限2项");
    expect(openEndsSentence([], "2026-11-22")).toBe("共0项");
  });
});
