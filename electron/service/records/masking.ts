import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { Viewer } from "#service/core/viewer.ts";

/** The names of a type's sensitive fields. */
export function sensitiveFieldsOf(type: RecordType): readonly string[] {
  return Object.entries(type.fields)
    .filter(([, field]) => field.sensitive)
    .map(([name]) => name);
}

function isBlank(value: AnyValue | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Values without the sensitive ones, and the names of those that were filled in and left out. */
export function maskValues(
  type: RecordType,
  values: AnyValues,
): { readonly values: AnyValues; readonly masked: readonly string[] } {
  const masked = sensitiveFieldsOf(type).filter((name) => !isBlank(values[name]));
  const hidden = Object.fromEntries(
    masked.map((name) => [name, type.fields[name]?.kind === "rows" ? [] : null]),
  );
  return { values: { ...values, ...hidden }, masked };
}

/** The sensitive fields that hold something this viewer may not see. */
export function hiddenFrom(viewer: Viewer, type: RecordType, stored: AnyValues): readonly string[] {
  return viewer.maySeeSensitive ? [] : maskValues(type, stored).masked;
}

/** Refuses to write over what the viewer may not see, whatever it holds: an answer would tell it. */
export function refuseBlindWrite(
  viewer: Viewer,
  type: RecordType,
  stored: AnyValues,
  given: readonly string[],
): void {
  const fields = hiddenFrom(viewer, type, stored)
    .filter((name) => given.includes(name))
    .map((path) => ({ path, message: "已登记，您没有查看权限，不能改动" }));
  if (fields.length === 0) return;
  throw new AppError("not-allowed", "您没有查看个人信息的权限，不能改动已登记的个人信息。", {
    hint: "没有保存，原有记录完好。请由可看敏感的经办人来改。",
    fields,
  });
}
