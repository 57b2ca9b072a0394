import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing, type Sql } from "#service/core/database/sql.ts";

/** A gathering as lists of the home page need it. */
export interface GatheringState {
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

/** The latest gatherings, newest first. */
export function latestGatherings(db: ReadableDatabase, count: number): readonly GatheringState[] {
  return gatheringStates(db, count, sqlNothing);
}

/** The latest gatherings that are not final, newest first. */
export function latestUnfinished(db: ReadableDatabase, count: number): readonly GatheringState[] {
  return gatheringStates(db, count, sql` AND g.finalized_at IS NULL`);
}

function gatheringStates(db: ReadableDatabase, count: number, only: Sql) {
  return db.all<GatheringState>(
    sql`SELECT g.uid, g.title, g.occurred_on, g.finalized_at, g.recorder_name IS NOT NULL AS has_recorder,
          (SELECT json_group_array(p.kind) FROM gathering_part p WHERE p.parent_id = g.id) AS kinds,
          (SELECT count(*) FROM gathering_attendance a WHERE a.parent_id = g.id) AS attendance_count,
          (SELECT count(*) FROM gathering_attendance a WHERE a.parent_id = g.id AND a.state = 'unrecorded') AS unrecorded_count,
          (SELECT count(*) FROM generated_document d WHERE d.record_type = 'gathering' AND d.record_uid = g.uid) AS document_count
        FROM gathering g WHERE g.trashed_at IS NULL${only} ORDER BY g.occurred_on DESC, g.id DESC LIMIT ${count}`,
  );
}

/** Its kinds as one word: 主题党日、党课. */
export function kindLabel({ kinds }: Pick<GatheringState, "kinds">): string {
  return (JSON.parse(kinds) as PartKind[]).map((kind) => partKinds[kind]).join("、");
}

export type OpenEnd = readonly [sentence: string, action: string];

/** What is still open at one gathering, first things first; null when nothing is. */
export function openEnd(row: GatheringState, today: CalendarDate): OpenEnd | null {
  if (row.finalized_at !== null || row.occurred_on > today) return null;
  if (row.attendance_count === 0) return ["出席情况未登记", "去登记"];
  if (row.unrecorded_count > 0)
    return [`还有${row.unrecorded_count}名人员的出席情况未登记`, "去登记"];
  if (row.has_recorder === 0) return ["未填写记录人", "去填写"];
  return row.document_count === 0 ? ["还没有生成会议记录", "去生成"] : null;
}

/** 已定稿, 计划, 已登记 or 未登记完. */
export function stateWord(row: GatheringState, today: CalendarDate): string {
  if (row.finalized_at !== null) return "已定稿";
  if (row.occurred_on > today) return "计划";
  return openEnd(row, today) === null ? "已登记" : "未登记完";
}
