import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { HomeDuty } from "#shared/modules/home/home-contract.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { rosterOn } from "../people/index.ts";

interface GatheringRow {
  readonly uid: string;
  readonly title: string;
  /** Kinds of its parts, as JSON. */
  readonly kinds: string;
  readonly occurred_on: CalendarDate;
  readonly finalized_at: string | null;
  readonly attendance_count: number;
  readonly unrecorded_count: number;
  readonly has_recorder: number;
  readonly document_count: number;
}

const shownCount = 50;

function recentGatherings(db: ReadableDatabase): readonly GatheringRow[] {
  return db.all<GatheringRow>(
    sql`SELECT g.uid, g.title, g.occurred_on, g.finalized_at, g.recorder_name IS NOT NULL AS has_recorder,
          (SELECT json_group_array(p.kind) FROM gathering_part p WHERE p.parent_id = g.id) AS kinds,
          (SELECT count(*) FROM gathering_attendance a WHERE a.parent_id = g.id) AS attendance_count,
          (SELECT count(*) FROM gathering_attendance a WHERE a.parent_id = g.id AND a.state = 'unrecorded') AS unrecorded_count,
          (SELECT count(*) FROM generated_document d WHERE d.record_type = 'gathering' AND d.record_uid = g.uid) AS document_count
        FROM gathering g WHERE g.trashed_at IS NULL ORDER BY g.occurred_on DESC, g.id DESC LIMIT ${shownCount}`,
  );
}

type OpenEnd = readonly [sentence: string, section: string, action: string];

/** What is still open at one gathering, first things first; null when nothing is. */
function openEnd(row: GatheringRow, today: string): OpenEnd | null {
  if (row.occurred_on > today) return null;
  if (row.attendance_count === 0) return ["出席情况未登记", "出席", "去登记"];
  if (row.unrecorded_count > 0)
    return [`还有${row.unrecorded_count}名人员的出席情况未登记`, "出席", "去登记"];
  if (row.has_recorder === 0) return ["未填写记录人", "", "去填写"];
  if (row.finalized_at === null && row.document_count === 0)
    return ["还没有生成会议记录", "", "去生成"];
  return null;
}

function kindLabel({ kinds }: GatheringRow): string {
  return (JSON.parse(kinds) as PartKind[]).map((kind) => partKinds[kind]).join("、");
}

function dutyOf(row: GatheringRow, today: string): HomeDuty[] {
  const open = row.finalized_at === null ? openEnd(row, today) : null;
  if (!open) return [];
  const name = `${formatChineseDate(row.occurred_on)}${kindLabel(row)}`;
  return [
    {
      recordType: "gathering",
      uid: row.uid,
      sentence: `${name}：${open[0]}`,
      action: open[2],
      section: open[1],
    },
  ];
}

function stateOf(row: GatheringRow, today: string): string {
  if (row.finalized_at !== null) return "已定稿";
  if (row.occurred_on > today) return "计划";
  return openEnd(row, today) === null ? "已登记" : "未登记完";
}

function countOf(db: ReadableDatabase, today: CalendarDate) {
  const year = today.slice(0, 4);
  const roster = rosterOn(db, today);
  const held = db.get<{ n: number }>(
    sql`SELECT count(*) AS n FROM gathering WHERE trashed_at IS NULL
        AND occurred_on >= ${`${year}-01-01`} AND occurred_on <= ${`${year}-12-31`}`,
  );
  const people = roster.filter(({ isAtStation }) => isAtStation).length;
  const members = roster.filter(({ isMember }) => isMember).length;
  return [
    { label: "在册人员", recordType: "person", value: people },
    { label: "其中党员", recordType: "person", value: members },
    { label: `${year}年会议活动`, recordType: "gathering", value: held?.n ?? 0 },
  ];
}

function overview({ db, clock }: QueryContext): RouteOutput<"home.overview"> {
  const today = clock.today();
  const branch = db.get<{ uid: string; name: string }>(
    sql`SELECT uid, coalesce(short_name, full_name) AS name FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  const gatherings = recentGatherings(db);
  return {
    branchName: branch?.name ?? null,
    branchUid: branch?.uid ?? null,
    today,
    counts: countOf(db, today),
    duties: gatherings.flatMap((row) => dutyOf(row, today)),
    recent: gatherings.map((row) => ({
      recordType: "gathering",
      uid: row.uid,
      title: row.title,
      kindLabel: kindLabel(row),
      occurredOn: row.occurred_on,
      state: stateOf(row, today),
    })),
  };
}

/** Routes of the home page. */
export const homeHandlers: Handlers = { queries: { "home.overview": overview } };
