import { gathering, type GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql } from "#service/core/database/sql.ts";
import { requireRecord, rewriteRecord } from "#service/records/record-service.ts";
import type { LinkEnd } from "./move-links.ts";

type Line = GatheringValues["attendance"][number];

interface Shared {
  readonly id: number;
  readonly uid: string;
  readonly isFinal: number;
}

/** The line that stays: the kept person's own, unless nothing was registered in it. */
function stayingLine(kept: Line, dropped: Line): Line {
  const isBlank = kept.state === null || kept.state === "unrecorded";
  return isBlank ? { ...dropped, person: kept.person } : kept;
}

function withoutDropped(lines: readonly Line[], keep: LinkEnd, drop: LinkEnd): readonly Line[] {
  const dropped = lines.find(({ person }) => person?.uid === drop.uid);
  return lines
    .filter((line) => line !== dropped)
    .map((line) =>
      dropped !== undefined && line.person?.uid === keep.uid ? stayingLine(line, dropped) : line,
    );
}

/**
 * Gatherings in whose attendance both stand: one line stays. A final one is left wholly as it is.
 * @returns local ids of the final ones, whose lines keep their links.
 */
export function mergeAttendance(
  context: CommandContext,
  keep: LinkEnd,
  drop: LinkEnd,
): { readonly finalIds: readonly number[]; readonly removedCount: number } {
  const shared = context.db.all<Shared>(
    sql`SELECT g.id, g.uid, g.finalized_at IS NOT NULL AS isFinal FROM gathering g
        WHERE g.id IN (SELECT parent_id FROM gathering_attendance WHERE person_id = ${keep.id})
          AND g.id IN (SELECT parent_id FROM gathering_attendance WHERE person_id = ${drop.id})
        ORDER BY g.id`,
  );
  const open = shared.filter(({ isFinal }) => isFinal === 0);
  for (const { uid } of open) {
    const record = requireRecord(context.db, gathering, uid);
    const { attendance } = gathering.valuesOf(record.values);
    rewriteRecord(context, gathering, record, {
      attendance: withoutDropped(attendance, keep, drop),
    });
  }
  const finalIds = shared.filter(({ isFinal }) => isFinal === 1).map(({ id }) => id);
  return { finalIds, removedCount: open.length };
}
