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

/**
 * How well a person matches, best first: all of it, the beginning, pinyin, somewhere inside.
 * Pinyin must match from its first letter, so that 许 is never found under H.
 */
function matchersFor(wanted: string): readonly ((row: PersonRow) => boolean)[] {
  const letters = wanted.replaceAll(" ", "");
  const pinyinOf = (row: PersonRow) => row.name_pinyin.replaceAll(" ", "").split("|");
  const numberOf = (row: PersonRow) => row.employee_number?.toLowerCase() ?? "";
  return [
    (row) => row.name === wanted || numberOf(row) === wanted,
    (row) => row.name.startsWith(wanted) || pinyinOf(row).includes(letters),
    (row) => pinyinOf(row).some((key) => key.startsWith(letters)),
    (row) => row.name.includes(wanted),
    (row) => numberOf(row).includes(wanted),
  ];
}

/** As long as a snapshot's unit may be: who is found must be fit to be saved. */
const unitLength = 80;

function toCandidate(row: PersonRow): PersonCandidate {
  const unit = [row.team, row.position].filter((part) => part !== null).join(" ");
  return {
    uid: row.uid,
    name: row.name,
    employeeNumber: row.employee_number,
    unit: unit.slice(0, unitLength) || null,
    stage: row.stage,
  };
}

/** People by pinyin initials, full pinyin, part of the name or the number; best first. */
export function findPeople(
  db: ReadableDatabase,
  text: string,
  limit: number,
  today: CalendarDate,
): PersonCandidate[] {
  const wanted = text.trim().toLowerCase();
  const rows = db.all<PersonRow>(
    sql`SELECT ${columns} FROM person p WHERE p.trashed_at IS NULL AND (p.left_on IS NULL OR p.left_on > ${today}) ORDER BY p.name_pinyin`,
  );
  const matchers = wanted === "" ? [() => true] : matchersFor(wanted);
  return rows
    .map((row) => ({ row, rank: matchers.findIndex((matches) => matches(row)) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank)
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
