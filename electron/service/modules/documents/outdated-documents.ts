import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { votingRule } from "#shared/modules/rules/voting-rule.record.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { collectedStamp } from "./paper-collectors.ts";
import { paperReader, typeOfPaper } from "./paper-now.ts";

interface Stamp {
  readonly revision: number;
  readonly updated_at: string;
}

function stampOf(db: ReadableDatabase, row: DocumentRow): Stamp | undefined {
  const type = typeOfPaper(row);
  if (!type) return undefined;
  return db.get<Stamp>(
    sql`SELECT revision, updated_at FROM ${sqlName(type.table)} WHERE uid = ${row.record_uid}`,
  );
}

/** Changes with every change of the branch or of a voting rule. */
function stampOfHistory(db: ReadableDatabase): string {
  const sums = [branch, votingRule].map(({ table }) =>
    db.get<{ n: number; sum: number | null }>(
      sql`SELECT count(*) AS n, sum(revision) AS sum FROM ${sqlName(table)}`,
    ),
  );
  return sums.map((one) => `${one?.n ?? 0}/${one?.sum ?? 0}`).join(" ");
}

// A list is asked for again and again; a verdict holds until the record, the branch or a rule changes.
const verdicts = new Map<string, { readonly stamp: string; readonly isOutdated: boolean }>();
const verdictLimit = 5_000;

function remembered(uid: string, stamp: string, judge: () => boolean): boolean {
  const known = verdicts.get(uid);
  if (known?.stamp === stamp) return known.isOutdated;
  if (verdicts.size >= verdictLimit) verdicts.clear();
  const isOutdated = judge();
  verdicts.set(uid, { stamp, isOutdated });
  return isOutdated;
}

/**
 * Tells of each paper whether it would read otherwise if it were made now. While the record's revision is
 * the same it is taken to be as it was. Papers that can't be made again go by the record's last change.
 * Use one for a whole list: what papers share is read once.
 */
export function outdatedCheck(
  db: ReadableDatabase,
  templatesDir: string,
  today: CalendarDate,
): (row: DocumentRow) => boolean {
  const read = paperReader(db, templatesDir, today);
  const collected = new Map<string, string>();
  let history: string | null = null;

  /** A paper of the branch goes by other records, whatever became of the branch's. */
  function listedOf(name: string): string {
    const known = collected.get(name) ?? collectedStamp(db, name, today);
    collected.set(name, known);
    return known;
  }

  return (row) => {
    const stamp = stampOf(db, row);
    const listed = listedOf(row.template_name);
    if (!stamp || (stamp.revision === row.record_revision && listed === "")) return false;
    history ??= stampOfHistory(db);
    return remembered(row.uid, `${stamp.revision} ${history} ${listed}`, () => {
      const paper = read(row);
      return paper === null
        ? stamp.updated_at > row.created_at
        : canonicalJson(paper.now) !== canonicalJson(paper.then);
    });
  };
}
