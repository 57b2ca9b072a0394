import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { datedValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";

/** Whether two values say the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** 归属期 and 归档年度 follow the day for as long as the clerk hasn't set them otherwise. */
function followers(type: RecordType, values: AnyValues, field: string, value: AnyValue): AnyValues {
  if (type.dated?.on !== field && type.dated?.signedOn !== field) return {};
  const before = datedValues(type, values);
  const after = datedValues(type, { ...values, [field]: value });
  const isFree = (name: string) =>
    (values[name] ?? null) === null || isSameValue(values[name], before[name]);
  return Object.fromEntries(Object.entries(after).filter(([name]) => isFree(name)));
}

function withChange(
  type: RecordType,
  stored: AnyValues,
  changes: AnyValues,
  field: string,
  value: AnyValue,
): AnyValues {
  const values = { ...stored, ...changes };
  const next = { ...changes, ...followers(type, values, field, value), [field]: value };
  return Object.fromEntries(
    Object.entries(next).filter(([name, v]) => !isSameValue(v, stored[name])),
  );
}

/** The changes after some more; what equals the stored value again is no change. */
export function withChanges(
  type: RecordType,
  stored: AnyValues,
  changes: AnyValues,
  more: AnyValues,
): AnyValues {
  return Object.entries(more).reduce(
    (all, [field, value]) => withChange(type, stored, all, field, value),
    changes,
  );
}

/** The changes left once `sent` is saved: what the clerk typed meanwhile stays. */
export function withoutSent(changes: AnyValues, sent: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => !(name in sent) || !isSameValue(value, sent[name]),
    ),
  );
}
