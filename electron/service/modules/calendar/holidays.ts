import { holiday } from "#shared/modules/calendar/holiday.record.ts";
import {
  workingCalendar,
  type HolidayStretch,
  type WorkingCalendar,
} from "#shared/modules/calendar/working-calendar.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { readAllRecords } from "#service/records/record-reader.ts";

/** The working days by the notices that the branch has registered. */
export function workingCalendarOf(db: ReadableDatabase): WorkingCalendar {
  const stretches = readAllRecords(db, holiday).map(({ values }) => {
    const { kind, fromOn, untilOn, isComplete } = holiday.valuesOf(values);
    return { kind, fromOn, untilOn, isComplete } as HolidayStretch;
  });
  return workingCalendar(stretches);
}
