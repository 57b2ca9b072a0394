import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { CommandContext } from "#service/core/command.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { keyRows } from "../key-rows.ts";
import { sensitiveFieldsOf } from "../masking.ts";
import { findRecord } from "../record-reader.ts";
import { idOf, insertRecord, updateRecord, type RecordStamp } from "../record-repository.ts";
import { searchTextOf } from "../search-text.ts";
import { shownType } from "../shown-type.ts";
import type { BroughtRecord } from "./brought-record.ts";

/** The name under which the history tells which fields did not come along. */
export const withheldMark = "withheldFromPackage";

function stampOf(
  context: CommandContext,
  { type, values, uid, revision }: BroughtRecord,
): RecordStamp {
  return {
    uid,
    revision,
    title: type.title(values).slice(0, 400),
    searchText: searchTextOf(shownType(context.db, type), values),
    at: context.clock.instant(),
  };
}

/** A value that points nowhere yet: records of one package point to each other in circles. */
function unlinked(field: Field, value: AnyValue): AnyValue {
  if (field.kind === "rows") return [];
  if (field.kind === "person" && value !== null && typeof value === "object" && "name" in value)
    return { ...value, uid: null };
  return field.kind === "reference" && field.required !== true ? null : value;
}

function unlinkedValues(type: RecordType, values: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(type.fields).map(([name, field]) => [
      name,
      unlinked(field, values[name] ?? null),
    ]),
  );
}

/** Whether what this record cannot be without is there already. */
function canStand(context: CommandContext, { type, values }: BroughtRecord): boolean {
  return Object.entries(type.fields).every(([name, field]) => {
    if (field.kind !== "reference" || field.required !== true) return true;
    const uid = (values[name] as { uid?: string } | null)?.uid;
    return uid === undefined || idOf(context.db, recordTypeOf(field.to), uid) !== null;
  });
}

function refuseDangling({ type, title }: BroughtRecord, cause?: unknown): never {
  throw new AppError(
    "package-incomplete",
    `${type.label}“${title}”指向的记录不在档案包里，也不在本台账里，没有导入任何内容。`,
    { hint: "请移交方重新归档一次；本台账没有改动。", cause },
  );
}

function placeAll(context: CommandContext, all: readonly BroughtRecord[]): void {
  let waiting = all;
  while (waiting.length > 0) {
    const left: BroughtRecord[] = [];
    for (const one of waiting) {
      if (!canStand(context, one)) left.push(one);
      else {
        const values = unlinkedValues(one.type, one.values);
        insertRecord(context.db, one.type, stampOf(context, one), values);
      }
    }
    const [stuck] = left;
    if (stuck && left.length === waiting.length) refuseDangling(stuck);
    waiting = left;
  }
}

function refuseTakenRows(
  { type, title }: BroughtRecord,
  values: AnyValues,
  keyed: AnyValues,
): void {
  const uidsOf = (all: AnyValues, name: string) =>
    (all[name] as readonly AnyValues[]).map((row) => row["uid"] ?? null);
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind !== "rows" || !("uid" in field.cells)) continue;
    const [given, kept] = [uidsOf(values, name), uidsOf(keyed, name)];
    if (given.every((uid, index) => uid === null || uid === kept[index])) continue;
    throw new AppError(
      "package-unreadable",
      `${type.label}“${title}”里有编号已被别的记录占用的行，没有导入任何内容。`,
    );
  }
}

function linkRecord(context: CommandContext, brought: BroughtRecord, id: number): void {
  const { type } = brought;
  const values = keyRows(context, type, brought.values, id);
  refuseTakenRows(brought, brought.values, values);
  try {
    updateRecord(context.db, type, id, stampOf(context, brought), values);
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid-input") refuseDangling(brought, error);
    throw error;
  }
}

/** Everything of a record that no save sets: its times, 定稿, the trash, the signed paper. */
function setState(context: CommandContext, brought: BroughtRecord, id: number): void {
  const { type, createdAt, updatedAt, finalizedAt, trashedAt, paper } = brought;
  const table = sqlName(type.table);
  context.db.run(
    sql`UPDATE ${table} SET created_at = ${createdAt}, updated_at = ${updatedAt},
        finalized_at = ${type.canFinalize ? finalizedAt : null}, trashed_at = ${trashedAt} WHERE id = ${id}`,
  );
  if (type.canFinalize && paper)
    context.db.run(
      sql`UPDATE ${table} SET paper_signed_at = ${paper.signedAt}, paper_is_stale = ${paper.isStale ? 1 : 0}
          WHERE id = ${id}`,
    );
}

function tellAudit(context: CommandContext, { type, uid, withheld }: BroughtRecord): void {
  const stored = findRecord(context.db, type, uid);
  if (!stored) throw new Error("a record just brought in is not there");
  const labels = withheld.map((name) => type.fields[name]?.label ?? name).join("、");
  context.record({
    recordType: type.name,
    uid,
    before: null,
    after: labels === "" ? stored.values : { ...stored.values, [withheldMark]: labels },
    sensitiveFields: sensitiveFieldsOf(type),
  });
}

/** Inserts records under the uids they were given, with what they point to in each other. */
export function insertBrought(context: CommandContext, all: readonly BroughtRecord[]): void {
  placeAll(context, all);
  for (const one of all) {
    const id = idOf(context.db, one.type, one.uid);
    if (id === null) throw new Error("a record just brought in is not there");
    linkRecord(context, one, id);
    setState(context, one, id);
  }
  for (const one of all) tellAudit(context, one);
}
