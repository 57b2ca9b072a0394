import { personRecord } from "#shared/modules/people/person.record.ts";
import { memberStages } from "#shared/modules/people/member-stages.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { sql } from "#service/core/database/sql.ts";
import { readAllRecords } from "#service/records/record-reader.ts";

type Groups = RouteOutput<"people.suspected">["groups"];

interface Entry {
  readonly uid: string;
  readonly name: string;
  readonly number: string | null;
  readonly birthOn: string | null;
  readonly pinyin: string;
  readonly unit: string | null;
  readonly note: string;
}

function entriesOf({ db, viewer }: QueryContext): readonly Entry[] {
  const pinyin = new Map(
    db
      .all<{ uid: string; name_pinyin: string }>(sql`SELECT uid, name_pinyin FROM person`)
      .map((row) => [row.uid, row.name_pinyin]),
  );
  return readAllRecords(db, personRecord).map(({ uid, values }) => {
    const { name, employeeNumber, birthOn, team, position, stage } = personRecord.valuesOf(values);
    const unit = [team?.title ?? null, position].filter((part) => part !== null).join(" ");
    const number = employeeNumber === null ? "无工号" : `工号${employeeNumber}`;
    return {
      uid,
      name: name ?? "",
      number: employeeNumber,
      // That two days are one would tell something of them.
      birthOn: viewer.maySeeSensitive ? birthOn : null,
      pinyin: pinyin.get(uid) ?? "",
      unit: unit || null,
      note: `${number}　${memberStages[stage ?? "none"]}`,
    };
  });
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | null) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null && key !== "") groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Two numbers are two people in the company's own books, unless the day of birth says otherwise. */
function areToldApart(group: readonly Entry[]): boolean {
  const numbers = new Set(group.map(({ number }) => number));
  const births = group.map(({ birthOn }) => birthOn).filter((day) => day !== null);
  return (
    !numbers.has(null) && numbers.size === group.length && new Set(births).size === births.length
  );
}

function sameName(group: readonly Entry[]): string {
  const births = new Set(group.map(({ birthOn }) => birthOn));
  return births.size === 1 && !births.has(null) ? "姓名和出生日期都相同" : "姓名相同";
}

/**
 * Entries that may be one person twice, the surest first. Same name, unless every number differs; same
 * number; names that sound alike (磊 and 垒) with one day of birth, which alone would be no reason.
 */
export function suspectedPeople(context: QueryContext): { groups: Groups } {
  const entries = entriesOf(context);
  const byNumber = groupBy(entries, ({ number }) => number).map((group) => ({
    reason: "工号相同",
    group,
  }));
  const byName = groupBy(entries, ({ name }) => name)
    .filter((group) => !areToldApart(group))
    .map((group) => ({ reason: sameName(group), group }));
  const bySound = groupBy(entries, ({ pinyin, birthOn }) =>
    birthOn === null ? null : `${pinyin}/${birthOn}`,
  )
    .filter((group) => new Set(group.map(({ name }) => name)).size === group.length)
    .map((group) => ({ reason: "姓名读音相同、出生日期相同", group }));
  const seen = new Set<string>();
  const groups = [...byNumber, ...byName, ...bySound].flatMap(({ reason, group }): Groups => {
    const key = group
      .map(({ uid }) => uid)
      .toSorted()
      .join();
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      { reason, people: group.map(({ uid, name, unit, note }) => ({ uid, name, unit, note })) },
    ];
  });
  return { groups };
}
