import type { AnyValue, AnyValues, Field } from "../../records/field.ts";

/** Nothing was filled in, or only what every new record starts with. */
function isUntouched(field: Field, value: AnyValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return field.kind === "choice" && field.preset !== undefined && value === field.preset;
}

/** What the second of two entries knows and the first does not, by field. */
export function fillBlanks(
  fields: Readonly<Record<string, Field>>,
  first: AnyValues,
  second: AnyValues,
): AnyValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const other = second[name];
      const isNews = isUntouched(field, first[name]) && !isUntouched(field, other);
      return isNews && other !== undefined ? [[name, other] as const] : [];
    }),
  );
}
