import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { proposePartTitle, proposePeriod } from "#shared/modules/gatherings/gathering-titles.ts";
import { kindFacts } from "#shared/modules/gatherings/part-kinds.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";

type Input = RouteInput<"gatherings.numbers">;
type PartInput = Input["parts"][number];

/** A part of the same kind in another gathering. */
interface Held {
  readonly id: number;
  readonly occurredOn: string;
  readonly period: string | null;
  readonly number: number | null;
  readonly isFinal: 0 | 1;
}

/** The year a part counts in: that of its day, or 归属期 where the kind belongs to a year. */
function yearOf({ kind }: PartInput, day: string, period: string | null): string {
  const isOfYear = kindFacts[kind].period === "year";
  return (isOfYear ? (period ?? proposePeriod(kind, day as CalendarDate)) : day).slice(0, 4);
}

function heldInYear(db: ReadableDatabase, input: Input, part: PartInput): readonly Held[] {
  const ofGroup =
    part.kind === "groupMeeting"
      ? sql` AND p.party_group_id IS (SELECT id FROM party_group WHERE uid = ${part.partyGroupUid ?? ""})`
      : sqlNothing;
  const year = yearOf(part, input.occurredOn, null);
  return db
    .all<Held>(
      sql`SELECT g.id, g.occurred_on AS occurredOn, p.period, p.number,
            g.finalized_at IS NOT NULL AS isFinal
          FROM gathering_part p JOIN gathering g ON g.id = p.parent_id
          WHERE p.kind = ${part.kind}${ofGroup} AND g.trashed_at IS NULL AND g.uid IS NOT ${input.uid}`,
    )
    .filter(({ occurredOn, period }) => yearOf(part, occurredOn, period) === year);
}

/** Where a gathering stands among those of its day: by when it was entered, a new one last. */
function placeOf(db: ReadableDatabase, uid: string | null): number {
  const own = db.get<{ id: number }>(sql`SELECT id FROM gathering WHERE uid = ${uid}`);
  return own?.id ?? Number.MAX_SAFE_INTEGER;
}

/** The number after those before it in the year, counting any never given one; none that is frozen elsewhere. */
function nextNumber(db: ReadableDatabase, input: Input, part: PartInput, given: number[]): number {
  const held = heldInYear(db, input, part);
  const place = placeOf(db, input.uid);
  const before = held.filter(
    ({ id, occurredOn }) =>
      occurredOn < input.occurredOn || (occurredOn === input.occurredOn && id < place),
  );
  const highest = Math.max(0, ...given, ...before.map(({ number }) => number ?? 0));
  const frozen = new Set(held.filter(({ isFinal }) => isFinal === 1).map(({ number }) => number));
  let next = Math.max(before.length + given.length, highest) + 1;
  while (frozen.has(next)) next += 1;
  return next;
}

function groupName(db: ReadableDatabase, uid: string | null | undefined): string | null {
  if (!uid) return null;
  return (
    db.get<{ title: string }>(sql`SELECT title FROM party_group WHERE uid = ${uid}`)?.title ?? null
  );
}

/**
 * The next number of each part's kind in its year by the order of days, and a title made of it. What is
 * final keeps its number, so a gathering entered before it late is given one that is free.
 */
export function proposeNumbers(
  { db }: QueryContext,
  input: Input,
): RouteOutput<"gatherings.numbers"> {
  const given = new Map<string, number[]>();
  const parts = input.parts.map((part) => {
    const key = `${part.kind}/${part.partyGroupUid ?? ""}`;
    const earlier = given.get(key) ?? [];
    const number = nextNumber(db, input, part, earlier);
    given.set(key, [...earlier, number]);
    const group = groupName(db, part.partyGroupUid);
    return {
      number,
      title: proposePartTitle(part.kind, input.occurredOn as CalendarDate, number, group),
    };
  });
  return { parts };
}
