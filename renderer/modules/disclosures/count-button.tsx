import { countMarks } from "#shared/modules/disclosures/count-marks.ts";
import type { DisclosureTable } from "#shared/modules/disclosures/disclosure-table.ts";
import { addUpHours } from "#shared/modules/disclosures/hours-of-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface CountButtonProps {
  readonly values: AnyValues;
  readonly table: DisclosureTable;
  readonly onTable: (table: DisclosureTable) => void;
}

/** Counts the symbols of attendance into 出勤, 休息 and the other columns named after them, or adds up hours. */
export function CountButton({ values, table, onTable }: CountButtonProps) {
  const topic = values["topic"] as { readonly uid: string } | null;
  const hasDays = table.columns.some(({ kind }) => kind === "mark");
  const { data } = useRecordQuery<RecordView>(
    "disclosureTopic.get",
    { uid: topic?.uid ?? "" },
    { enabled: hasDays && topic !== null },
  );
  if (!hasDays) return null;
  if (values["checkKind"] === "hours")
    return <Button onClick={() => onTable(addUpHours(table))}>按工时合计</Button>;
  if (!data) return null;
  const marks = (data.values["marks"] ?? []) as { mark: string; meaning: string }[];
  return <Button onClick={() => onTable(countMarks(table, marks))}>按符号计数</Button>;
}
