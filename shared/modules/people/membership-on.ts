import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { stageDates } from "./member-stage-fields.ts";
import { stageOrder, standings, type MemberStage, type Standing } from "./member-stages.ts";
import type { PersonValues } from "./person.record.ts";

type DatedStage = keyof typeof stageDates;

/** Whether somebody later became 正式党员, so that their 预备 step was approved whether or not it is dated. */
function wasConfirmed(values: PersonValues): boolean {
  return values.fullApprovedOn !== null || values.becameFullOn !== null || values.stage === "full";
}

/** Passed by the meeting and not approved: a step into membership waits for 上级批准. */
function isPending(values: PersonValues, stage: DatedStage): boolean {
  if (stage === "full") return values.fullPassedOn !== null && values.fullApprovedOn === null;
  const isPassedAlone =
    values.probationaryPassedOn !== null && values.probationaryApprovedOn === null;
  return stage === "probationary" && isPassedAlone && !wasConfirmed(values);
}

/**
 * The day a stage began to hold for the roster: 批准日. Passed by the meeting and not approved yet, it
 * does not hold. Old rosters know 起算日 alone; then that day is taken.
 */
function heldSince(values: PersonValues, stage: DatedStage): string | null {
  const { passed, approved, from } = stageDates[stage];
  if (approved !== null && values[approved] !== null) return values[approved];
  if (isPending(values, stage)) return null;
  const isMemberStep = stage === "probationary" || stage === "full";
  const passedOn = passed === null ? null : values[passed];
  // Steps before membership need no approval everywhere; the meeting's day serves.
  return isMemberStep ? (values[from] ?? passedOn) : (passedOn ?? values[from]);
}

function isDated(values: PersonValues, stage: MemberStage): boolean {
  if (stage === "none") return true;
  const { passed, approved, from } = stageDates[stage];
  return [passed, approved, from].some((name) => name !== null && values[name] !== null);
}

/** The highest stage that had begun by a day; a stage the roster names without any date held always. */
export function stageOn(values: PersonValues, day: CalendarDate): MemberStage {
  const ended = values.membershipEndedOn;
  if (ended !== null && day >= ended) return "none";
  const reached = (Object.keys(stageDates) as DatedStage[]).filter((stage) => {
    const since = heldSince(values, stage);
    return since !== null && since <= day;
  });
  const dated: MemberStage = reached.at(-1) ?? "none";
  const declared = values.stage ?? "none";
  const isLater = stageOrder.indexOf(declared) > stageOrder.indexOf(dated);
  return isLater && !isDated(values, declared) && !isBeforeAStep(values, declared, day)
    ? declared
    : dated;
}

/** Nobody had reached a stage while a step below it, whose day is known, was still to come. */
function isBeforeAStep(values: PersonValues, declared: MemberStage, day: CalendarDate): boolean {
  const below = stageOrder.slice(1, stageOrder.indexOf(declared)) as DatedStage[];
  return below.some((stage) => (heldSince(values, stage) ?? day) > day);
}

function covers(
  span: { readonly fromOn: string | null; readonly untilOn: string | null },
  day: string,
): boolean {
  return (
    (span.fromOn === null || span.fromOn <= day) && (span.untilOn === null || day <= span.untilOn)
  );
}

function isBetween(from: string | null, outOn: string | null, day: CalendarDate): boolean {
  return (from === null || from <= day) && (outOn === null || day < outOn);
}

/** Whether somebody belonged to the station on a day. 离站日期 is the first day away. */
export function isAtStationOn(values: PersonValues, day: CalendarDate): boolean {
  return (
    isBetween(values.joinedStationOn, values.leftOn, day) ||
    values.earlierStays.some((stay) => stay.kind === "station" && covers(stay, day))
  );
}

/** Earlier stays of 组织关系; where none is told apart, it was here as long as the person was. */
function earlierRelations({ earlierStays, relationInOn }: PersonValues) {
  const told = earlierStays.filter(({ kind }) => kind === "relation");
  return told.length > 0 || relationInOn !== null ? told : earlierStays;
}

/** Whether 组织关系 was here on a day, whatever employment says; 转出日期 is the first day away. */
export function isRelationHereOn(values: PersonValues, day: CalendarDate): boolean {
  return (
    isBetween(values.relationInOn ?? values.joinedStationOn, values.relationOutOn, day) ||
    earlierRelations(values).some((stay) => covers(stay, day))
  );
}

const gravestFirst = (Object.keys(standings) as Standing[]).toReversed();

/** What keeps a member's rights limited on a day, the gravest where two overlap; null when they are whole. */
export function standingOn(values: PersonValues, day: CalendarDate): Standing | null {
  const held = new Set(values.standings.filter((row) => covers(row, day)).map((r) => r.standing));
  return gravestFirst.find((standing) => held.has(standing)) ?? null;
}

/** A member of this branch: 正式 or 预备, 组织关系 here, 党籍 not suspended. */
export function isMemberOn(values: PersonValues, day: CalendarDate): boolean {
  const stage = stageOn(values, day);
  return (
    (stage === "full" || stage === "probationary") &&
    isRelationHereOn(values, day) &&
    standingOn(values, day) !== "membershipSuspended"
  );
}

/** 表决权: a full member (from 批准日) of this branch whose rights are whole. */
export function canVoteOn(values: PersonValues, day: CalendarDate): boolean {
  return (
    stageOn(values, day) === "full" && isMemberOn(values, day) && standingOn(values, day) === null
  );
}

/** Where somebody was on a day: the earliest earlier place that still held, else where they are now. */
export function placeOn(values: PersonValues, day: CalendarDate) {
  const earlier = values.earlierPlaces
    .filter(({ untilOn }) => untilOn !== null && untilOn >= day)
    .toSorted((a, b) => (a.untilOn ?? "").localeCompare(b.untilOn ?? ""))[0];
  const { partyGroup, team, shift } = earlier ?? values;
  return { partyGroup, team, shift, position: earlier ? earlier.post : values.position };
}

/** A secondment that covers the day, for a hint beside the name. */
export function secondmentOn(values: PersonValues, day: CalendarDate) {
  return values.secondments.find((row) => covers(row, day)) ?? null;
}
