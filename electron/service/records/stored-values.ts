import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field, RecordReference } from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";

function storedReference(db: ReadableDatabase, to: string, value: AnyValue): AnyValue {
  if (value === null) return null;
  const { uid } = value as RecordReference;
  const { table } = recordTypeOf(to);
  const row = db.get<{ title: string }>(
    sql`SELECT title FROM ${sqlName(table)} WHERE uid = ${uid}`,
  );
  return { uid, title: row?.title ?? "" };
}

function storedValue(db: ReadableDatabase, field: Field, value: AnyValue): AnyValue {
  if (field.kind === "reference") return storedReference(db, field.to, value);
  if (field.kind === "flag") return value === true;
  if (field.kind === "rows")
    return (value as readonly AnyValues[]).map((row) => storedFields(db, field.cells, row));
  return value;
}

function storedFields(
  db: ReadableDatabase,
  fields: Readonly<Record<string, Field>>,
  values: AnyValues,
): AnyValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const blank = field.kind === "rows" ? [] : null;
      return [name, storedValue(db, field, values[name] ?? blank)];
    }),
  );
}

/** Complete values as reading the record gives them back: every field, references with today's title. */
export function storedValues(db: ReadableDatabase, type: RecordType, values: AnyValues): AnyValues {
  return storedFields(db, type.fields, values);
}
