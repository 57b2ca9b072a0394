import { describe, expect, it } from "vitest";
import { actionItemsField } from "#shared/modules/gatherings/action-items-field.ts";
import { agendaField } from "#shared/modules/gatherings/agenda-field.ts";
import { attendanceField } from "#shared/modules/gatherings/attendance-fields.ts";
import { rowChangeWords } from "#renderer/records/row-change-words.ts";

const person = (name: string) => ({ uid: null, name, unit: null });

describe("what history says of rows", () => {
  it("names the person and what became of them", () => {
    const before = [
      { person: person("张三"), state: "unrecorded" },
      { person: person("李四"), state: "present" },
    ];
    const after = [{ ...before[0]!, state: "present" }, before[1]!];
    expect(rowChangeWords(attendanceField, before, after)).toBe("张三：未登记 → 实到");
  });

  it("tells several cells by their labels", () => {
    const before = [{ person: person("张三"), state: "present", leaveReason: null }];
    const after = [{ person: person("张三"), state: "onLeave", leaveReason: "onDuty" }];
    expect(rowChangeWords(attendanceField, before, after)).toBe(
      "张三：出席情况 实到 → 请假，请假原因 （空） → 值班在岗",
    );
  });

  it("tells rows that came and went", () => {
    const rows = ["张三", "李四", "王五"].map((name) => ({
      person: person(name),
      state: "present",
    }));
    expect(rowChangeWords(attendanceField, rows.slice(0, 2), rows.slice(1))).toBe(
      "增加王五；删去张三",
    );
  });

  it("knows a row by its kept uid when its words change, and by its place where it has none", () => {
    const item = { uid: "0190a000-0000-7000-8000-000000000001", content: "换灯", state: "open" };
    expect(rowChangeWords(actionItemsField, [item], [{ ...item, content: "换应急灯" }])).toBe(
      "换灯：事项 换灯 → 换应急灯",
    );
    expect(rowChangeWords(agendaField, [{ topic: "学习" }], [{ topic: "学习部署" }])).toBe(
      "学习：题目 学习 → 学习部署",
    );
  });

  it("says how many there are where there are many, and nothing of mere order", () => {
    const rows = "甲乙丙丁戊己庚辛"
      .split("")
      .map((name) => ({ person: person(name), state: null }));
    const present = rows.map((row) => ({ ...row, state: "present" }));
    expect(rowChangeWords(attendanceField, rows, present)).toMatch(/^甲：（空） → 实到；.*等8处$/);
    expect(rowChangeWords(attendanceField, rows, rows.toReversed())).toBe(null);
  });
});
