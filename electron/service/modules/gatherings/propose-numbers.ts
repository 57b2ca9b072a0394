import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { proposePartTitle } from "#shared/modules/gatherings/gathering-titles.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";

type Input = RouteInput<"gatherings.numbers">;
type PartInput = Input["parts"][number];

/** The highest number of the year before a day, counting those that were never given one. */
function reachedBefore(db: ReadableDatabase, input: Input, part: PartInput): number {
  const ofGroup =
    part.kind === "groupMeeting"
      ? sql` AND p.party_group_id IS (SELECT id FROM party_group WHERE uid = ${part.partyGroupUid ?? ""})`
      : sqlNothing;
  const row = db.get<{ count: number; highest: number | null }>(
    sql`SELECT count(*) AS count, max(p.number) AS highest
        FROM gathering_part p JOIN gathering g ON g.id = p.parent_id
        WHERE p.kind = ${part.kind}${ofGroup} AND g.trashed_at IS NULL
          AND g.occurred_on >= ${`${input.occurredOn.slice(0, 4)}-01-01`}
          AND g.occurred_on <= ${input.occurredOn} AND g.uid IS NOT ${input.uid}
          AND (g.occurred_on < ${input.occurredOn}
            OR g.id < coalesce((SELECT id FROM gathering WHERE uid = ${input.uid}), 9e18))`,
  );
  return Math.max(row?.count ?? 0, row?.highest ?? 0);
}

function groupName(db: ReadableDatabase, uid: string | null | undefined): string | null {
  if (!uid) return null;
  return (
    db.get<{ title: string }>(sql`SELECT title FROM party_group WHERE uid = ${uid}`)?.title ?? null
  );
}

/** The next number of each part's kind in its year by the order of days, and a title made of it. */
export function proposeNumbers(
  { db }: QueryContext,
  input: Input,
): RouteOutput<"gatherings.numbers"> {
  const seen = new Map<string, number>();
  const parts = input.parts.map((part) => {
    const key = `${part.kind}/${part.partyGroupUid ?? ""}`;
    const number = (seen.get(key) ?? reachedBefore(db, input, part)) + 1;
    seen.set(key, number);
    const group = groupName(db, part.partyGroupUid);
    return {
      number,
      title: proposePartTitle(part.kind, input.occurredOn as CalendarDate, number, group),
    };
  });
  return { parts };
}
