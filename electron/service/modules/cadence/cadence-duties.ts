import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import { dutyActions } from "#shared/modules/cadence/duty-actions.ts";
import { dutyName } from "#shared/modules/cadence/duty-words.ts";
import {
  judgeDuties,
  type CadenceFacts,
  type JudgedDuty,
} from "#shared/modules/cadence/judge-duties.ts";
import type { Duty, MechanismCount } from "#shared/modules/home/duty.ts";

/** This year's duties and last year's: a window may reach into the next year. */
function judgedAround(facts: CadenceFacts): readonly JudgedDuty[] {
  const year = Number(facts.today.slice(0, 4));
  return [...judgeDuties(facts, year - 1), ...judgeDuties(facts, year)];
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  const next = shiftDays(`${day.slice(0, 8)}28` as CalendarDate, 4) ?? day;
  return shiftDays(`${next.slice(0, 8)}01` as CalendarDate, -1) ?? day;
}

function isOwed({ state, dueOn, opensOn }: JudgedDuty, today: CalendarDate): boolean {
  if (state === "missing") return true;
  return state === "open" && opensOn <= today && dueOn <= lastOfMonth(today);
}

function isThisMonths({ state, dueOn }: JudgedDuty, today: CalendarDate): boolean {
  return state !== "none" && dueOn.slice(0, 7) === today.slice(0, 7);
}

function toDuty(judged: JudgedDuty): Duty {
  const { period, dueOn, state } = judged;
  const words = state === "missing" ? "未登记" : "还未登记";
  return {
    kind: "cadence.missing",
    mechanism: "branchLife",
    dueOn,
    sentence: `${formatPeriod(period)}${dutyName(judged)}${words}`,
    actions: dutyActions(judged),
  };
}

/** Meetings that a period asked for and nobody registered, and those still to come this month. */
export function cadenceDuties(facts: CadenceFacts): readonly Duty[] {
  return judgedAround(facts)
    .filter((judged) => isOwed(judged, facts.today))
    .map(toDuty);
}

/** 三会一课 and the like of which the time runs out this month: how many are asked for, how many held. */
export function cadenceCounts(facts: CadenceFacts): readonly MechanismCount[] {
  const due = judgedAround(facts).filter((judged) => isThisMonths(judged, facts.today));
  const done = due.filter(({ state }) => state === "recorded").length;
  return due.length === 0 ? [] : [{ mechanism: "branchLife", due: due.length, done }];
}
