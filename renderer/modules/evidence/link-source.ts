import { isCalendarDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { dueDayOf } from "#shared/modules/plans/due-day-of.ts";
import type { AnyValues, PersonSnapshot } from "#shared/records/field.ts";
import type { LinkKind } from "#shared/records/link-kinds.ts";
import type { LinkEnd, LinkOrigin } from "#shared/records/link-contract.ts";
import type { RecordView } from "#shared/records/record-routes.ts";

/** What something is begun from: a record, or one row of it, with what is known of it. */
export interface LinkSource {
  readonly recordType: string;
  readonly uid: string;
  /** Null where the whole record is meant. */
  readonly rowUid: string | null;
  readonly title: string;
  readonly owner: PersonSnapshot | null;
  readonly dueOn: CalendarDate | null;
  readonly measures: string | null;
  /** 来文字号 and the like. */
  readonly number: string | null;
}

const textIn = (values: AnyValues, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

const personIn = (values: AnyValues, name: string): PersonSnapshot | null =>
  (values[name] ?? null) as PersonSnapshot | null;

function dayIn(values: AnyValues, name: string): CalendarDate | null {
  const day = textIn(values, name);
  return day !== null && isCalendarDate(day) ? day : null;
}

/** A whole record as what something is begun from. */
export function sourceOfRecord(recordType: string, { uid, title, values }: RecordView): LinkSource {
  return {
    ...{ recordType, uid, rowUid: null, title },
    owner: personIn(values, "owner") ?? personIn(values, "leader"),
    dueOn: dayIn(values, "dueOn"),
    measures: textIn(values, "measures"),
    number: textIn(values, "number"),
  };
}

/** One task of an annual plan as what something is begun from; a time limit without a year is one of the plan's. */
export function sourceOfPlanTask(plan: RecordView, task: AnyValues, rowUid: string): LinkSource {
  const year = textIn(plan.values, "period")?.slice(0, 4);
  const due = textIn(task, "due");
  const dueOn = year && due ? dueDayOf(due, `${year}-01-01` as CalendarDate).day : null;
  return {
    ...{ recordType: "annualPlan", uid: plan.uid, rowUid, title: textIn(task, "item") ?? "" },
    owner: personIn(task, "owner"),
    dueOn,
    measures: textIn(task, "measure"),
    number: null,
  };
}

/** This end of a link. */
export function endOf({ recordType, uid, rowUid }: LinkSource): LinkEnd {
  return { recordType, uid, rowUid };
}

/** The end that a link from here begins at, with its kind. */
export function originOf(source: LinkSource, kind: LinkKind): LinkOrigin {
  return { ...endOf(source), kind };
}
