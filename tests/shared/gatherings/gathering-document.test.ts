import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentData, DocumentTags } from "#shared/modules/documents/document-tags.ts";
import {
  gatheringDocumentData,
  gatheringDocumentGaps,
  gatheringTags,
} from "#shared/modules/gatherings/gathering-document.ts";
import { chineseOrdinal, titleLines } from "#shared/modules/gatherings/document-wording.ts";
import { attendee, meeting } from "../../service/documents/gathering-fixtures.ts";

function messages(source = meeting()): string[] {
  return gatheringDocumentGaps(source).map((gap) => gap.message);
}

function expectSameNames(data: DocumentData, tags: DocumentTags): void {
  const unknown = Object.keys(data).filter((name) => !Object.hasOwn(tags, name));
  expect(unknown).toEqual([]);
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === "string" || typeof value === "boolean") continue;
    expect(tags[name]?.kind).toBe("list");
    for (const row of value) expectSameNames(row, tags[name]?.children ?? {});
  }
}

describe("gatheringDocumentData", () => {
  test("the tag vocabulary and the data name the same things", () => {
    const data = gatheringDocumentData(meeting({ note: "备注" }));
    expectSameNames(data, gatheringTags);
    expect(Object.keys(data).sort()).toEqual(Object.keys(gatheringTags).sort());
  });

  test("observers and people not counted by rule stay out of the number expected", () => {
    const data = gatheringDocumentData(meeting());
    expect(data["应到人数"]).toBe("5名");
    expect(data["实到人数"]).toBe("3名");
  });

  test("a person without a recorded state is never absent, whatever else is recorded", () => {
    const states = ["unrecorded", "present", "presentByVideo", "onLeave", "absent"] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { maxLength: 12 }), (chosen) => {
        const attendance = chosen.map((state, i) => attendee(`第${i}人`, state));
        const data = gatheringDocumentData(meeting({ attendance }));
        const absent = chosen.filter((state) => state === "absent").length;
        expect(data["缺席人数"]).toBe(`${absent}名`);
        expect(data["有缺席"]).toBe(absent > 0);
        for (const [i, state] of chosen.entries()) {
          if (state === "unrecorded") expect(data["缺席人员"]).not.toContain(`第${i}人（`);
        }
      }),
    );
  });

  test("when nobody is recorded yet the number present is a blank, not none", () => {
    const data = gatheringDocumentData(meeting({ attendance: [attendee("王建国", "unrecorded")] }));
    expect(data["到会情况"]).toBe("应到1名，实到＿＿＿＿名，未登记1名。");
  });

  test("days have no leading zero, and an end before the start is on the next day", () => {
    const data = gatheringDocumentData(meeting({ startTime: "22:30", endTime: "00:20" }));
    expect(data["会议日期"]).toBe("2026年3月5日");
    expect(data["会议时间"]).toBe("22:30—次日00:20");
    expect(data["结束时间"]).toBe("次日00:20");
  });

  test("a field left empty prints a visible blank", () => {
    const data = gatheringDocumentData(
      meeting({ place: " ", host: null, startTime: null, endTime: null, occurredOn: "" }),
    );
    for (const tag of ["会议地点", "主持人", "会议时间", "会议日期", "开始时间"]) {
      expect(data[tag]).toBe("＿＿＿＿");
    }
  });

  test("an outsider is named with the unit, a roster person by name alone", () => {
    const host = { uid: null, name: "何勇", unit: "处党委组织科" };
    expect(gatheringDocumentData(meeting({ host }))["主持人"]).toBe("何勇（处党委组织科）");
    expect(gatheringDocumentData(meeting())["主持人"]).toBe("王建国");
  });

  test("each typed line is a paragraph of its own, without typed indents and empty lines", () => {
    const agenda = [{ topic: "甲", discussion: "　　一行\r\n\n  二行\v三行 ", resolution: null }];
    const [item] = gatheringDocumentData(meeting({ agenda }))["议题"] as readonly DocumentData[];
    expect(item?.["讨论段落"]).toEqual([
      { 段落: "一行", 首段: true },
      { 段落: "二行", 首段: false },
      { 段落: "三行", 首段: false },
    ]);
  });
});

describe("gatheringDocumentGaps", () => {
  test("a complete gathering lacks nothing", () => {
    expect(messages()).toEqual([]);
  });

  test("what is missing is said in the order of the form", () => {
    const source = meeting({
      title: "",
      endTime: null,
      place: null,
      recorder: null,
      agenda: [{ topic: " ", discussion: null, resolution: null }],
      attendance: [
        attendee("甲", "unrecorded"),
        attendee("乙", "unrecorded"),
        attendee("丙", "unrecorded"),
        attendee("丁", "onLeave"),
        attendee("戊", "absent", "未请假"),
      ],
    });
    expect(messages(source)).toEqual([
      "未填写会议名称",
      "未填写结束时间",
      "未填写会议地点",
      "未填写记录人",
      "还有3名人员未登记出席情况",
      "1名请假人员未填写原因",
      "第1个议题未填写题目",
      "第1个议题未填写讨论情况和决议",
    ]);
  });

  test("a gathering without agenda is complete when its note tells what was done", () => {
    expect(messages(meeting({ agenda: [] }))).toEqual(["未填写议题或会议内容"]);
    expect(messages(meeting({ agenda: [], note: "集体学习。" }))).toEqual([]);
  });
});

describe("wording", () => {
  test("ordinals are written as in official papers", () => {
    expect([1, 10, 11, 20, 21, 99, 100].map(chineseOrdinal)).toEqual([
      "一",
      "十",
      "十一",
      "二十",
      "二十一",
      "九十九",
      "100",
    ]);
  });

  test("a long branch name breaks where a unit's name ends, each line within the page", () => {
    expect(titleLines("中共长庆油田分公司第一输油处咸阳输油站支部委员会")).toEqual([
      "中共长庆油田分公司第一输油处",
      "咸阳输油站支部委员会",
    ]);
    expect(titleLines("咸阳输油站党支部")).toEqual(["咸阳输油站党支部"]);
  });
});
