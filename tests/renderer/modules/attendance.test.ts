import { describe, expect, it } from "vitest";
import { attendanceOf, attendanceOfOutsider } from "#shared/modules/gatherings/attendance-of.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import { othersSum, partSum } from "#renderer/modules/gatherings/attendance-sums.ts";
import {
  allPresent,
  asAdded,
  inState,
  nextState,
  withFactsOf,
  withPeople,
  type AttendanceRow,
  type AttendanceState,
} from "#renderer/modules/gatherings/attendance.ts";
import { blankPart } from "#renderer/modules/gatherings/use-parts.ts";

function person(name: string, facts: Partial<RosterPerson> = {}): RosterPerson {
  return {
    uid: `0190a000-0000-7000-8000-${name.codePointAt(0)!.toString().padStart(12, "0")}`,
    name,
    employeeNumber: null,
    unit: "维修班",
    stage: "full",
    isMember: true,
    canVote: true,
    isAtStation: true,
    isCommittee: false,
    posts: "",
    partyGroup: null,
    team: null,
    shift: null,
    notes: [],
    ...facts,
  };
}

const row = (
  name: string,
  state: AttendanceState,
  facts?: Partial<RosterPerson>,
): AttendanceRow => ({
  ...attendanceOf(person(name, facts)),
  state,
});

const part = (kind: Part["kind"]): Part => ({ ...blankPart, kind });

describe("attendance", () => {
  it("cycles with Space from 未登记 through 缺席 and round again", () => {
    const states: AttendanceState[] = ["unrecorded"];
    for (let index = 0; index < 5; index++) states.push(nextState(states.at(-1) ?? "unrecorded"));
    expect(states.slice(1)).toEqual(["present", "presentByVideo", "onLeave", "absent", "present"]);
    expect(nextState("observer")).toBe("present");
  });

  it("sums up each part in one sentence: 未登记 apart from 缺席, those with a vote apart", () => {
    const rows = [
      ..."甲乙丙丁戊己庚辛壬癸子丑寅".split("").map((name) => row(name, "present")),
      row("卯", "onLeave"),
      row("辰", "onLeave"),
      row("巳", "unrecorded"),
      row("午", "present", { stage: "probationary", canVote: false }),
      row("未", "present", { stage: "probationary", canVote: false }),
    ];
    expect(partSum(part("generalMeeting"), rows)).toBe(
      "支部党员大会：应到18名，实到15名，请假2名，未登记1名；有表决权应到16名，实到13名",
    );
  });

  it("counts 委员 alone at a committee meeting", () => {
    const rows = [
      row("甲", "present", { isCommittee: true }),
      row("乙", "absent", { isCommittee: true }),
      row("丙", "present"),
    ];
    expect(partSum(part("committeeMeeting"), rows)).toBe("支委会：应到委员2名，实到1名，缺席1名");
    expect(othersSum([part("committeeMeeting")], rows)).toBe("另有1人不在应到范围，不计入人数");
  });

  it("names video, 列席 and 不计入应到 only where there are any", () => {
    const rows = [row("甲", "presentByVideo"), row("乙", "observer"), row("丙", "excluded")];
    expect(partSum(part("themedPartyDay"), rows)).toBe("主题党日：应到1名，实到1名（其中视频1名）");
    expect(othersSum([part("themedPartyDay")], rows)).toBe("列席1名，按规定不计入应到1名");
    expect(othersSum([part("themedPartyDay")], rows.slice(0, 1))).toBe(null);
  });

  it("marks the 未登记 present and leaves what was entered", () => {
    const marked = allPresent([row("甲", "unrecorded"), row("乙", "onLeave")]);
    expect(marked.map(({ state }) => state)).toEqual(["present", "onLeave"]);
  });

  it("drops with a state what only that state can say, and keeps the words", () => {
    const away = { ...row("甲", "onLeave"), leaveReason: "onDuty", reason: "夜班" } as const;
    expect(inState(away, "present")).toMatchObject({ leaveReason: null, reason: "夜班" });
    const excluded = {
      ...row("乙", "excluded"),
      excludedCase: "abroad",
      consent: "9月1日",
    } as const;
    expect(inState(excluded, "absent")).toMatchObject({ excludedCase: null, consent: null });
    expect(inState({ ...row("丙", "present"), session: 2 }, "absent").session).toBe(null);
    expect(inState({ ...row("丙", "present"), session: 2 }, "presentByVideo").session).toBe(2);
  });

  it("adds only people who aren't listed yet", () => {
    const once = withPeople([row("甲", "present")], [row("乙", "unrecorded")]);
    expect(once.map(({ state }) => state)).toEqual(["present", "unrecorded"]);
    const again = { ...row("乙", "present"), person: { ...once[1]!.person!, unit: "运行一班" } };
    expect(withPeople(once, [again])).toHaveLength(2);
  });

  it("takes somebody no part expects as 列席, as anybody from outside", () => {
    const parts = [part("generalMeeting")];
    const worker = row("甲", "unrecorded", { stage: "none", isMember: false, canVote: false });
    expect(asAdded(worker, parts).state).toBe("observer");
    expect(asAdded(row("乙", "unrecorded"), parts).state).toBe("unrecorded");
    expect(asAdded(worker, [part("otherMeeting")]).state).toBe("unrecorded");
    expect(attendanceOfOutsider({ uid: null, name: "丙", unit: null }).state).toBe("observer");
  });

  it("takes the facts of the day anew and leaves who came as it was entered", () => {
    const before = row("甲", "onLeave", { stage: "probationary", canVote: false });
    const [after] = withFactsOf([before], [person("甲", { isCommittee: true, unit: "运行一班" })]);
    expect(after).toMatchObject({
      state: "onLeave",
      stage: "full",
      canVote: true,
      isCommittee: true,
      person: { unit: "运行一班" },
    });
    const outsider = attendanceOfOutsider({ uid: null, name: "甲", unit: null });
    expect(withFactsOf([outsider], [person("甲")])).toEqual([outsider]);
  });
});
