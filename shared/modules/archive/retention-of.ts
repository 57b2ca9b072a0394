import type { RecordType } from "../../records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "../../records/field.ts";
import { retentionPeriods, type RetentionPeriod } from "./retention-rule.record.ts";

/** What a row of 保管期限 says, as far as an archive goes by it. */
export interface Retention {
  readonly code: string;
  readonly label: string;
  readonly period: RetentionPeriod;
}

const longestFirst = Object.keys(retentionPeriods) as readonly RetentionPeriod[];

function wordOf(field: Field | undefined, value: AnyValue | undefined): readonly string[] {
  return field?.kind === "choice" && typeof value === "string" ? [value] : [];
}

/** The kinds a record is of: its own `kind`, and that of each of its parts. */
function kindsOf(type: RecordType, values: AnyValues): readonly string[] {
  const parts = type.fields["parts"];
  const ofParts =
    parts?.kind === "rows"
      ? ((values["parts"] ?? []) as readonly AnyValues[]).flatMap((row) =>
          wordOf(parts.cells["kind"], row["kind"]),
        )
      : [];
  return [...wordOf(type.fields["kind"], values["kind"]), ...ofParts];
}

/**
 * The period a record is kept: of the rows for its kinds (`class.kind`) the longest, else that of its
 * class; null where no row is for it. One sitting that is a 党员大会 and a 党课 is kept as the 党员大会.
 */
export function retentionOf(
  type: RecordType,
  values: AnyValues,
  rules: ReadonlyMap<string, Retention>,
): Retention | null {
  const found = kindsOf(type, values).map((kind) => {
    return rules.get(`${type.retentionClass}.${kind}`) ?? rules.get(type.retentionClass);
  });
  const all = found.length > 0 ? found : [rules.get(type.retentionClass)];
  return (
    all
      .flatMap((rule) => rule ?? [])
      .toSorted((a, b) => longestFirst.indexOf(a.period) - longestFirst.indexOf(b.period))[0] ??
    null
  );
}
