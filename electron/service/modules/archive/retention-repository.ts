import type { Retention } from "#shared/modules/archive/retention-of.ts";
import { retentionRule } from "#shared/modules/archive/retention-rule.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { readAllRecords } from "#service/records/record-reader.ts";

/** The rows of 保管期限 in force on a day (`YYYY-MM-DD`), by their code: of each the latest. */
export function retentionRulesOn(
  db: ReadableDatabase,
  day: string,
): ReadonlyMap<string, Retention> {
  const rows = readAllRecords(db, retentionRule)
    .map(({ values }) => retentionRule.valuesOf(values))
    .filter(({ effectiveFrom }) => (effectiveFrom ?? "") <= day)
    .toSorted((a, b) => (a.effectiveFrom ?? "").localeCompare(b.effectiveFrom ?? ""));
  return new Map(
    rows.flatMap(({ code, label, period }) =>
      code === null || label === null || period === null ? [] : [[code, { code, label, period }]],
    ),
  );
}
