import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { CadenceFacts } from "#shared/modules/cadence/judge-duties.ts";
import {
  mechanisms,
  type Duty,
  type Mechanism,
  type MechanismCount,
} from "#shared/modules/home/duty.ts";
import { isOpenEndKind, type OpenEndKind } from "#shared/modules/home/open-end-kinds.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { cadenceCounts, cadenceDuties } from "../cadence/index.ts";
import { disclosureCounts, disclosureDuties, disclosureOpenEnds } from "../disclosures/index.ts";
import { evidenceCounts, evidenceDuties, evidenceOpenEnds } from "../evidence/index.ts";
import { gatheringCounts, gatheringDuties, gatheringOpenEnds } from "../gatherings/index.ts";
import { planCounts, planDuties, planOpenEnds } from "../plans/index.ts";

const mechanismNames = Object.keys(mechanisms) as readonly Mechanism[];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type Source = (db: ReadableDatabase, today: CalendarDate, viewer: Viewer) => readonly Duty[];

/** Every module that may owe something beside the duties of a period: one line each. */
const dutySources: readonly Source[] = [
  gatheringDuties,
  planDuties,
  disclosureDuties,
  evidenceDuties,
];

/** Duties whose day comes from a rule, not from a day that somebody typed. */
const byRule: ReadonlySet<string> = new Set(["plan.annual", "keyTask.issue", "disclosure.post"]);

/** What a rule asked for before the ledger was kept is told without a day: it was not checked, so it is not overdue. */
function sinceUse(duty: Duty, since: CalendarDate): Duty {
  if (!byRule.has(duty.kind) || duty.dueOn === null || duty.dueOn >= since) return duty;
  return { ...duty, dueOn: null, sentence: `${duty.sentence}（启用前，未核对）` };
}

/** What the branch owes since it keeps the ledger, as far as the viewer may know: earliest first, what has no day last. */
export function dutiesOn(
  db: ReadableDatabase,
  facts: CadenceFacts,
  since: CalendarDate,
  viewer: Viewer,
): readonly Duty[] {
  const others = dutySources.flatMap((source) => source(db, facts.today, viewer));
  return byDay([...cadenceDuties(facts), ...others.map((duty) => sinceUse(duty, since))]);
}

/** Every module that may leave something open: one line each. What a period asks for is no open end. */
const openEndSources: readonly Source[] = [
  planOpenEnds,
  gatheringOpenEnds,
  evidenceOpenEnds,
  disclosureOpenEnds,
];

/** A duty of a kind that 未闭环事项 shows. */
export type OpenEnd = Duty & { readonly kind: OpenEndKind };

/** 未闭环事项 as far as the viewer may know: one line a record, earliest first; what has no day comes last. */
export function openEndsOn(
  db: ReadableDatabase,
  today: CalendarDate,
  viewer: Viewer,
): readonly OpenEnd[] {
  return byDay(
    openEndSources
      .flatMap((source) => source(db, today, viewer))
      .filter((duty): duty is OpenEnd => isOpenEndKind(duty.kind)),
  );
}

function byDay<D extends Duty>(duties: readonly D[]): readonly D[] {
  return duties.toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

/** One line of the board. */
export interface BoardLine {
  readonly mechanism: Mechanism;
  readonly due: number | null;
  readonly done: number | null;
  readonly open: number;
}

function countsOf(
  db: ReadableDatabase,
  facts: CadenceFacts,
  since: CalendarDate,
): readonly MechanismCount[] {
  const { today } = facts;
  const month = today.slice(0, 7);
  return [
    ...planCounts(db, today, since),
    ...disclosureCounts(db, month, since),
    ...cadenceCounts(facts),
    ...gatheringCounts(db, month),
    ...evidenceCounts(db, today),
  ];
}

/**
 * 三四一: of each mechanism, what falls due this month, what of it is done and what is left; where only
 * what is open is known, that alone. No line where nothing is asked for.
 */
export function boardOn(
  db: ReadableDatabase,
  facts: CadenceFacts,
  duties: readonly Duty[],
  since: CalendarDate,
): readonly BoardLine[] {
  const counts = countsOf(db, facts, since);
  const month = facts.today.slice(0, 7);
  const dueNow = duties.filter(({ dueOn }) => dueOn?.slice(0, 7) === month);
  return mechanismNames.flatMap((mechanism): BoardLine[] => {
    const own = counts.filter((count) => count.mechanism === mechanism);
    const [due, done] = [sum(own.map((one) => one.due)), sum(own.map((one) => one.done))];
    if (due > 0) return [{ mechanism, due, done, open: due - done }];
    const open = dueNow.filter((duty) => duty.mechanism === mechanism).length;
    return open === 0 ? [] : [{ mechanism, due: null, done: null, open }];
  });
}
