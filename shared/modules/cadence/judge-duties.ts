import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { PartKind } from "../gatherings/part-kinds.ts";
import { dutyWindows, isWithinPeriod, type DutyWindow, type WindowRule } from "./duty-window.ts";

/** How one duty stands in one period. */
export const dutyStates = {
  recorded: "已登记",
  planned: "计划",
  missing: "未登记",
  explained: "已说明",
  open: "未到期",
  none: "不适用",
} as const;

export type DutyState = keyof typeof dutyStates;

/** One row of 应办事项. */
export interface DutyRow extends WindowRule {
  readonly uid: string;
  readonly revision: number;
  readonly code: string;
  readonly label: string;
  readonly counts: PartKind;
  readonly holder: "branch" | "group";
  readonly needsCommittee: boolean;
  readonly isLocal: boolean;
  readonly effectiveFrom: CalendarDate;
  readonly endedOn: CalendarDate | null;
}

/** One part of a gathering that counts. */
export interface HeldPart {
  readonly kind: PartKind;
  /** 归属期, whatever day it was held. */
  readonly period: string;
  readonly groupUid: string | null;
  readonly gatheringUid: string;
  readonly day: CalendarDate;
  /** Its attendance is written down, or it is final. */
  readonly isRecorded: boolean;
}

export interface Explanation {
  readonly uid: string;
  /** The code of its duty: a later row of the same duty keeps it. */
  readonly code: string;
  readonly period: string;
  readonly groupUid: string | null;
}

export interface PartyGroup {
  readonly uid: string;
  readonly name: string;
}

/** What duties are judged by. */
export interface CadenceFacts {
  readonly today: CalendarDate;
  /** The day of the earliest gathering; periods due before it are not asked for. Null: none yet. */
  readonly firstDay: CalendarDate | null;
  /** 启用日期, where the branch states one: it goes before the earliest gathering. */
  readonly inUseFrom: CalendarDate | null;
  readonly rows: readonly DutyRow[];
  readonly groups: readonly PartyGroup[];
  readonly parts: readonly HeldPart[];
  readonly explanations: readonly Explanation[];
  readonly hasCommittee: (day: CalendarDate) => boolean;
}

/** A duty in a period, judged. */
export interface JudgedDuty extends DutyWindow {
  readonly row: DutyRow;
  readonly group: PartyGroup | null;
  readonly state: DutyState;
  /** Days and gatherings that count, earliest first. */
  readonly held: readonly HeldPart[];
  readonly explanationUid: string | null;
  /** Its time ran out before the ledger was kept: not checked, neither done nor missing. */
  readonly isBeforeUse: boolean;
}

type Counted = Pick<JudgedDuty, "row" | "group" | "period">;

function heldFor(facts: CadenceFacts, { row, group, period }: Counted): readonly HeldPart[] {
  return facts.parts
    .filter(
      (part) =>
        part.kind === row.counts &&
        isWithinPeriod(part.period, period) &&
        (group === null || part.groupUid === group.uid),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Nobody owes what ran out before the ledger was kept; nothing is owed where nothing was begun. */
function isBeforeUse({ inUseFrom, firstDay }: CadenceFacts, dueOn: CalendarDate): boolean {
  const began = inUseFrom ?? firstDay;
  return began === null || dueOn < began;
}

function isAskedFor(facts: CadenceFacts, row: DutyRow, { dueOn, endsOn }: DutyWindow): boolean {
  if (isBeforeUse(facts, dueOn)) return false;
  if (row.endedOn !== null && dueOn >= row.endedOn) return false;
  const day = endsOn < facts.today ? endsOn : facts.today;
  return !row.needsCommittee || facts.hasCommittee(day);
}

function stateOf(facts: CadenceFacts, judged: Omit<JudgedDuty, "state">): DutyState {
  const { held, row, explanationUid, dueOn } = judged;
  // What was held counts even where nothing asked for it.
  if (held.some(({ isRecorded }) => isRecorded)) return "recorded";
  if (held.length > 0) return "planned";
  if (!isAskedFor(facts, row, judged)) return "none";
  if (explanationUid !== null) return "explained";
  return dueOn < facts.today ? "missing" : "open";
}

function judge(
  facts: CadenceFacts,
  row: DutyRow,
  group: PartyGroup | null,
  window: DutyWindow,
): JudgedDuty {
  const counted = { row, group, period: window.period };
  const explanation = facts.explanations.find(
    ({ code, period, groupUid }) =>
      code === row.code && period === window.period && groupUid === (group?.uid ?? null),
  );
  const whole = {
    ...window,
    ...counted,
    held: heldFor(facts, counted),
    explanationUid: explanation?.uid ?? null,
    isBeforeUse: isBeforeUse(facts, window.dueOn),
  };
  return { ...whole, state: stateOf(facts, whole) };
}

/** Of each duty the row in force at the end of a window: the one that took effect last by then. */
function isInForce(facts: CadenceFacts, row: DutyRow, { endsOn }: DutyWindow): boolean {
  if (row.effectiveFrom > endsOn) return false;
  return !facts.rows.some(
    ({ code, effectiveFrom }) =>
      code === row.code && effectiveFrom <= endsOn && effectiveFrom > row.effectiveFrom,
  );
}

/**
 * Every duty in every period of a year. 归属期 decides, not the day: the 组织生活会 of 2025 held in
 * March 2026 counts for 2025. Duties of groups are judged for each group; without groups there are none.
 */
export function judgeDuties(facts: CadenceFacts, year: number): readonly JudgedDuty[] {
  return facts.rows.flatMap((row) => {
    const windows = dutyWindows(year, row).filter((window) => isInForce(facts, row, window));
    const groups = row.holder === "group" ? facts.groups : [null];
    return groups.flatMap((group) => windows.map((window) => judge(facts, row, group, window)));
  });
}
