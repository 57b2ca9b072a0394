import { AppError } from "#shared/kernel/app-error.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { findRecord, type StoredRecord } from "../record-reader.ts";

/** One end of a link, as the other end shows it. */
export interface DescribedEnd {
  readonly type: RecordType;
  readonly title: string;
  readonly day: string | null;
  readonly state: string;
  readonly isTrashed: boolean;
}

/** The record type of that name, or AppError `invalid-input`. */
export function linkedType(name: string): RecordType {
  const type = recordTypes.find((one) => one.name === name);
  if (!type) throw new AppError("invalid-input", "没有这种记录，没有做任何改动。");
  return type;
}

function isRow(field: Field, values: AnyValue | undefined): values is readonly AnyValues[] {
  return field.kind === "rows" && "uid" in field.cells && Array.isArray(values);
}

interface FoundRow {
  readonly cells: Readonly<Record<string, Field>>;
  readonly row: AnyValues;
}

function findRow({ fields }: RecordType, values: AnyValues, rowUid: string): FoundRow | null {
  for (const [name, field] of Object.entries(fields)) {
    const rows = values[name];
    if (field.kind !== "rows" || !isRow(field, rows)) continue;
    const row = rows.find((one) => one["uid"] === rowUid);
    if (row) return { cells: field.cells, row };
  }
  return null;
}

function stateWord(fields: Readonly<Record<string, Field>>, values: AnyValues): string | null {
  const [field, value] = [fields["state"], values["state"]];
  return field?.kind === "choice" && typeof value === "string"
    ? (field.options[value] ?? null)
    : null;
}

function recordState(type: RecordType, record: StoredRecord, day: string | null, today: string) {
  const own = stateWord(type.fields, record.values);
  if (own !== null) return own;
  if (record.finalizedAt !== null) return "已定稿";
  return day !== null && day > today ? "计划" : "已登记";
}

/** What a row is called where it is linked to: its first required text. */
function rowText({ cells, row }: FoundRow): string {
  const [name] = Object.entries(cells).find(
    ([, cell]) => cell.required === true && (cell.kind === "text" || cell.kind === "longText"),
  ) ?? [""];
  const text = row[name];
  return typeof text === "string" ? text : "";
}

function titleWith({ title }: StoredRecord, row: FoundRow | null): string {
  return row ? `${title}：${rowText(row)}` : title;
}

function dayOf(type: RecordType, { values }: StoredRecord): string | null {
  const day = type.dated === null ? null : values[type.dated.on];
  return typeof day === "string" ? day : null;
}

/** The text of a row by its uid; blank where the row was deleted since. */
export function textOfRow(type: RecordType, values: AnyValues, rowUid: string): string {
  const row = findRow(type, values, rowUid);
  return row ? rowText(row) : "";
}

/** How one end of a link is shown; null where its record was removed for good. */
export function describeEnd(
  db: ReadableDatabase,
  end: { readonly recordType: string; readonly uid: string; readonly rowUid: string },
  today: string,
): DescribedEnd | null {
  const type = recordTypes.find((one) => one.name === end.recordType);
  const record = type ? findRecord(db, type, end.uid) : null;
  if (!type || !record) return null;
  const day = dayOf(type, record);
  const row = end.rowUid === "" ? null : findRow(type, record.values, end.rowUid);
  const isTrashed = record.trashedAt !== null;
  const state = (row && stateWord(row.cells, row.row)) ?? recordState(type, record, day, today);
  return {
    type,
    title: end.rowUid === "" || row ? titleWith(record, row) : `${record.title}（条目已删去）`,
    day,
    state: isTrashed ? "在回收站" : state,
    isTrashed,
  };
}

/** What an end is called, its row with it where one is meant; refuses an end that is not there. */
export function requireEnd(
  db: ReadableDatabase,
  end: {
    readonly recordType: string;
    readonly uid: string;
    readonly rowUid?: string | null | undefined;
  },
): { readonly title: string } {
  const type = linkedType(end.recordType);
  const record = findRecord(db, type, end.uid);
  const row = record && end.rowUid ? findRow(type, record.values, end.rowUid) : null;
  if (!record || (end.rowUid && !row))
    throw new AppError("not-found", "要关联的记录已不在，没有做任何改动。", {
      hint: "请刷新后再选。",
    });
  return { title: titleWith(record, row) };
}
