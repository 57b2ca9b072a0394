import { calendarDateAt, type CalendarDate } from "#shared/kernel/calendar-date.ts";

/** The only source of time in the service. */
export interface Clock {
  /** Milliseconds since 1970. */
  epochMs(): number;
  /** Now as ISO with the offset of Asia/Shanghai, to the millisecond. */
  instant(): string;
  /** Today in Asia/Shanghai. */
  today(): CalendarDate;
}

const chinaOffsetMs = 8 * 3_600_000;

/** A clock that runs from `startAt` (ISO) where one is given, else from the system's time. */
export function createClock(startAt?: string): Clock {
  const shiftMs = startAt === undefined ? 0 : Date.parse(startAt) - Date.now();
  const epochMs = () => Date.now() + shiftMs;
  return {
    epochMs,
    instant: () => new Date(epochMs() + chinaOffsetMs).toISOString().replace("Z", "+08:00"),
    today: () => calendarDateAt(epochMs()),
  };
}
