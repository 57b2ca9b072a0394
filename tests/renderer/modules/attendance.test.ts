import { describe, expect, it } from "vitest";
import { attendanceOfOutsider } from "#shared/modules/gatherings/attendance-of.ts";
import {
  allPresent,
  attendanceSentence,
  nextState,
  withPeople,
  type AttendanceRow,
  type AttendanceState,
} from "#renderer/modules/gatherings/attendance.ts";

const row = (name: string, state: AttendanceState): AttendanceRow => ({
  ...attendanceOfOutsider({ uid: null, name, unit: null }),
  state,
});

describe("attendance", () => {
  it("cycles with Space from 未登记 through 缺席 and round again", () => {
    const states: AttendanceState[] = ["unrecorded"];
    for (let index = 0; index < 5; index++) states.push(nextState(states.at(-1) ?? "unrecorded"));
    expect(states.slice(1)).toEqual(["present", "presentByVideo", "onLeave", "absent", "present"]);
    expect(nextState("observer")).toBe("present");
  });

  it("sums up in one sentence, with 未登记 apart from 缺席", () => {
    const rows = [
      ...Array.from({ length: 13 }, (_, index) => row(`实到${index}`, "present")),
      row("张", "onLeave"),
      row("王", "onLeave"),
      row("李", "unrecorded"),
    ];
    expect(attendanceSentence(rows)).toBe("应到16名 实到13名 请假2名 缺席0名 未登记1名");
  });

  it("names video, 列席 and 不计入应到 only where there are any", () => {
    const rows = [row("甲", "presentByVideo"), row("乙", "observer"), row("丙", "excluded")];
    expect(attendanceSentence(rows)).toBe(
      "应到1名 实到1名（其中视频1名） 请假0名 缺席0名 未登记0名 列席1名 不计入应到1名",
    );
  });

  it("marks the 未登记 present and leaves what was entered", () => {
    const marked = allPresent([row("甲", "unrecorded"), row("乙", "onLeave")]);
    expect(marked.map(({ state }) => state)).toEqual(["present", "onLeave"]);
  });

  it("adds only people who aren't listed yet", () => {
    const person = { uid: "0190a000-0000-7000-8000-000000000001", name: "陈永强", unit: "维修班" };
    const line = { ...row("陈永强", "unrecorded"), person };
    const once = withPeople([row("外来", "present")], [line]);
    expect(once).toHaveLength(2);
    expect(once[1]).toBe(line);
    const moved = { ...line, person: { ...person, unit: "运行一班" } };
    expect(withPeople(once, [moved])).toHaveLength(2);
  });
});
