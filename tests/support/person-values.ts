import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import { personRecord, type PersonValues } from "#shared/modules/people/person.record.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** A person of the roster with these values and all others blank. */
export function personValues(given: AnyValues): PersonValues {
  return personRecord.valuesOf(
    completeValues(personRecord, { ...blankValues(personRecord), name: "苏明", ...given }),
  );
}
