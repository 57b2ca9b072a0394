import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  canVoteOn,
  isAtStationOn,
  isMemberOn,
  isRelationHereOn,
  placeOn,
  secondmentOn,
  stageOn,
  standingOn,
} from "#shared/modules/people/membership-on.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { personValues } from "../../support/person-values.ts";

const on = (day: string) => day as CalendarDate;
const stage = (given: AnyValues, day: string) => stageOn(personValues(given), on(day));
const votes = (given: AnyValues, day: string) => canVoteOn(personValues(given), on(day));
const isMember = (given: AnyValues, day: string) => isMemberOn(personValues(given), on(day));

/** 预备期满 06-15, 大会 06-20, 批准 08-10. */
const confirmed = {
  stage: "full",
  probationaryPassedOn: "2025-06-15",
  probationaryApprovedOn: "2025-07-30",
  joinedPartyOn: "2025-06-15",
  fullPassedOn: "2026-06-20",
  fullApprovedOn: "2026-08-10",
  becameFullOn: "2026-06-15",
};

describe("from which day a stage holds", () => {
  test.each([
    ["2026-06-15", "probationary", false],
    ["2026-06-20", "probationary", false],
    ["2026-07-05", "probationary", false],
    ["2026-08-09", "probationary", false],
    ["2026-08-10", "full", true],
  ])("期满 06-15, 大会 06-20, 批准 08-10: on %s %s, vote %s", (day, expected, canVote) => {
    expect(stage(confirmed, day)).toBe(expected);
    expect(votes(confirmed, day)).toBe(canVote);
    expect(isMember(confirmed, day)).toBe(true);
  });

  test("passed by the meeting and not approved yet, nobody is a member or votes", () => {
    const waiting = { ...confirmed, stage: "probationary", fullApprovedOn: null };
    expect(stage(waiting, "2026-12-31")).toBe("probationary");
    const joining = { stage: "candidate", probationaryPassedOn: "2026-06-20" };
    expect(stage(joining, "2026-12-31")).toBe("candidate");
    expect(isMember(joining, "2026-12-31")).toBe(false);
  });

  test("接收 without a day of approval still counts for whoever was confirmed since", () => {
    const old = { stage: "full", probationaryPassedOn: "2009-06-20", becameFullOn: "2010-06-20" };
    expect(stage(old, "2009-06-19")).toBe("none");
    expect(stage(old, "2009-06-20")).toBe("probationary");
    expect(stage(old, "2010-06-20")).toBe("full");
  });

  test("an old roster with only 转正时间 counts from that day, and claims nothing before", () => {
    const old = { stage: "full", becameFullOn: "2010-07-01" };
    expect(stage(old, "2010-06-30")).toBe("none");
    expect(stage(old, "2010-07-01")).toBe("full");
    expect(votes(old, "2010-07-01")).toBe(true);
  });

  test("an old roster with only 入党时间 counts from that day", () => {
    const old = { stage: "full", joinedPartyOn: "2009-07-01" };
    expect(stage(old, "2009-06-30")).toBe("none");
    expect(votes(old, "2009-07-01")).toBe(true);
  });

  test("a stage that the roster names without any day held always", () => {
    expect(votes({ stage: "full" }, "1990-01-01")).toBe(true);
    expect(votes({ stage: "probationary" }, "2026-01-01")).toBe(false);
    expect(isMember({ stage: "probationary" }, "2026-01-01")).toBe(true);
    expect(stage({ stage: null }, "2026-01-01")).toBe("none");
  });

  test("the steps before membership hold from the day of 备案, else of the meeting, else 起算", () => {
    const steps = { stage: "candidate", appliedOn: "2020-01-05", activistPassedOn: "2021-03-01" };
    expect(stage(steps, "2020-01-04")).toBe("none");
    expect(stage(steps, "2020-01-05")).toBe("applicant");
    expect(stage({ ...steps, candidateFrom: "2023-01-01" }, "2021-03-01")).toBe("activist");
    const filed = { ...steps, activistApprovedOn: "2021-03-20", candidateFrom: "2023-01-01" };
    expect(stage(filed, "2021-03-19")).toBe("applicant");
    expect(stage(filed, "2023-01-01")).toBe("candidate");
  });

  test("from 党籍终止日期 on nobody is a member; the day before they still were", () => {
    const ended = { stage: "none", joinedPartyOn: "2010-07-01", membershipEndedOn: "2026-05-06" };
    const values = { ...ended, becameFullOn: "2011-07-01" };
    expect(votes(values, "2026-05-05")).toBe(true);
    expect(stage(values, "2026-05-06")).toBe("none");
    expect(isMember(values, "2026-05-06")).toBe(false);
  });
});

