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

/** How far a clock that starts now at `startAt` (ISO) stands from the system's; 0 without one. */
export function clockShift(startAt: string | undefined): number {
  return startAt === undefined ? 0 : Date.parse(startAt) - Date.now();
}

/** The system's time, shifted. All threads of one service share one shift. */
export function createClock(shiftMs = 0): Clock {
  const epochMs = () => Date.now() + shiftMs;
  return {
    epochMs,
    instant: () => new Date(epochMs() + chinaOffsetMs).toISOString().replace("Z", "+08:00"),
    today: () => calendarDateAt(epochMs()),
  };
}
