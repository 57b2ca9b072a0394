import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { BranchValues } from "./branch.record.ts";

/** What the branch was called, and whether it had a committee, on a day. */
export interface BranchOnDay {
  readonly fullName: string;
  readonly shortName: string;
  readonly signatureName: string;
  readonly superiorName: string;
  readonly stationName: string;
  readonly hasCommittee: boolean;
  readonly hasSeal: boolean;
  /** 届次 of that day; blank where none is registered. */
  readonly termName: string;
}

/** The branch as of a day: an earlier name holds up to its last day, a term within its days. */
export function branchOn(values: BranchValues, day: CalendarDate): BranchOnDay {
  const earlier = values.earlierNames
    .filter(({ untilOn }) => untilOn !== null && untilOn >= day)
    .toSorted((a, b) => (a.untilOn ?? "").localeCompare(b.untilOn ?? ""))[0];
  const names = earlier ?? values;
  const term = values.terms.find(
    ({ fromOn, untilOn }) =>
      fromOn !== null && fromOn <= day && (untilOn === null || untilOn >= day),
  );
  return {
    fullName: names.fullName ?? "",
    shortName: names.shortName ?? names.fullName ?? "",
    signatureName: names.signatureName ?? names.fullName ?? "",
    superiorName: names.superiorName ?? "",
    stationName: names.stationName ?? "",
    hasCommittee: term ? term.hasCommittee : values.hasCommittee,
    hasSeal: values.hasSeal,
    termName: term?.name ?? "",
  };
}
