import type { FieldProblem } from "#shared/kernel/app-error.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { completeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";

/** Typed text that means nothing, by path. */
export type Unreadable = Readonly<Record<string, string>>;

/** `all` with one path's message set, or taken out. */
export function withUnreadable(all: Unreadable, path: string, message: string | null): Unreadable {
  if ((all[path] ?? null) === message) return all;
  const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== path));
  return message === null ? rest : { ...rest, [path]: message };
}

/** What keeps a record from being saved, in the order of its form. Masked fields aren't judged. */
export function recordProblems(
  type: RecordType,
  values: AnyValues,
  masked: readonly string[],
  unreadable: Unreadable,
): FieldProblem[] {
  const typed = Object.entries(unreadable).map(([path, message]) => ({ path, message }));
  const found = checkRecord(type, completeValues(type, values)).filter(
    ({ path }) => !masked.includes(path) && !(path in unreadable),
  );
  const order = Object.keys(type.fields);
  const place = ({ path }: FieldProblem) => order.indexOf(path.split(".")[0] ?? "");
  return [...typed, ...found].sort((a, b) => place(a) - place(b));
}
