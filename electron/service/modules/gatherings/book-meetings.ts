import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import {
  kindOf,
  minutesBookPaper,
  type BookMeeting,
} from "#shared/modules/gatherings/papers/minutes-book.ts";
import { kindFacts, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import { partyGroup } from "#shared/modules/people/party-group.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import {
  collectorFor,
  stampOfTypes,
  type Asked,
  type PaperCollector,
} from "#service/records/paper-collector.ts";
import { eachRecord, type StoredRecord } from "#service/records/record-reader.ts";
import { shownValues } from "#service/records/shown-type.ts";
import { votingRuleHistory } from "../rules/index.ts";
import { branchHistory } from "../settings/index.ts";

/** Gatherings that have taken place with a part of this kind, by day. */
function heldOf(db: ReadableDatabase, kind: PartKind, today: CalendarDate) {
  return eachRecord(
    db,
    gathering,
    sql`t.trashed_at IS NULL AND t.occurred_on <= ${today}
        AND EXISTS (SELECT 1 FROM gathering_part p WHERE p.parent_id = t.id AND p.kind = ${kind})`,
    sql`t.occurred_on, t.start_time, t.id`,
  );
}

/** The year a part is filed under: its 归属期 where the kind belongs to a year, else that of its day. */
function yearOfPart(kind: PartKind, period: string | null, day: string | null): string {
  return ((kindFacts[kind].period === "year" ? period : null) ?? day ?? "").slice(0, 4);
}

function partsOfYear({ values }: StoredRecord, kind: PartKind, year: string): number[] {
  const { parts, occurredOn } = gathering.valuesOf(values);
  return parts.flatMap((part, at) =>
    part.kind === kind && yearOfPart(kind, part.period, occurredOn) === year ? [at + 1] : [],
  );
}

function bookMeetings(db: ReadableDatabase, { options, today }: Asked): readonly BookMeeting[] {
  const kind = kindOf({ options });
  const year = String(options.year ?? today.slice(0, 4));
  const [branchOf, rulesOf] = [branchHistory(db), votingRuleHistory(db)];
  return [...heldOf(db, kind, today)].flatMap((record) => {
    const day = (gathering.valuesOf(record.values).occurredOn ?? today) as CalendarDate;
    const values = shownValues(db, gathering, record.values);
    return partsOfYear(record, kind, year).map((part) => ({
      ...{ uid: record.uid, values, part },
      ...{ branch: branchOf(day), rules: rulesOf(day) },
    }));
  });
}

/** Reads the 会议记录本. */
export const minutesBookCollector: PaperCollector = collectorFor(
  minutesBookPaper,
  bookMeetings,
  (db) => stampOfTypes(db, [gathering, partyGroup, branch, votingRule]),
);
