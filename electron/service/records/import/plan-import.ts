import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { ImportPreviewRow } from "#shared/records/record-routes.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { StoredRecord } from "../record-reader.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { hiddenFrom } from "../masking.ts";
import { requireRecord, wouldChange } from "../record-service.ts";
import { recordInputSchema } from "#shared/records/value-schema.ts";
import type { Header } from "./find-header.ts";
import { findSame } from "./find-same.ts";
import { linkCell } from "./link-cell.ts";
import { parseCell } from "./parse-cell.ts";
import type { Sheet, SheetCell } from "./read-sheet.ts";
import { SeenRows } from "./seen-rows.ts";

/** What will be done with one row when the clerk confirms. */
export type PlannedRow =
  | { readonly action: "create"; readonly line: number; readonly values: AnyValues }
  | {
      readonly action: "update";
      readonly line: number;
      readonly uid: string;
      readonly revision: number;
      readonly values: AnyValues;
    };

/** The verdict on every row, and what would be done. */
export interface ImportPlan {
  readonly preview: readonly ImportPreviewRow[];
  readonly planned: readonly PlannedRow[];
}

interface Judged {
  readonly verdict: ImportPreviewRow["verdict"];
  readonly reasons: readonly string[];
  readonly planned: PlannedRow | null;
}

interface ReadRow {
  readonly values: AnyValues;
  readonly problems: readonly string[];
}

function readRow(
  db: ReadableDatabase,
  type: RecordType,
  header: Header,
  row: readonly SheetCell[],
  today: CalendarDate,
): ReadRow {
  const values: Record<string, AnyValue> = {};
  const problems: string[] = [];
  for (const column of header.columns) {
    const field = column.field === null ? undefined : type.fields[column.field];
    if (column.field === null || !field) continue;
    const parsed = parseCell(
      field,
      row[column.index] ?? { text: "", isRuinedNumber: false },
      today,
    );
    const linked = parsed.ok ? linkCell(db, field, parsed.value) : parsed;
    if (!linked.ok) problems.push(linked.problem);
    // A flag can't be null: a blank cell leaves it out.
    else if (linked.value !== null || field.kind !== "flag") values[column.field] = linked.value;
  }
  return { values, problems };
}

type InputSchema = ReturnType<typeof recordInputSchema>;

/** A row whose cells could be read, with what is wrong with the shape of their values. */
function withShapeProblems(schema: InputSchema, read: ReadRow): ReadRow {
  if (read.problems.length > 0) return read;
  const parsed = schema.safeParse(read.values);
  return parsed.success
    ? read
    : { ...read, problems: parsed.error.issues.map((issue) => issue.message) };
}

function isSamePerson(value: AnyValue, recorded: AnyValue | undefined): boolean {
  const nameOf = (v: AnyValue | undefined) =>
    typeof v === "object" && v !== null && "name" in v ? v.name : undefined;
  return nameOf(value) !== undefined && nameOf(value) === nameOf(recorded);
}

/** Rows hold more than the cell that stands for them, so a sheet never writes over rows there are. */
function wouldReplaceRows(recorded: AnyValue | undefined): boolean {
  return Array.isArray(recorded) && recorded.length > 0;
}

/** What a row says anew: a blank cell wipes nothing, a name alone takes no unit or link away. */
function newsOf(read: AnyValues, recorded: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(read).filter(
      ([name, value]) =>
        value !== null && !isSamePerson(value, recorded[name]) && !wouldReplaceRows(recorded[name]),
    ),
  );
}

function wrong(reasons: readonly string[]): Judged {
  return { verdict: "wrong", reasons, planned: null };
}

function duplicate(reason: string): Judged {
  return { verdict: "duplicate", reasons: [reason], planned: null };
}

function judgeNew(
  type: RecordType,
  line: number,
  given: AnyValues,
  notes: readonly string[],
): Judged {
  const values = completeValues(type, { ...blankValues(type), ...given });
  const problems = checkRecord(type, values);
  if (problems.length > 0) return wrong(problems.map(({ message }) => message));
  return { verdict: "new", reasons: notes, planned: { action: "create", line, values } };
}

