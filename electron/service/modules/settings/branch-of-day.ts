import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import { branchOn, type BranchOnDay } from "#shared/modules/settings/branch-on.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { readAllRecords } from "#service/records/record-reader.ts";

const unnamed: BranchOnDay = {
  fullName: "",
  shortName: "",
  signatureName: "",
  superiorName: "",
  stationName: "",
  unionName: "",
  canteenGroupName: "",
  hasCommittee: false,
  hasSeal: false,
  termName: "",
};

/** The branch of any day, read once; blank names where it is not registered yet. */
export function branchHistory(db: ReadableDatabase): (day: CalendarDate) => BranchOnDay {
  const record = readAllRecords(db, branch)[0];
  const values = record ? branch.valuesOf(record.values) : null;
  return (day) => (values ? branchOn(values, day) : unnamed);
}

/** The branch as it was on one day. */
export function branchOfDay(db: ReadableDatabase, day: CalendarDate): BranchOnDay {
  return branchHistory(db)(day);
}
