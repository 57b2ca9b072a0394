import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  attendanceStates,
  leaveReasons,
  type AttendanceState,
} from "#shared/modules/gatherings/attendance-fields.ts";
import { isExpectedAt } from "#shared/modules/gatherings/part-base.ts";
import { partKinds, type PartKind, type PartScope } from "#shared/modules/gatherings/part-kinds.ts";
import type { MemberStage } from "#shared/modules/people/member-stages.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

type Overview = RouteOutput<"people.overview">;

interface Row {
  readonly gatheringUid: string;
  readonly title: string;
  readonly occurredOn: string;
  readonly period: string;
  readonly state: AttendanceState;
  readonly leaveReason: keyof typeof leaveReasons | null;
  readonly reason: string | null;
  readonly stage: MemberStage | null;
  readonly isCommittee: number;
  readonly isElsewhere: number;
  readonly ownGroup: string | null;
  readonly kind: PartKind;
  readonly scope: PartScope | null;
  readonly partGroup: string | null;
  readonly studyMinutes: number | null;
}

/** One part of a gathering in whose attendance somebody stands. */
export interface AttendedPart extends Row {
  /** Of its 归属期: 组织生活会 of last year held this year counts for last year. */
  readonly year: number;
  readonly isExpected: boolean;
}

const group = (uid: string | null) => (uid === null ? null : { uid, title: "" });

function isExpected(row: Row): boolean {
  const line = {
    person: { uid: "", name: "", unit: null },
    state: row.state,
    stage: row.stage,
    isCommittee: row.isCommittee === 1,
    isElsewhere: row.isElsewhere === 1,
    partyGroup: group(row.ownGroup),
  };
  const { kind, scope } = row;
  return isExpectedAt({ kind, scope, partyGroup: group(row.partGroup) }, line);
}

/** The parts of all gatherings up to a day in which somebody stands, newest first. */
export function attendedParts(
  db: ReadableDatabase,
  personId: number,
  until: CalendarDate,
): readonly AttendedPart[] {
  return db
    .all<Row>(
      sql`SELECT g.uid AS gatheringUid, g.title, g.occurred_on AS occurredOn,
            coalesce(p.period, substr(g.occurred_on, 1, 7)) AS period, a.state, a.leave_reason AS leaveReason, a.reason,
            a.stage, a.is_committee AS isCommittee, a.is_elsewhere AS isElsewhere, p.kind, p.scope, p.study_minutes AS studyMinutes,
            (SELECT uid FROM party_group x WHERE x.id = a.party_group_id) AS ownGroup,
            (SELECT uid FROM party_group x WHERE x.id = p.party_group_id) AS partGroup
          FROM gathering_attendance a JOIN gathering g ON g.id = a.parent_id
            JOIN gathering_part p ON p.parent_id = g.id
          WHERE a.person_id = ${personId} AND g.trashed_at IS NULL AND g.occurred_on <= ${until}
          ORDER BY g.occurred_on DESC, g.id DESC, p.position`,
    )
    .map((row) => ({
      ...row,
      year: Number(row.period.slice(0, 4)),
      isExpected: isExpected(row),
    }));
}

function isPresent({ state }: Row): boolean {
  return state === "present" || state === "presentByVideo";
}

/** 应到 of the parts that expected them, by state, and 学时 of those they came to. */
export function sumsOf(parts: readonly AttendedPart[]): Pick<Overview, "sums" | "studyMinutes"> {
  const expected = parts.filter((part) => part.isExpected);
  const count = (state: AttendanceState) => expected.filter((row) => row.state === state).length;
  return {
    sums: {
      expected: expected.length,
      present: expected.filter(isPresent).length,
      onLeave: count("onLeave"),
      absent: count("absent"),
      unrecorded: count("unrecorded"),
    },
    studyMinutes: expected.filter(isPresent).reduce((sum, row) => sum + (row.studyMinutes ?? 0), 0),
  };
}

function reasonOf({ state, leaveReason, reason }: Row): string | null {
  if (state !== "onLeave" || leaveReason === null) return reason;
  return [leaveReasons[leaveReason], reason].filter((part) => part !== null).join("，");
}

/** The gatherings of these parts, each once, with the kinds that concerned this person. */
export function gatheringsOf(parts: readonly AttendedPart[]): Overview["gatherings"] {
  const uids = [...new Set(parts.map(({ gatheringUid }) => gatheringUid))];
  return uids.flatMap((uid) => {
    const rows = parts.filter((part) => part.gatheringUid === uid);
    const [first] = rows;
    if (!first) return [];
    const own = rows.filter((row) => row.isExpected);
    const kinds = (own.length > 0 ? own : rows).map(({ kind }) => partKinds[kind]);
    const { gatheringUid, title, occurredOn, state } = first;
    return [
      {
        gatheringUid,
        title,
        occurredOn,
        kinds: kinds.join("、"),
        state: attendanceStates[state],
        reason: reasonOf(first),
      },
    ];
  });
}