describe("whether somebody is here", () => {
  test("离站日期 and 转出日期 are the first day away, 到站 and 转入 the first day here", () => {
    const values = personValues({
      stage: "full",
      joinedStationOn: "2020-03-01",
      leftOn: "2026-03-01",
      relationInOn: "2020-04-15",
      relationOutOn: "2026-04-20",
    });
    expect([
      isAtStationOn(values, on("2020-02-29")),
      isAtStationOn(values, on("2020-03-01")),
    ]).toEqual([false, true]);
    expect([
      isAtStationOn(values, on("2026-02-28")),
      isAtStationOn(values, on("2026-03-01")),
    ]).toEqual([true, false]);
    expect([
      isRelationHereOn(values, on("2020-04-14")),
      isRelationHereOn(values, on("2020-04-15")),
    ]).toEqual([false, true]);
    expect([canVoteOn(values, on("2026-04-19")), canVoteOn(values, on("2026-04-20"))]).toEqual([
      true,
      false,
    ]);
  });

  test("离站 is not 组织关系转出: who left the station is a member until the day of 转出", () => {
    const gone = { stage: "full", leftOn: "2026-03-01" };
    expect(isMember(gone, "2026-12-31")).toBe(true);
    expect(isAtStationOn(personValues(gone), on("2026-12-31"))).toBe(false);
  });

  test("without 转入日期 组织关系 is here from 到站日期", () => {
    const values = { stage: "full", joinedStationOn: "2020-03-01" };
    expect([isMember(values, "2020-02-29"), isMember(values, "2020-03-01")]).toEqual([false, true]);
  });

  const rehired = {
    stage: "full",
    joinedStationOn: "2024-09-01",
    earlierStays: [{ kind: "station", fromOn: "2015-01-01", untilOn: "2019-12-31", note: null }],
  };

  test("a rehired person was here in the earlier stay, its last day included, not in between", () => {
    const here = (day: string) => isAtStationOn(personValues(rehired), on(day));
    expect(
      ["2014-12-31", "2015-01-01", "2019-12-31", "2020-01-01", "2024-09-01"].map(here),
    ).toEqual([false, true, true, false, true]);
  });

  test("组织关系 follows the earlier stay where none is told apart, else its own", () => {
    expect(isMember(rehired, "2019-12-31")).toBe(true);
    const own = { kind: "relation", fromOn: "2015-03-01", untilOn: "2020-02-15", note: null };
    const apart = { ...rehired, earlierStays: [...rehired.earlierStays, own] };
    expect([isMember(apart, "2015-02-28"), isMember(apart, "2015-03-01")]).toEqual([false, true]);
    expect([isMember(apart, "2020-02-15"), isMember(apart, "2020-02-16")]).toEqual([true, false]);
  });
});

describe("what limits a member", () => {
  const limited = (standing: string, untilOn: string | null = "2026-06-30") => ({
    stage: "full",
    standings: [{ standing, fromOn: "2026-01-01", untilOn, basis: null }],
  });

  test.each(["underObservation", "suspended"])(
    "%s: expected, without a vote, both days included",
    (s) => {
      for (const day of ["2026-01-01", "2026-06-30"]) {
        expect(isMember(limited(s), day)).toBe(true);
        expect(votes(limited(s), day)).toBe(false);
      }
      expect([votes(limited(s), "2025-12-31"), votes(limited(s), "2026-07-01")]).toEqual([
        true,
        true,
      ]);
      expect(votes(limited(s, null), "2099-01-01")).toBe(false);
    },
  );

  test("停止党籍: not expected, back on the day after", () => {
    const stopped = limited("membershipSuspended");
    expect([isMember(stopped, "2026-06-30"), isMember(stopped, "2026-07-01")]).toEqual([
      false,
      true,
    ]);
  });

  test("where two overlap the gravest counts, in whatever order they stand", () => {
    const rows = ["underObservation", "membershipSuspended"].map((standing) => ({
      standing,
      fromOn: "2026-01-01",
      untilOn: null,
      basis: null,
    }));
    for (const standings of [rows, rows.toReversed()])
      expect(standingOn(personValues({ stage: "full", standings }), on("2026-02-01"))).toBe(
        "membershipSuspended",
      );
  });

  test("借调: still a member with a vote, and told", () => {
    const row = { kind: "lent", fromOn: "2026-01-01", untilOn: "2026-12-31", place: "管道处" };
    const lent = { stage: "full", secondments: [row] };
    expect(votes(lent, "2026-06-01")).toBe(true);
    expect(secondmentOn(personValues(lent), on("2026-12-31"))?.place).toBe("管道处");
    expect(secondmentOn(personValues(lent), on("2027-01-01"))).toBeNull();
  });
});

describe("where somebody was", () => {
  const link = (title: string) => ({ uid: "01970000-0000-7000-8000-000000000001", title });
  const moved = personValues({
    partyGroup: link("第三党小组"),
    position: "班长",
    earlierPlaces: [
      {
        untilOn: "2026-06-30",
        partyGroup: link("第二党小组"),
        team: null,
        shift: null,
        post: null,
      },
      {
        untilOn: "2024-12-31",
        partyGroup: link("第一党小组"),
        team: null,
        shift: null,
        post: "学徒",
      },
    ],
  });

  test.each([
    ["2024-12-31", "第一党小组", "学徒"],
    ["2025-01-01", "第二党小组", null],
    ["2026-06-30", "第二党小组", null],
    ["2026-07-01", "第三党小组", "班长"],
  ])("on %s in %s", (day, title, position) => {
    const place = placeOn(moved, on(day));
    expect([place.partyGroup?.title, place.position]).toEqual([title, position]);
  });
});
