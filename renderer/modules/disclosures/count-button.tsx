import { countMarks } from "#shared/modules/disclosures/count-marks.ts";
import type { DisclosureTable } from "#shared/modules/disclosures/disclosure-table.ts";
import type { KeptMark } from "#shared/modules/disclosures/legend.ts";
import { addUpHours } from "#shared/modules/disclosures/hours-of-table.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { Button } from "#renderer/ui/plain/button.tsx";

interface CountButtonProps {
  readonly values: AnyValues;
  readonly table: DisclosureTable;
  readonly onTable: (table: DisclosureTable) => void;
}

/** In hours 出勤 is no symbol: what was typed into its column must not become 0. */
function isUsed({ lines }: DisclosureTable, { mark }: KeptMark): boolean {
  return lines.some((texts) => texts.some((text) => text.trim() === mark));
}

/** Counts the symbols of attendance into 出勤, 休息 and the other columns named after them, or adds up hours. */
export function CountButton({ values, table, onTable }: CountButtonProps) {
  if (!table.columns.some(({ kind }) => kind === "mark")) return null;
  const marks = (values["marks"] ?? []) as unknown as readonly KeptMark[];
  if (values["checkKind"] === "hours") {
    const used = marks.filter((one) => isUsed(table, one));
    return <Button onClick={() => onTable(addUpHours(countMarks(table, used)))}>按工时合计</Button>;
  }
  return <Button onClick={() => onTable(countMarks(table, marks))}>按符号计数</Button>;
}
