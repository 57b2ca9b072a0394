import { shiftDays, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Duty } from "#shared/modules/home/duty.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { lacksPassing, lacksRecord, lacksResult } from "./open-ends.ts";

/** How long before its limit a paper is spoken of. */
const aheadDays = 7;

interface OpenPaper {
  readonly uid: string;
  readonly title: string;
  readonly due_on: CalendarDate | null;
  readonly lacksPassing: number;
  readonly lacksResult: number;
}

function openPapers(db: ReadableDatabase, today: CalendarDate, which: Sql): readonly OpenPaper[] {
  return db.all<OpenPaper>(
    sql`SELECT * FROM (
          SELECT p.uid, p.title, p.due_on,
            ${lacksPassing(today)} AS lacksPassing, ${lacksResult} AS lacksResult
          FROM incoming_paper p
          WHERE p.trashed_at IS NULL AND p.demand <> 'read'${which})
        WHERE lacksPassing OR lacksResult ORDER BY due_on IS NULL, due_on, title`,
  );
}

function paperDuty({ uid, title, due_on: dueOn, ...lacks }: OpenPaper): Duty {
  const what = [lacks.lacksPassing ? "传达" : "", lacks.lacksResult ? "办理结果" : ""].filter(
    (word) => word !== "",
  );
  return {
    kind: "incomingPaper.open",
    mechanism: "branchLife",
    dueOn,
    sentence: `收文《${title}》还未登记${what.join("和")}`,
    record: { recordType: "incomingPaper", uid },
    actions: [{ label: "登记", path: `/records/incomingPaper/${uid}` }],
  };
}

interface OpenActivity {
  readonly uid: string;
  readonly title: string;
  readonly planned_on: CalendarDate;
  readonly isHeld: number;
}

function openActivities(db: ReadableDatabase, today: CalendarDate): readonly OpenActivity[] {
  return db.all<OpenActivity>(
    sql`SELECT a.uid, a.title, a.planned_on, a.state = 'held' AS isHeld FROM activity a
        WHERE a.trashed_at IS NULL AND a.state IN ('planned', 'held') AND a.planned_on < ${today}
          AND (a.state = 'planned' OR (${lacksRecord}))
        ORDER BY a.planned_on, a.title`,
  );
}

function activityDuty({ uid, title, planned_on: dueOn, isHeld }: OpenActivity): Duty {
  const rest = isHeld === 1 ? "已开展，还未登记结果" : "计划日期已过，还未登记开展情况";
  return {
    kind: "activity.open",
    mechanism: "centralWork",
    dueOn,
    sentence: `活动“${title}”${rest}`,
    record: { recordType: "activity", uid },
    actions: [{ label: "登记", path: `/records/activity/${uid}` }],
  };
}

/** What the evidence chain has left open: papers not passed on or handled, activities without a record. */
export function evidenceDuties(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  const soon = sql` AND p.due_on <= ${shiftDays(today, aheadDays) ?? today}`;
  return open(db, today, soon);
}

/** The same, with papers of any limit or none. */
export function evidenceOpenEnds(db: ReadableDatabase, today: CalendarDate): readonly Duty[] {
  return open(db, today, sqlNothing);
}

function open(db: ReadableDatabase, today: CalendarDate, papers: Sql): readonly Duty[] {
  return [
    ...openPapers(db, today, papers).map(paperDuty),
    ...openActivities(db, today).map(activityDuty),
  ];
}
