import { isCalendarDate } from "#shared/kernel/calendar-date.ts";
import { spanOf } from "#shared/modules/documents/paper-span.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { HeldYear } from "#shared/modules/gatherings/papers/held-gathering.ts";
import { attendanceOverviewPaper } from "#shared/modules/gatherings/papers/attendance-overview.ts";
import { makeUpPaper } from "#shared/modules/gatherings/papers/make-up-study.ts";
import { branchRole } from "#shared/modules/people/branch-role.record.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { collectorFor, stampOfTypes, type Asked } from "#service/records/paper-collector.ts";
import { eachRecord } from "#service/records/record-reader.ts";
import { shownValues } from "#service/records/shown-type.ts";
import { rosterOn } from "../people/index.ts";

/** Gatherings from day to day that have taken place, with the roster of the last of these days. */
export function heldYear(db: ReadableDatabase, { options, today }: Asked): HeldYear {
  const { fromOn, untilOn } = spanOf(options);
  const last = isCalendarDate(untilOn) && untilOn < today ? untilOn : today;
  const records = eachRecord(
    db,
    gathering,
    sql`t.trashed_at IS NULL AND t.occurred_on BETWEEN ${fromOn} AND ${last}`,
    sql`t.occurred_on, t.start_time, t.id`,
  );
  return {
    gatherings: [...records].map(({ uid, values }) => ({
      uid,
      values: shownValues(db, gathering, values),
    })),
    roster: rosterOn(db, last).map(({ uid }) => uid),
  };
}

const stamp = (db: ReadableDatabase) => stampOfTypes(db, [gathering, personRecord, branchRole]);

/** Reads the 参会一览 and the 补学登记表. */
export const heldYearCollectors = [
  collectorFor(attendanceOverviewPaper, heldYear, stamp),
  collectorFor(makeUpPaper, heldYear, stamp),
];
