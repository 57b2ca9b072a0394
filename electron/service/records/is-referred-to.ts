import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName, type Sql } from "#service/core/database/sql.ts";
import { snakeCase } from "./columns.ts";

function referencesFrom(owner: RecordType, target: string, id: number): readonly Sql[] {
  const table = sqlName(owner.table);
  return Object.entries(owner.fields).flatMap(([name, field]) => {
    if (field.kind === "reference" && field.to === target)
      return [
        sql`SELECT 1 FROM ${table} WHERE ${sqlName(`${snakeCase(name)}_id`)} = ${id} AND trashed_at IS NULL`,
      ];
    if (field.kind !== "rows") return [];
    return Object.entries(field.cells)
      .filter(([, cell]) => cell.kind === "reference" && cell.to === target)
      .map(
        ([
          cell,
        ]) => sql`SELECT 1 FROM ${sqlName(field.table)} r JOIN ${table} t ON t.id = r.parent_id
          WHERE r.${sqlName(`${snakeCase(cell)}_id`)} = ${id} AND t.trashed_at IS NULL`,
      );
  });
}

/** Whether any record outside the trash refers to this one. */
export function isReferredTo(db: ReadableDatabase, type: RecordType, id: number): boolean {
  return recordTypes
    .flatMap((owner) => referencesFrom(owner, type.name, id))
    .some((statement) => db.get(statement) !== undefined);
}
