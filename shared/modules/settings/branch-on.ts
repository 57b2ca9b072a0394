import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { BranchValues } from "./branch.record.ts";

/** What the branch was called, and whether it had a committee, on a day. */
export interface BranchOnDay {
  readonly fullName: string;
  readonly shortName: string;
  readonly signatureName: string;
  readonly superiorName: string;
  readonly stationName: string;
  readonly unionName: string;
  readonly canteenGroupName: string;
  readonly hasCommittee: boolean;
  readonly hasSeal: boolean;
  /** 届次 of that day; blank where none is registered. */
  readonly termName: string;
}

interface Names {
  readonly fullName: string | null;
  readonly shortName: string | null;
  readonly signatureName: string | null;
  readonly superiorName: string | null;
  readonly stationName: string | null;
}

/** The name that held on a day: an earlier one up to its last day, else the present one. */
function namesOn(values: BranchValues, day: CalendarDate): Names {
  const earlier = values.earlierNames
    .filter(({ untilOn }) => untilOn !== null && untilOn >= day)
    .toSorted((a, b) => (a.untilOn ?? "").localeCompare(b.untilOn ?? ""));
  return earlier[0] ?? values;
}

function termOn({ terms }: BranchValues, day: CalendarDate) {
  return terms.find(
    ({ fromOn, untilOn }) =>
      fromOn !== null && fromOn <= day && (untilOn === null || untilOn >= day),
  );
}

function printedNames(names: Names) {
  const fullName = names.fullName ?? "";
  return {
    fullName,
    shortName: names.shortName ?? fullName,
    signatureName: names.signatureName ?? fullName,
    superiorName: names.superiorName ?? "",
    stationName: names.stationName ?? "",
  };
}

/** The branch as of a day: an earlier name holds up to its last day, a term within its days. */
export function branchOn(values: BranchValues, day: CalendarDate): BranchOnDay {
  const term = termOn(values, day);
  return {
    ...printedNames(namesOn(values, day)),
    unionName: values.unionName ?? "",
    canteenGroupName: values.canteenGroupName ?? "",
    hasCommittee: term ? term.hasCommittee : values.hasCommittee,
    hasSeal: values.hasSeal,
    termName: term?.name ?? "",
  };
}
