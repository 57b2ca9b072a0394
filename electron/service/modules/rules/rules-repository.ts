import type { RuleValue, VotingRule } from "#shared/modules/rules/rules-contract.ts";
import { ruleValue } from "#shared/modules/rules/rule-value.record.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { eachRecord, readAllRecords, type StoredRecord } from "#service/records/record-reader.ts";

/** The row of each key that took effect last, up to that day. */
function inForce(
  db: ReadableDatabase,
  type: RecordType,
  key: string,
  day: string,
  condition: Sql = sqlNothing,
): readonly StoredRecord[] {
  const column = sqlName(key);
  const later = sql`SELECT 1 FROM ${sqlName(type.table)} n WHERE n.trashed_at IS NULL
    AND n.${column} = t.${column} AND n.effective_from <= ${day}
    AND (n.effective_from, n.id) > (t.effective_from, t.id)`;
  const where = sql`t.trashed_at IS NULL AND t.effective_from <= ${day}${condition} AND NOT EXISTS (${later})`;
  return [...eachRecord(db, type, where, sql`t.id`)];
}

function toVotingRule({ uid, values }: StoredRecord): VotingRule {
  const rule = votingRule.valuesOf(values);
  const { note: _, ...rest } = rule;
  const texts = {
    tallySentence: rule.tallySentence ?? "",
    writtenSentence: rule.writtenSentence ?? "",
  };
  // Required fields are never null in a stored row.
  return { ...rest, ...texts, uid } as VotingRule;
}

function toRuleValue({ uid, values }: StoredRecord): RuleValue {
  const { note: _, ...rest } = ruleValue.valuesOf(values);
  return { ...rest, unit: rest.unit ?? "", uid } as RuleValue;
}

/** The voting rules in force on a day (`YYYY-MM-DD`), one for each matter that has one by then. */
export function votingRulesOn(db: ReadableDatabase, day: string): readonly VotingRule[] {
  return inForce(db, votingRule, "matter", day).map(toVotingRule);
}

/** All rule values in force on a day. */
export function ruleValuesOn(db: ReadableDatabase, day: string): readonly RuleValue[] {
  return inForce(db, ruleValue, "code", day).map(toRuleValue);
}

/** The number that a code stands for on a day (`YYYY-MM-DD`); null where no row is in force yet. */
export function ruleValueOn(db: ReadableDatabase, code: string, day: string): number | null {
  const [found] = inForce(db, ruleValue, "code", day, sql` AND t.code = ${code}`);
  return found ? toRuleValue(found).value : null;
}

/** The voting rules of any day, read once: of each matter the row that took effect last up to then. */
export function votingRuleHistory(db: ReadableDatabase): (day: string) => readonly VotingRule[] {
  const rules = readAllRecords(db, votingRule)
    .map(toVotingRule)
    .toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  return (day) => {
    const inTime = rules.filter(({ effectiveFrom }) => effectiveFrom <= day);
    return [...new Map(inTime.map((rule) => [rule.matter, rule])).values()];
  };
}
