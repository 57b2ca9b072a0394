import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { AnyValues } from "../../../records/field.ts";
import { gathering, type GatheringValues } from "../gathering.record.ts";
import { isExpectedAt, type Attendance } from "../part-base.ts";

/** A gathering of a period that has taken place. */
export interface HeldGathering {
  readonly uid: string;
  readonly values: AnyValues;
}

/** What papers of attendance are made from: the period's gatherings by day, and the roster's order. */
export interface HeldYear {
  readonly gatherings: readonly HeldGathering[];
  /** Uids of the roster of the last day, committee first. */
  readonly roster: readonly string[];
}

/** The same, read as what it is. */
export interface Held {
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  readonly values: GatheringValues;
}

export function heldOf({ uid, values: stored }: HeldGathering): Held {
  const values = gathering.valuesOf(stored);
  return { uid, day: values.occurredOn as CalendarDate, title: values.title ?? "", values };
}

/** Whether one of the gathering's parts expected somebody. */
export function isExpected({ parts }: Pick<GatheringValues, "parts">, row: Attendance): boolean {
  return parts.some((part) => isExpectedAt(part, row));
}
