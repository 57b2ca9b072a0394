import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { CadenceFacts } from "#shared/modules/cadence/judge-duties.ts";
import type { Duty, Mechanism } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { cadenceCounts, cadenceDuties } from "../cadence/index.ts";
import { disclosureDuties } from "../disclosures/index.ts";
import { evidenceDuties } from "../evidence/index.ts";
import { gatheringDuties } from "../gatherings/index.ts";
import { planDuties } from "../plans/index.ts";

type Source = (db: ReadableDatabase, today: CalendarDate, viewer: Viewer) => readonly Duty[];

/** Every module that may owe something beside the duties of a period: one line each. */
const dutySources: readonly Source[] = [
  gatheringDuties,
  planDuties,
  disclosureDuties,
  evidenceDuties,
];

/** What the branch owes as far as the viewer may know, earliest first; what has no day comes last. */
export function dutiesOn(
  db: ReadableDatabase,
  facts: CadenceFacts,
  viewer: Viewer,
): readonly Duty[] {
  const others = dutySources.flatMap((source) => source(db, facts.today, viewer));
  return [...cadenceDuties(facts), ...others].toSorted((a, b) =>
    (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"),
  );
}

/** One line of the board. */
export interface BoardLine {
  readonly mechanism: Mechanism;
  readonly due: number | null;
  readonly done: number | null;
  readonly open: number;
}

/** 三四一: of each mechanism that has duties, this month's numbers; no line where nothing is asked for. */
export function boardOn(facts: CadenceFacts, duties: readonly Duty[]): readonly BoardLine[] {
  const counts = cadenceCounts(facts);
  const month = facts.today.slice(0, 7);
  const dueNow = duties.filter(({ dueOn }) => dueOn?.slice(0, 7) === month);
  const counted = counts.map(({ mechanism, due, done }) => ({
    mechanism,
    due,
    done,
    open: due - done,
  }));
  const known = new Set(counts.map(({ mechanism }) => mechanism));
  const others = [...new Set(dueNow.map(({ mechanism }) => mechanism))]
    .filter((mechanism) => !known.has(mechanism))
    .map((mechanism) => ({
      mechanism,
      due: null,
      done: null,
      open: dueNow.filter((duty) => duty.mechanism === mechanism).length,
    }));
  return [...counted, ...others];
}
