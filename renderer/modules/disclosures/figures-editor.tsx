import { useMemo } from "react";
import { checkFigures, type Figure } from "#shared/modules/disclosures/check-figures.ts";
import { tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import type { CheckKind } from "#shared/modules/disclosures/disclosure-words.ts";
import type { KeptMark } from "#shared/modules/disclosures/legend.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { FieldEditorProps } from "#renderer/ui/field-control.ts";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";
import { RowsEditor } from "#renderer/ui/rows-editor.tsx";
import type { RowCell, RowsField } from "#shared/records/field.ts";

function rowsIn(values: AnyValues, name: string): readonly AnyValues[] {
  return (values[name] ?? []) as readonly AnyValues[];
}

/** What the figures say to each other as they are typed; what was published before comes from the ledger. */
function useFindings({ values, record }: FieldEditorProps) {
  const { data } = useRouteQuery(
    "disclosures.state",
    { uid: record?.uid ?? "" },
    { enabled: record !== null },
  );
  const lastClosing = data?.lastClosing ?? null;
  return useMemo(
    () =>
      checkFigures({
        checkKind: (values["checkKind"] ?? "none") as CheckKind,
        figures: rowsIn(values, "figures") as unknown as readonly Figure[],
        table: tableOf({
          columns: rowsIn(values, "columns"),
          lines: rowsIn(values, "lines"),
          heldLines: rowsIn(values, "heldLines"),
        }),
        marks: rowsIn(values, "marks") as unknown as readonly KeptMark[],
        mealCount: typeof values["mealCount"] === "number" ? values["mealCount"] : null,
        lastClosing,
      }),
    [values, lastClosing],
  );
}

/** The figures, and under them how they agree: a difference asks for a reason and stops nothing. */
export function FiguresEditor(props: FieldEditorProps) {
  const findings = useFindings(props);
  const reason = props.values["differenceReason"];
  const isExplained = typeof reason === "string" && reason.trim() !== "";
  return (
    <div className="disclosure-check">
      <RowsEditor {...props} field={props.field as RowsField<Readonly<Record<string, RowCell>>>} />
      {findings.map(({ kind, sentence }) => (
        <p key={sentence}>
          {kind === "difference" && !isExplained ? (
            <StatusText tone="overdue">{sentence}</StatusText>
          ) : (
            sentence
          )}
        </p>
      ))}
    </div>
  );
}
