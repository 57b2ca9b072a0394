import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { PersonCandidate } from "#shared/modules/people/people-contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, type Sql } from "#service/core/database/sql.ts";

interface PersonRow {
  readonly uid: string;
  readonly name: string;
  readonly name_pinyin: string;
  readonly employee_number: string | null;
  readonly position: string | null;
  readonly team: string | null;
  readonly stage: string;
}

const columns = sql`p.uid, p.name, p.name_pinyin, p.employee_number, p.position, p.stage,
  (SELECT t.title FROM team t WHERE t.id = p.team_id) AS team`;

/** Lower is better; null is no match. The first letter must match, so that 许 is never found under H. */
function rank(row: PersonRow, wanted: string): number | null {
  const [syllables = "", initials = ""] = row.name_pinyin.split("|");
  const full = syllables.replaceAll(" ", "");
  const letters = wanted.replaceAll(" ", "");
  if (row.name === wanted || row.employee_number?.toLowerCase() === wanted) return 0;
  if (row.name.startsWith(wanted)) return 1;
  if (initials.startsWith(letters)) return initials === letters ? 1 : 2;
  if (full.startsWith(letters)) return 2;
  if (row.name.includes(wanted)) return 3;
  return row.employee_number?.toLowerCase().includes(wanted) ? 4 : null;
}

function toCandidate(row: PersonRow): PersonCandidate {
  return {
    uid: row.uid,
    name: row.name,
    employeeNumber: row.employee_number,
    unit: [row.team, row.position].filter((part) => part !== null).join(" ") || null,
    stage: row.stage,
  };
}

/** People by pinyin initials, full pinyin, part of the name or the number; best first. */
export function findPeople(db: ReadableDatabase, text: string, limit: number): PersonCandidate[] {
  const wanted = text.trim().toLowerCase();
  const rows = db.all<PersonRow>(
    sql`SELECT ${columns} FROM person p WHERE p.trashed_at IS NULL AND p.left_on IS NULL ORDER BY p.name_pinyin`,
  );
  return rows
    .flatMap((row, order) => {
      const score = wanted === "" ? 0 : rank(row, wanted);
      return score === null ? [] : [{ row, score, order }];
    })
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, limit)
    .map(({ row }) => toCandidate(row));
}

/** People on the station's roster on a day that meet a condition, by name. */
export function rosterOn(
  db: ReadableDatabase,
  day: CalendarDate,
  condition: Sql,
): PersonCandidate[] {
  return db
    .all<PersonRow>(
      sql`SELECT ${columns} FROM person p
          WHERE p.trashed_at IS NULL AND (p.left_on IS NULL OR p.left_on > ${day}) ${condition}
          ORDER BY p.name_pinyin, p.id`,
    )
    .map(toCandidate);
}
