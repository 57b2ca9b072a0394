import type { AnyValue, PersonSnapshot } from "#shared/records/field.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql, sqlName, sqlNothing, type Sql } from "#service/core/database/sql.ts";
import { foreignLinks, personLinks, type ForeignLink, type PersonLink } from "./person-links.ts";

/** Somebody by local id and by uid. */
export interface LinkEnd {
  readonly id: number;
  readonly uid: string;
}

interface LinkedRow {
  readonly uid: string;
  readonly position: number;
  readonly name: string;
  readonly unit: string | null;
}

interface Moved {
  readonly link: PersonLink;
  readonly before: Record<string, AnyValue>;
  readonly after: Record<string, AnyValue>;
  readonly sensitiveFields: string[];
}

function linkedRows({ db }: CommandContext, link: PersonLink, id: number, except: Sql) {
  const { table, base, type } = link;
  const [name, unit, column] = [`${base}_name`, `${base}_unit`, `${base}_id`].map(sqlName) as [
    Sql,
    Sql,
    Sql,
  ];
  if (link.cell === null)
    return db.all<LinkedRow>(
      sql`SELECT uid, 0 AS position, ${name} AS name, ${unit} AS unit FROM ${sqlName(table)} r
          WHERE ${column} = ${id}${except}`,
    );
  return db.all<LinkedRow>(
    sql`SELECT t.uid, r.position, r.${name} AS name, r.${unit} AS unit
        FROM ${sqlName(table)} r JOIN ${sqlName(type.table)} t ON t.id = r.parent_id
        WHERE r.${column} = ${id}${except} ORDER BY r.parent_id, r.position`,
  );
}

/** The place a link stands at: a field's name, or `rows.position.cell`. */
function pathOf({ field, cell }: PersonLink, position: number): string {
  return cell === null ? field : `${field}.${position}.${cell}`;
}

function noteMove(moved: Map<string, Moved>, link: PersonLink, row: LinkedRow, ends: Ends): void {
  const key = `${link.type.name}/${row.uid}`;
  const entry = moved.get(key) ?? { link, before: {}, after: {}, sensitiveFields: [] };
  moved.set(key, entry);
  const path = pathOf(link, row.position);
  const snapshot = { name: row.name, unit: row.unit };
  entry.before[path] = { ...snapshot, uid: ends.from.uid } satisfies PersonSnapshot;
  entry.after[path] = { ...snapshot, uid: ends.to.uid } satisfies PersonSnapshot;
  if (link.isSensitive) entry.sensitiveFields.push(path);
}

interface Ends {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/** Rows outside the record types: the link moves, and the audit is told by the table's name. */
function moveForeign(context: CommandContext, { table, column }: ForeignLink, { from, to }: Ends) {
  const rows = context.db.all<{ uid: string }>(
    sql`SELECT uid FROM ${sqlName(table)} WHERE ${sqlName(column)} = ${from.id}`,
  );
  context.db.run(
    sql`UPDATE ${sqlName(table)} SET ${sqlName(column)} = ${to.id} WHERE ${sqlName(column)} = ${from.id}`,
  );
  for (const { uid } of rows)
    context.record({
      recordType: table,
      uid,
      before: { [column]: from.uid },
      after: { [column]: to.uid },
      sensitiveFields: [],
    });
  return rows.length;
}

/**
 * Moves every link from one person to another. Names in the records stay as they were; each record that
 * had a link gets a new revision and one change in the audit that names the places alone.
 * @param keptRows attendance rows of these local gathering ids keep their link.
 * @returns how many links moved.
 */
export function moveLinks(
  context: CommandContext,
  ends: Ends,
  keptRows: { readonly table: string; readonly parents: readonly number[] },
): number {
  const moved = new Map<string, Moved>();
  let count = 0;
  for (const link of personLinks()) {
    const isKept = link.table === keptRows.table && keptRows.parents.length > 0;
    const except = isKept
      ? sql` AND r.parent_id NOT IN (SELECT value FROM json_each(${JSON.stringify(keptRows.parents)}))`
      : sqlNothing;
    const rows = linkedRows(context, link, ends.from.id, except);
    const column = sqlName(`${link.base}_id`);
    context.db.run(
      sql`UPDATE ${sqlName(link.table)} AS r SET ${column} = ${ends.to.id} WHERE ${column} = ${ends.from.id}${except}`,
    );
    for (const row of rows) noteMove(moved, link, row, ends);
    count += rows.length;
  }
  for (const [key, { link, before, after, sensitiveFields }] of moved) {
    const uid = key.slice(key.indexOf("/") + 1);
    context.db.run(
      sql`UPDATE ${sqlName(link.type.table)} SET revision = revision + 1, updated_at = ${context.clock.instant()} WHERE uid = ${uid}`,
    );
    context.record({ recordType: link.type.name, uid, before, after, sensitiveFields });
  }
  return (
    count + foreignLinks(context.db).reduce((n, link) => n + moveForeign(context, link, ends), 0)
  );
}
