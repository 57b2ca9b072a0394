import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RosterPerson } from "#shared/modules/people/roster-person.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";
import { rosterOn } from "./roster-on.ts";

interface Candidate {
  readonly person: RosterPerson;
  readonly pinyin: string;
}

/**
 * How well a person matches, best first: all of it, the beginning, pinyin, somewhere inside.
 * Pinyin must match from its first letter, so that 许 is never found under H.
 */
function matchersFor(wanted: string): readonly ((candidate: Candidate) => boolean)[] {
  const letters = wanted.replaceAll(" ", "");
  const pinyinOf = ({ pinyin }: Candidate) => pinyin.replaceAll(" ", "").split("|");
  const nameOf = ({ person }: Candidate) => person.name;
  const numberOf = ({ person }: Candidate) => person.employeeNumber?.toLowerCase() ?? "";
  return [
    (one) => nameOf(one) === wanted || numberOf(one) === wanted,
    (one) => nameOf(one).startsWith(wanted) || pinyinOf(one).includes(letters),
    (one) => pinyinOf(one).some((key) => key.startsWith(letters)),
    (one) => nameOf(one).includes(wanted),
    (one) => numberOf(one).includes(wanted),
  ];
}

/** People by pinyin initials, full pinyin, part of the name or the number; best first. */
export function findPeople(
  db: ReadableDatabase,
  text: string,
  limit: number,
  day: CalendarDate,
): RosterPerson[] {
  const wanted = text.trim().toLowerCase();
  const pinyin = new Map(
    db
      .all<{ uid: string; name_pinyin: string }>(sql`SELECT uid, name_pinyin FROM person`)
      .map((row) => [row.uid, row.name_pinyin]),
  );
  const candidates = rosterOn(db, day).map((person) => ({
    person,
    pinyin: pinyin.get(person.uid) ?? "",
  }));
  const byPinyin = candidates.toSorted((a, b) =>
    a.pinyin < b.pinyin ? -1 : Number(a.pinyin > b.pinyin),
  );
  const matchers = wanted === "" ? [() => true] : matchersFor(wanted);
  return byPinyin
    .map((one) => ({ ...one, rank: matchers.findIndex((matches) => matches(one)) }))
    .filter(({ rank }) => rank !== -1)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ person }) => person);
}
