import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { dutySentence } from "#shared/modules/cadence/duty-words.ts";
import {
  judgeDuties,
  type CadenceFacts,
  type DutyRow,
  type HeldPart,
} from "#shared/modules/cadence/judge-duties.ts";
import { dutyActions } from "#shared/modules/cadence/duty-actions.ts";
import { dutyWindows, isWithinPeriod } from "#shared/modules/cadence/duty-window.ts";

const day = (text: string) => text as CalendarDate;

const committee: DutyRow = {
  uid: "d1",
  revision: 1,
  code: "committee-meeting",
  label: "支委会",
  counts: "committeeMeeting",
  unit: "month",
  holder: "branch",
  needsCommittee: true,
  opensMonth: null,
  graceMonths: null,
  isLocal: false,
  effectiveFrom: day("2018-10-28"),
  endedOn: null,
};
const organizationalLife: DutyRow = {
  ...committee,
  uid: "d2",
  code: "organizational-life",
  label: "组织生活会",
  counts: "organizationalLife",
  unit: "year",
  needsCommittee: false,
  opensMonth: 10,
  graceMonths: 3,
};
const groupMeeting: DutyRow = {
  ...committee,
  uid: "d3",
  code: "group-meeting",
  label: "党小组会",
  counts: "groupMeeting",
  holder: "group",
  needsCommittee: false,
};

const held = (
  kind: HeldPart["kind"],
  period: string,
  on: string,
  more: Partial<HeldPart> = {},
) => ({
  kind,
  period,
  day: day(on),
  groupUid: null,
  gatheringUid: `g-${on}`,
  isRecorded: true,
  ...more,
});

const facts = (more: Partial<CadenceFacts>): CadenceFacts => ({
  today: day("2026-03-20"),
  firstDay: day("2024-01-05"),
  inUseFrom: null,
  rows: [committee],
  groups: [],
  parts: [],
  explanations: [],
  hasCommittee: () => true,
  ...more,
});

const states = (given: CadenceFacts, year = 2026) =>
  Object.fromEntries(
    judgeDuties(given, year).map(({ group, period, state }) => [
      group ? `${group.name} ${period}` : period,
      state,
    ]),
  );

