import { useMemo } from "react";
import { useLocation } from "react-router";
import { recordTypeOf } from "#shared/record-types.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { useOperatorSession } from "#renderer/api/operator-session.ts";
import { presetsOfLink } from "./presets-of-link.ts";

/** Fields of new records that name who works: most often he is the recorder. */
const operatorFields: Readonly<Record<string, string>> = { gathering: "recorder" };

type Operator = NonNullable<ReturnType<typeof useOperatorSession>>["operator"] | null;

function operatorPresets(recordType: string, operator: Operator): AnyValues {
  const field = operatorFields[recordType];
  if (!operator || field === undefined) return {};
  if (recordTypeOf(recordType).fields[field]?.kind !== "person") return {};
  const { personUid, name, unit } = operator;
  return { [field]: { uid: personUid, name, unit } };
}

/** What a new record of this type begins with: by who works, and by what the link to it asks for. */
export function useNewRecordPresets(recordType: string): AnyValues {
  const operator = useOperatorSession()?.operator ?? null;
  const { search } = useLocation();
  return useMemo(
    () => ({ ...operatorPresets(recordType, operator), ...presetsOfLink(recordType, search) }),
    [operator, recordType, search],
  );
}
