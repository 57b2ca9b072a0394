import { isCalendarDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { FactTable } from "#shared/modules/documents/facts-book.ts";
import type { PaperSpan } from "#shared/modules/documents/paper-span.ts";
import { printedDate } from "#shared/modules/gatherings/papers/printed-words.ts";
import { branchRole } from "#shared/modules/people/branch-role.record.ts";
import { personRecord } from "#shared/modules/people/person.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import type { FactSource } from "#service/records/fact-source.ts";
import { rosterOn } from "./roster-on.ts";

type Row = FactTable["rows"][number];

/** The members on the last day of the period, or today. */
function membersOn(db: ReadableDatabase, day: CalendarDate): Row[] {
  const members = rosterOn(db, day).filter(({ isMember }) => isMember);
  if (members.length === 0) return [];
  const count = (stage: string) => members.filter((one) => one.stage === stage).length;
  const words = `正式党员${count("full")}名，预备党员${count("probationary")}名`;
  return [["党员", `${members.length}名`, `截至${printedDate(day)}，${words}`]];
}

function steps(db: ReadableDatabase, column: string, label: string, span: PaperSpan): Row[] {
  const { fromOn, untilOn } = span;
  const found = db.all<{ name: string }>(
    sql`SELECT name FROM person WHERE trashed_at IS NULL
        AND ${sqlName(column)} BETWEEN ${fromOn} AND ${untilOn} ORDER BY ${sqlName(column)}, id`,
  );
  if (found.length === 0) return [];
  return [[label, `${found.length}名`, found.map(({ name }) => name).join("、")]];
}

/** 数据册: members on the last day, and who was taken in, confirmed, moved in or out. */
export const peopleFactSource: FactSource = {
  read: (db, span, today) => {
    const { untilOn } = span;
    const day = isCalendarDate(untilOn) && untilOn < today ? untilOn : today;
    return [
      {
        ...{ title: "党员队伍", source: "人员名册和党员发展登记" },
        heads: ["项目", "人数", "说明"],
        rows: [
          ...membersOn(db, day),
          ...steps(db, "joined_party_on", "入党（入党日期在这段时间内）", span),
          ...steps(db, "became_full_on", "转正（转正日期在这段时间内）", span),
          ...steps(db, "relation_in_on", "组织关系转入", span),
          ...steps(db, "relation_out_on", "组织关系转出", span),
        ],
      },
    ];
  },
  types: [personRecord, branchRole],
};
