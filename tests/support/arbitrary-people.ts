import fc from "fast-check";
import type { RecordReference } from "#shared/records/field.ts";

/** A day between 2024 and 2027. */
export const arbitraryDay = fc
  .integer({ min: 0, max: 1_300 })
  .map((count) => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10));

function maybe<T>(arbitrary: fc.Arbitrary<T>) {
  return fc.option(arbitrary, { nil: null });
}

/** Spans whose end does not lie before their beginning. */
const span = fc
  .tuple(arbitraryDay, maybe(arbitraryDay))
  .map(([from, until]) =>
    until !== null && until < from
      ? { fromOn: until, untilOn: from }
      : { fromOn: from, untilOn: until },
  );

/** Days of the way to a full member in their order; the later ones may be missing. */
const way = fc
  .tuple(
    fc.uniqueArray(arbitraryDay, { minLength: 6, maxLength: 6 }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([days, count]) => {
    const [candidatePassedOn, joined, approved, full, fullPassedOn, fullApprovedOn] = days
      .toSorted()
      .map((day, index) => (index < count ? day : null));
    return {
      candidatePassedOn: candidatePassedOn ?? null,
      probationaryPassedOn: joined ?? null,
      joinedPartyOn: joined ?? null,
      probationaryApprovedOn: approved ?? null,
      // Where the meeting has not passed it there is no 转正 either.
      becameFullOn: fullPassedOn === null ? null : (full ?? null),
      fullPassedOn: fullPassedOn ?? null,
      fullApprovedOn: fullApprovedOn ?? null,
      stage: [
        "none",
        "candidate",
        "candidate",
        "probationary",
        "probationary",
        "probationary",
        "full",
      ][count],
    };
  });

const noDays = {
  ...{ candidatePassedOn: null, probationaryPassedOn: null, probationaryApprovedOn: null },
  ...{ joinedPartyOn: null, becameFullOn: null, fullPassedOn: null, fullApprovedOn: null },
};

/** Somebody of old, of whom no days are known. */
const old = fc
  .constantFrom("full", "probationary", "none", "applicant")
  .map((stage) => ({ ...noDays, stage }));

/** What decides whether and how somebody counts on a day; a form would let every one of them through. */
export function arbitraryStanding(groups: readonly RecordReference[]) {
  const group = maybe(fc.constantFrom(...groups));
  const more = fc.record({
    partyGroup: group,
    leftOn: maybe(arbitraryDay),
    relationOutOn: maybe(arbitraryDay),
    earlierPlaces: fc.array(fc.record({ untilOn: arbitraryDay, partyGroup: group }), {
      maxLength: 2,
    }),
    secondments: fc.array(
      span.map((days) => ({ kind: "lent", place: "机关", ...days })),
      { maxLength: 1 },
    ),
    standings: fc.array(
      fc
        .tuple(fc.constantFrom("underObservation", "suspended", "membershipSuspended"), span)
        .map(([standing, days]) => ({ standing, ...days })),
      { maxLength: 1 },
    ),
  });
  return fc.tuple(fc.oneof(way, old), more).map(([steps, rest]) => ({ ...rest, ...steps }));
}
