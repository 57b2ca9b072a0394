import { useMemo } from "react";
import { recordTypeOf } from "#shared/record-types.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { useOperatorSession } from "#renderer/api/operator-session.ts";

/** Fields of new records that name who works: most often he is the recorder. */
const operatorFields: Readonly<Record<string, string>> = { gathering: "recorder" };

/** What a new record of this type begins with, by who works. */
export function useNewRecordPresets(recordType: string): AnyValues {
  const operator = useOperatorSession()?.operator ?? null;
  return useMemo(() => {
    const field = operatorFields[recordType];
    if (operator === null || field === undefined) return {};
    if (recordTypeOf(recordType).fields[field]?.kind !== "person") return {};
    const { personUid, name, unit } = operator;
    return { [field]: { uid: personUid, name, unit } };
  }, [operator, recordType]);
}
