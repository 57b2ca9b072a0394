import { useMemo } from "react";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { optionalFieldsOf, withoutFields } from "#shared/records/optional-fields.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";

/** The type without the fields that the branch has not switched on; until that is known, without all optional ones. */
export function useShownType(type: RecordType): RecordType {
  const hasOptional = optionalFieldsOf(type).length > 0;
  const { data } = useRouteQuery("records.optionalFields", null, { enabled: hasOptional });
  return useMemo(() => {
    const isOn = (name: string) =>
      data?.fields.some((one) => one.recordType === type.name && one.field === name && one.isOn);
    return withoutFields(type, new Set(optionalFieldsOf(type).filter((name) => !isOn(name))));
  }, [type, data]);
}
