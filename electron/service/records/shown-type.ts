import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { optionalFieldsOf, withoutFields } from "#shared/records/optional-fields.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql } from "#service/core/database/sql.ts";

/** The optional fields of a type that the branch has not switched on. */
export function switchedOff(db: ReadableDatabase, type: RecordType): ReadonlySet<string> {
  const optional = optionalFieldsOf(type);
  if (optional.length === 0) return new Set();
  const on = db.all<{ field: string }>(
    sql`SELECT field FROM field_switch WHERE record_type = ${type.name} AND is_on = 1`,
  );
  const isOn = new Set(on.map(({ field }) => field));
  return new Set(optional.filter((name) => !isOn.has(name)));
}

/** The type without the fields that are off: what lists, sheets, searches and packages go by. */
export function shownType(db: ReadableDatabase, type: RecordType): RecordType {
  return withoutFields(type, switchedOff(db, type));
}

/** Values with those of fields that are off as if they were blank. */
export function shownValues(db: ReadableDatabase, type: RecordType, values: AnyValues): AnyValues {
  const off = [...switchedOff(db, type)].filter((name) => name in values);
  return { ...values, ...Object.fromEntries(off.map((name) => [name, null])) };
}

/**
 * The values that may be written. One for a field that is off is refused at its field; a blank one is
 * left out, so that whoever saves what he read wipes nothing that he could not see.
 */
export function writableValues(
  db: ReadableDatabase,
  type: RecordType,
  given: AnyValues,
): AnyValues {
  const off = switchedOff(db, type);
  const fields = [...off]
    .filter((name) => given[name] !== null && given[name] !== undefined)
    .map((path) => ({ path, message: `${type.fields[path]?.label ?? path}未启用，不能填写` }));
  if (fields.length === 0)
    return Object.fromEntries(Object.entries(given).filter(([name]) => !off.has(name)));
  const message = `${fields.map((problem) => problem.message).join("；")}。没有保存，原有记录完好。`;
  throw new AppError("invalid-input", message, {
    fields,
    hint: "需要时先到“设置—可选栏目”启用。",
  });
}