function judgeExisting(
  type: RecordType,
  line: number,
  read: AnyValues,
  existing: StoredRecord,
  hidden: readonly string[],
): Judged {
  const news = Object.entries(newsOf(read, existing.values));
  // Not even compared: that a cell differs would tell what stands there.
  const given = Object.fromEntries(news.filter(([name]) => !hidden.includes(name)));
  const changed = Object.entries(given).filter(([name, v]) =>
    wouldChange(type, existing, { [name]: v }),
  );
  if (changed.length === 0) return duplicate("台账中已有，内容相同");
  const problems = checkRecord(type, completeValues(type, { ...existing.values, ...given }));
  if (problems.length > 0) return wrong(problems.map(({ message }) => message));
  if (existing.finalizedAt !== null) return wrong(["台账中的这条记录已定稿，不能由导入修改"]);
  const labels = changed.map(([name]) => type.fields[name]?.label ?? name).join("、");
  const { uid, revision } = existing;
  return {
    verdict: "update",
    reasons: [`台账中已有，将更新：${labels}`],
    planned: { action: "update", line, uid, revision, values: given },
  };
}

type Known = Exclude<ReturnType<typeof findSame>, { readonly kind: "several" }>;

function judgeSame(
  db: ReadableDatabase,
  type: RecordType,
  line: number,
  read: AnyValues,
  same: Known,
  viewer: Viewer,
): Judged {
  if (same.kind === "none") return judgeNew(type, line, read, same.notes);
  const existing = requireRecord(db, type, same.uid);
  return judgeExisting(type, line, read, existing, hiddenFrom(viewer, type, existing.values));
}

function judgeRow(
  db: ReadableDatabase,
  type: RecordType,
  line: number,
  read: ReadRow,
  seen: SeenRows,
  viewer: Viewer,
): Judged {
  if (read.problems.length > 0) return wrong(read.problems);
  const same = findSame(db, type, read.values);
  if (same.kind === "several")
    return wrong([`台账中有${same.count}条同名记录，分不清是哪一条，请补上工号等能区分的列`]);
  const uid = same.kind === "one" ? same.uid : null;
  const repeated = seen.sameAs(read.values) ?? (uid === null ? undefined : seen.changing(uid));
  if (repeated !== undefined) return duplicate(`与第${repeated}行重复，不导入`);
  const judged = judgeSame(db, type, line, read.values, same, viewer);
  // A row that will not be imported must not keep the right one out.
  if (judged.verdict !== "wrong") seen.add(line, read.values, uid);
  return judged;
}

function isBlankRow(row: readonly SheetCell[]): boolean {
  return row.every((cell) => cell.text === "");
}

/** Rows under a list that are not records: 合计, 制表人, notes. */
function isFooter(row: readonly SheetCell[]): boolean {
  const filled = row.filter((cell) => cell.text !== "");
  return /^(合计|总计|小计|备注|说明|注[:：]|制表|填表|审核|填报)/.test(filled[0]?.text ?? "");
}

const footer = wrong(["像是表尾的合计、说明或签名行，不导入"]);

/** Judges every row under the header against the records there are. Reads only. */
export function planImport(
  db: ReadableDatabase,
  type: RecordType,
  sheet: Sheet,
  header: Header,
  today: CalendarDate,
  viewer: Viewer,
): ImportPlan {
  const preview: ImportPreviewRow[] = [];
  const planned: PlannedRow[] = [];
  const seen = new SeenRows(type);
  const schema = recordInputSchema(type);
  sheet.rows.forEach((row, index) => {
    if (index <= header.rowIndex || isBlankRow(row)) return;
    const line = sheet.firstLine + index;
    const read = withShapeProblems(schema, readRow(db, type, header, row, today));
    const judged = isFooter(row) ? footer : judgeRow(db, type, line, read, seen, viewer);
    const cells = Object.fromEntries(
      header.columns.flatMap((c) =>
        c.field === null ? [] : [[c.field, row[c.index]?.text ?? ""] as const],
      ),
    );
    const title = type.title({ ...blankValues(type), ...read.values });
    preview.push({ line, verdict: judged.verdict, title, reasons: [...judged.reasons], cells });
    if (judged.planned) planned.push(judged.planned);
  });
  return { preview, planned };
}
