import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { staffNumbers } from "../people/index.ts";

const none: ReadonlyMap<string, string> = new Map();

/** 工号 of the roster for a notice that prints them in place of names; none for any other record. */
export function staffNumbersOf(
  db: ReadableDatabase,
  type: RecordType,
  values: AnyValues,
): ReadonlyMap<string, string> {
  if (type !== disclosure) return none;
  const { isMasked, maskedAs } = disclosure.valuesOf(values);
  return isMasked && maskedAs === "number" ? staffNumbers(db) : none;
}
