import { AppError } from "#shared/kernel/app-error.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues, completeValues, mergeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { PaperState } from "#shared/records/record-routes.ts";
import { recordInputSchema } from "#shared/records/value-schema.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sensitiveFieldsOf } from "../masking.ts";
import type { StoredRecord } from "../record-reader.ts";
import { switchedOff } from "../shown-type.ts";

/** A record as another ledger gave it out. */
export interface GivenRecord {
  readonly uid: string;
  readonly revision: number;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalizedAt: string | null;
  readonly trashedAt: string | null;
  readonly paper: PaperState | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
}

/** The same with its values looked over and complete. */
export interface BroughtRecord extends Omit<GivenRecord, "values"> {
  readonly type: RecordType;
  readonly values: AnyValues;
}

function refuse(type: RecordType, title: string, what: string): never {
  throw new AppError(
    "package-unreadable",
    `档案包里的${type.label}“${title}”${what}，没有导入任何内容。`,
    { hint: "请用“接收查看”核对档案包，或请移交方用新版程序重新归档。" },
  );
}

/**
 * Looks a given record over: only fields of its type, each of its shape, everything required there but
 * what was withheld. Rules of the type are not asked again: they may have changed since.
 * Fields that are off in this ledger are left blank and counted as withheld.
 */
export function broughtRecord(
  db: ReadableDatabase,
  type: RecordType,
  given: GivenRecord,
): BroughtRecord {
  const parsed = recordInputSchema(type).safeParse(given.values);
  if (!parsed.success) refuse(type, given.title, "内容格式不对，可能由较新版本的程序写成");
  const off = [...switchedOff(db, type)];
  const filled = off.filter((name) => (given.values[name] ?? null) !== null);
  const blank = Object.fromEntries(off.map((name) => [name, null]));
  const values = completeValues(
    type,
    mergeValues(blankValues(type), { ...(parsed.data as AnyValues), ...blank }),
  );
  const withheld = [...new Set([...given.withheld, ...filled])].filter(
    (name) => name in type.fields,
  );
  const missing = checkRecord({ ...type, rules: () => [] }, values).filter(
    ({ path }) => !withheld.includes(path.split(".")[0] ?? ""),
  );
  const [first] = missing;
  if (first) refuse(type, given.title, `不完整（${first.message}）`);
  return { ...given, type, values, withheld };
}

/** A link is the record it leads to; what that is called now is no difference. */
function bareValue(field: Field, value: AnyValue | undefined): AnyValue {
  if (field.kind === "rows")
    return ((value ?? []) as readonly AnyValues[]).map((row) =>
      Object.fromEntries(
        Object.entries(field.cells).map(([name, cell]) => [name, bareValue(cell, row[name])]),
      ),
    );
  if (field.kind === "reference") return (value as { uid?: string } | null)?.uid ?? null;
  return value ?? null;
}

function bare(
  type: RecordType,
  record: Pick<StoredRecord, "values" | "finalizedAt" | "trashedAt">,
  left: readonly string[],
): string {
  const values = Object.entries(type.fields).flatMap(([name, field]) =>
    left.includes(name) ? [] : [[name, bareValue(field, record.values[name])] as const],
  );
  const state = [record.finalizedAt !== null, record.trashedAt !== null];
  return canonicalJson([Object.fromEntries(values), ...state]);
}

/**
 * Whether the record stands here as it was given, as far as it was given. Where what is sensitive was
 * left out, it is not compared at all: that it differs would tell what stands here.
 */
export function isSameRecord(
  stored: StoredRecord,
  brought: BroughtRecord,
  includesSensitive: boolean,
): boolean {
  const { type, withheld } = brought;
  const left = includesSensitive ? withheld : [...withheld, ...sensitiveFieldsOf(type)];
  return bare(type, stored, left) === bare(type, brought, left);
}
