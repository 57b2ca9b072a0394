import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  canVoteOn,
  isMemberOn,
  isRelationHereOn,
  placeOn,
  stageOn,
  standingOn,
} from "#shared/modules/people/membership-on.ts";
import { stageDates } from "#shared/modules/people/member-stage-fields.ts";
import { memberStages, standings } from "#shared/modules/people/member-stages.ts";
import { personValues } from "../../support/person-values.ts";

const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10) as CalendarDate);
const maybeDay = fc.option(day, { nil: null });
const stageDays = [
  ...new Set(
    Object.values(stageDates).flatMap(({ passed, approved, from }) =>
      [passed, approved, from].filter((name) => name !== null),
    ),
  ),
];
const names = ["甲", "乙", "丙"].map((title, n) => ({
  uid: `01970000-0000-7000-8000-00000000000${n}`,
  title,
}));
const link = fc.option(fc.constantFrom(...names), { nil: null });
const place = fc.record({ untilOn: day, partyGroup: link, team: link, shift: link });

/** Anybody a careless clerk could have typed in: the rules of the form are not kept here. */
const anybody = fc
  .record({
    stage: fc.constantFrom(...Object.keys(memberStages)),
    ...Object.fromEntries(stageDays.map((name) => [name, maybeDay])),
    membershipEndedOn: maybeDay,
    joinedStationOn: maybeDay,
    leftOn: maybeDay,
    relationInOn: maybeDay,
    relationOutOn: maybeDay,
    partyGroup: link,
    team: link,
    position: fc.constantFrom("班长", null),
    earlierPlaces: fc.array(place, { maxLength: 3 }),
    earlierStays: fc.array(
      fc.record({ kind: fc.constantFrom("station", "relation"), fromOn: maybeDay, untilOn: day }),
      { maxLength: 2 },
    ),
    standings: fc.array(
      fc.record({
        standing: fc.constantFrom(...Object.keys(standings)),
        fromOn: day,
        untilOn: maybeDay,
      }),
      { maxLength: 3 },
    ),
  })
  .map((given) => personValues(given));

describe("what holds of everybody on every day", () => {
  test("who votes is a full member of this branch whose rights are whole", () => {
    fc.assert(
      fc.property(anybody, day, (person, on) => {
        if (!canVoteOn(person, on)) return;
        expect(isMemberOn(person, on)).toBe(true);
        expect(stageOn(person, on)).toBe("full");
        expect(isRelationHereOn(person, on)).toBe(true);
        expect(standingOn(person, on)).toBeNull();
      }),
    );
  });

  test("nobody is 正式 or 预备 before the day of approval, where one is given", () => {
    fc.assert(
      fc.property(anybody, day, (person, on) => {
        const stage = stageOn(person, on);
        if (stage === "full" && person.fullApprovedOn !== null)
          expect(person.fullApprovedOn <= on).toBe(true);
        if (stage === "full" && person.fullPassedOn !== null)
          expect(person.fullApprovedOn).not.toBeNull();
        if (stage === "probationary" && person.probationaryApprovedOn !== null)
          expect(person.probationaryApprovedOn <= on).toBe(true);
      }),
    );
  });

  test("no day before 起算 alone makes a full member, and none after 党籍终止 keeps one", () => {
    fc.assert(
      fc.property(anybody, day, (person, on) => {
        const ended = person.membershipEndedOn;
        if (ended !== null && ended <= on) expect(stageOn(person, on)).toBe("none");
        const isByStartAlone = person.fullApprovedOn === null && person.fullPassedOn === null;
        if (stageOn(person, on) === "full" && isByStartAlone && person.becameFullOn !== null)
          expect(person.becameFullOn <= on).toBe(true);
      }),
    );
  });

  test("a change of today's place leaves every day alone that an earlier place covers", () => {
    fc.assert(
      fc.property(anybody, day, link, link, (person, on, partyGroup, team) => {
        const moved = { ...person, partyGroup, team, position: "新岗位" };
        const isCovered = person.earlierPlaces.some(({ untilOn }) => (untilOn ?? "") >= on);
        if (isCovered) expect(placeOn(moved, on)).toEqual(placeOn(person, on));
        else expect(placeOn(moved, on)).toMatchObject({ partyGroup, team, position: "新岗位" });
      }),
    );
  });

  test("whether 组织关系 is here does not depend on 离站日期", () => {
    fc.assert(
      fc.property(anybody, day, maybeDay, (person, on, leftOn) => {
        expect(isMemberOn({ ...person, leftOn }, on)).toBe(isMemberOn(person, on));
      }),
    );
  });
});
