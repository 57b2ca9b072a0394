import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { branchPosts, branchRole } from "#shared/modules/people/branch-role.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { readAllRecords } from "#service/records/record-reader.ts";

/** Somebody's posts on a day, in the order of lists. */
export interface CommitteeSeat {
  readonly posts: string;
  /** Lower stands earlier in lists: 书记 first. */
  readonly rank: number;
}

const postOrder = Object.keys(branchPosts);

/** Who sat in the committee on a day, by the uid of the person. A post ends at the end of its last day. */
export function committeeOn(
  db: ReadableDatabase,
  day: CalendarDate,
): ReadonlyMap<string, CommitteeSeat> {
  const held = readAllRecords(db, branchRole)
    .map(({ values }) => branchRole.valuesOf(values))
    .filter(
      ({ fromOn, untilOn }) =>
        fromOn !== null && fromOn <= day && (untilOn === null || untilOn >= day),
    )
    .map((role) => ({ ...role, rank: role.order ?? 100 + postOrder.indexOf(role.post ?? "") }))
    .toSorted((a, b) => a.rank - b.rank);
  const seats = new Map<string, CommitteeSeat>();
  for (const { person, post, rank } of held) {
    if (person === null || person.uid === null || post === null) continue;
    const seat = seats.get(person.uid);
    const label = branchPosts[post];
    seats.set(
      person.uid,
      seat ? { ...seat, posts: `${seat.posts}、${label}` } : { posts: label, rank },
    );
  }
  return seats;
}
