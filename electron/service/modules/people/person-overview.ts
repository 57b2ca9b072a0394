import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  actionItemStates,
  type ActionItemState,
} from "#shared/modules/gatherings/action-items-field.ts";
import { branchPosts, branchRole } from "#shared/modules/people/branch-role.record.ts";
import { fullYearsBetween } from "#shared/modules/people/full-years.ts";
import { stageOn } from "#shared/modules/people/membership-on.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { sql } from "#service/core/database/sql.ts";
import { readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { attendedParts, gatheringsOf, sumsOf } from "./attended-parts.ts";

type Overview = RouteOutput<"people.overview">;

function rolesOf(db: ReadableDatabase, uid: string): Overview["roles"] {
  return readAllRecords(db, branchRole)
    .map(({ values }) => branchRole.valuesOf(values))
    .filter(({ person }) => person?.uid === uid)
    .toSorted((a, b) => (b.fromOn ?? "").localeCompare(a.fromOn ?? ""))
    .map(({ post, fromOn, untilOn }) => ({
      label: post === null ? "" : branchPosts[post],
      from: fromOn ?? "",
      until: untilOn,
    }));
}

function actionItemsOf(db: ReadableDatabase, personId: number): Overview["actionItems"] {
  return db
    .all<{ gatheringUid: string; content: string; dueOn: string | null; state: ActionItemState }>(
      sql`SELECT g.uid AS gatheringUid, a.content, a.due_on AS dueOn, a.state
          FROM gathering_action_item a JOIN gathering g ON g.id = a.parent_id
          WHERE a.owner_id = ${personId} AND g.trashed_at IS NULL
          ORDER BY a.state IN ('done', 'dropped'), a.due_on IS NULL, a.due_on LIMIT 100`,
    )
    .map((item) => ({ ...item, state: actionItemStates[item.state] }));
}

/** 党龄 in full years, from 起算日; null for whoever is no 正式党员 today. */
function membershipYears({ values }: StoredRecord, today: CalendarDate): number | null {
  const person = personRecord.valuesOf(values);
  if (stageOn(person, today) !== "full" || person.becameFullOn === null) return null;
  return fullYearsBetween(person.becameFullOn, today);
}

/** All about one person that is no secret: what they attended in a year, their posts and tasks. */
export function personOverview(
  { db, clock }: QueryContext,
  input: RouteInput<"people.overview">,
): Overview {
  const today = clock.today();
  const record = requireRecord(db, personRecord, input.uid);
  const parts = attendedParts(db, record.id, today);
  const years = [...new Set(parts.map(({ year }) => year))].toSorted((a, b) => b - a);
  const year = input.year ?? years[0] ?? null;
  const ofYear = parts.filter((part) => part.year === year);
  return {
    years,
    stage: stageOn(personRecord.valuesOf(record.values), today),
    membershipYears: membershipYears(record, today),
    ...sumsOf(ofYear),
    gatherings: gatheringsOf(ofYear),
    roles: rolesOf(db, record.uid),
    actionItems: actionItemsOf(db, record.id),
  };
}