describe("duties by period", () => {
  it("asks a branch with a committee for its monthly meeting, however few members it has", () => {
    expect(states(facts({}))).toMatchObject({
      "2026-01": "missing",
      "2026-02": "missing",
      "2026-03": "open",
      "2026-12": "open",
    });
  });

  it("asks by whether there was a committee as of the period, not today", () => {
    const until = (on: CalendarDate) => on <= "2026-01-31";
    expect(states(facts({ hasCommittee: until }))).toMatchObject({
      "2026-01": "missing",
      "2026-02": "none",
      "2026-03": "none",
    });
  });

  it("counts the organizational life meeting of 2025 held 2026-03-08 for 2025 and not for 2026", () => {
    const given = facts({
      rows: [organizationalLife],
      parts: [held("organizationalLife", "2025", "2026-03-08")],
    });
    expect(states(given, 2025)).toEqual({ "2025": "recorded" });
    expect(states(given, 2026)).toEqual({ "2026": "open" });
    const [judged] = judgeDuties(given, 2025);
    expect(judged && dutySentence(judged)).toBe("2025年度组织生活会：已登记，2026年3月8日");
  });

  it("is not due before its window ends, and missing the day after", () => {
    const on = (today: string) =>
      states(facts({ rows: [organizationalLife], today: day(today) }), 2025);
    expect(on("2026-03-31")).toEqual({ "2025": "open" });
    expect(on("2026-04-01")).toEqual({ "2025": "missing" });
  });

  it("says how long a window is open", () => {
    const [judged] = judgeDuties(facts({ rows: [organizationalLife] }), 2026);
    expect(judged && dutySentence(judged)).toBe(
      "2026年度组织生活会：未到期，10月1日至2027年3月31日办理",
    );
  });

  it("asks no more for what does not apply here from a day on, and keeps what was before", () => {
    const ended = { ...committee, endedOn: day("2026-02-10") };
    expect(states(facts({ rows: [ended] }))).toMatchObject({
      "2026-01": "missing",
      "2026-02": "none",
      "2026-03": "none",
    });
  });

  it("takes an explanation, which is no record", () => {
    const reason = { uid: "e1", code: committee.code, period: "2026-02", groupUid: null };
    const given = facts({ explanations: [reason] });
    expect(states(given)).toMatchObject({ "2026-01": "missing", "2026-02": "explained" });
    const february = judgeDuties(given, 2026).find(({ period }) => period === "2026-02");
    expect(february && dutyActions(february).map(({ label }) => label)).toEqual([
      "查看说明",
      "登记",
    ]);
    const parts = [held("committeeMeeting", "2026-02", "2026-02-12")];
    expect(states({ ...given, parts })).toMatchObject({ "2026-02": "recorded" });
  });

  it("names the group that held no meeting", () => {
    const groups = [
      { uid: "a", name: "第一党小组" },
      { uid: "b", name: "第二党小组" },
    ];
    const parts = [held("groupMeeting", "2026-01", "2026-01-09", { groupUid: "a" })];
    const given = facts({ rows: [groupMeeting], groups, parts });
    expect(states(given)).toMatchObject({
      "第一党小组 2026-01": "recorded",
      "第二党小组 2026-01": "missing",
    });
    expect(judgeDuties(facts({ rows: [groupMeeting] }), 2026)).toEqual([]);
  });

  it("takes a meeting to come, or one not written down yet, as planned", () => {
    const parts = [held("committeeMeeting", "2026-03", "2026-03-26", { isRecorded: false })];
    expect(states(facts({ parts }))).toMatchObject({ "2026-03": "planned" });
  });

  it("accuses nobody of the time before the first record, and of nothing where there is none", () => {
    expect(states(facts({ firstDay: day("2026-02-03") }))).toMatchObject({
      "2026-01": "none",
      "2026-02": "missing",
    });
    expect(new Set(Object.values(states(facts({ firstDay: null }))))).toEqual(new Set(["none"]));
  });

  it("goes by the row in force at the end of the period", () => {
    const later = {
      ...committee,
      uid: "d9",
      effectiveFrom: day("2026-02-01"),
      label: "支部委员会",
    };
    const judged = judgeDuties(facts({ rows: [committee, later] }), 2026);
    expect(judged.slice(0, 2).map(({ period, row }) => [period, row.uid])).toEqual([
      ["2026-01", "d1"],
      ["2026-02", "d9"],
    ]);
    expect(judged).toHaveLength(12);
  });

  it("says the days of a period's meetings", () => {
    const parts = [
      held("committeeMeeting", "2026-01", "2026-01-26"),
      held("committeeMeeting", "2026-01", "2026-01-06"),
      held("committeeMeeting", "2026-02", "2026-02-12"),
    ];
    const words = judgeDuties(facts({ parts }), 2026).slice(0, 3).map(dutySentence);
    expect(words).toEqual([
      "2026年1月支委会：已登记2次，1月6日、1月26日",
      "2026年2月支委会：已登记，2月12日",
      "2026年3月支委会：未到期，3月31日为止",
    ]);
  });
});

it("reads a month into its quarter and year, and not the other way", () => {
  const cases = [
    "2026-03 2026-Q1",
    "2026-04 2026-Q1",
    "2026-Q1 2026",
    "2026 2026-Q1",
    "2025-03 2026",
  ];
  const answers = cases.map((pair) => isWithinPeriod(...(pair.split(" ") as [string, string])));
  expect(answers).toEqual([true, false, true, false, false]);
});

it("gives a quarter three months and its last day", () => {
  const quarters = dutyWindows(2026, { unit: "quarter", opensMonth: null, graceMonths: 1 });
  expect(quarters.map(({ period, endsOn, dueOn }) => [period, endsOn, dueOn])).toEqual([
    ["2026-Q1", "2026-03-31", "2026-04-30"],
    ["2026-Q2", "2026-06-30", "2026-07-31"],
    ["2026-Q3", "2026-09-30", "2026-10-31"],
    ["2026-Q4", "2026-12-31", "2027-01-31"],
  ]);
});
