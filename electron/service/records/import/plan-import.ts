import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues, completeValues } from "#shared/records/complete-values.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { AnyValue, AnyValues } from "#shared/records/field.ts";
import type { ImportPreviewRow } from "#shared/records/record-routes.ts";
import type { StoredRecord } from "../record-reader.ts";
import { hiddenFrom } from "../masking.ts";
import { requireRecord, wouldChange } from "../record-service.ts";
import { recordInputSchema } from "#shared/records/value-schema.ts";
import { isFooter } from "./is-footer.ts";
import { findSame } from "./find-same.ts";
import type { Sheet, SheetCell } from "./read-sheet.ts";
import { readRow, type Reading, type ReadRow } from "./read-row.ts";
import { registerNotes, type NamedLink } from "./named-links.ts";
import { SeenRows, type SeenRow } from "./seen-rows.ts";

/** What will be done with one row when the clerk confirms; what rows name is registered before them. */
export type PlannedRow =
  | ({ readonly action: "register" } & NamedLink)
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
  readonly notes: readonly string[];
}

interface Judged {
  readonly verdict: ImportPreviewRow["verdict"];
  readonly reasons: readonly string[];
  readonly planned: PlannedRecord | null;
}

type PlannedRecord = Extract<PlannedRow, { readonly line: number }>;

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
  { db, type, viewer }: Reading,
  line: number,
  read: AnyValues,
  same: Known,
): Judged {
  if (same.kind === "none") return judgeNew(type, line, read, same.notes);
  const existing = requireRecord(db, type, same.uid);
  return judgeExisting(type, line, read, existing, hiddenFrom(viewer, type, existing.values));
}

/** A row that says other things than its namesake may be somebody else: only the clerk knows. */
function repetition({ line, values }: SeenRow, read: AnyValues): string {
  const differs = Object.entries(read).some(
    ([name, value]) =>
      value !== null &&
      (values[name] ?? null) !== null &&
      canonicalJson(value) !== canonicalJson(values[name]),
  );
  return differs
    ? `与第${line}行是同一条而内容不同，不导入：是同一人请删去一行，是两个人请补上工号`
    : `与第${line}行重复，不导入`;
}

/** Found by number under another name: a wrong number more often than a new name, so nobody is renamed. */
function otherName({ db, type }: Reading, read: AnyValues, uid: string | null): string | null {
  if (uid === null) return null;
  const existing = requireRecord(db, type, uid);
  const own = Object.entries(type.fields).find(
    ([, field]) => field.kind === "text" && field.isPersonName === true,
  )?.[0];
  const [given, recorded] = own === undefined ? [] : [read[own], existing.values[own]];
  if (typeof given !== "string" || typeof recorded !== "string" || given === recorded) return null;
  return `台账中这个工号是“${recorded}”，与表格的姓名不同：请核对工号，改名的请在台账中改`;
}

function judgeRow(reading: Reading, line: number, read: ReadRow, seen: SeenRows): Judged {
  const { db, type } = reading;
  if (read.problems.length > 0) return wrong(read.problems);
  const same = findSame(db, type, read.values);
  if (same.kind === "several")
    return wrong([`台账中有${same.count}条同名记录，分不清是哪一条，请补上工号等能区分的列`]);
  const uid = same.kind === "one" ? same.uid : null;
  const other = otherName(reading, read.values, uid);
  if (other !== null) return wrong([other]);
  const repeated = seen.sameAs(read.values) ?? (uid === null ? undefined : seen.changing(uid));
  if (repeated !== undefined) return duplicate(repetition(repeated, read.values));
  const judged = judgeSame(reading, line, read.values, same);
  // A row that will not be imported must not keep the right one out.
  if (judged.verdict !== "wrong") seen.add(line, read.values, uid);
  return judged;
}

function isBlankRow(row: readonly SheetCell[]): boolean {
  return row.every((cell) => cell.text === "");
}

const footer = wrong(["像是表尾的合计、说明或签名行，不导入"]);

/** Judges every row under the header against the records there are. Reads only. */
export function planImport(reading: Reading, sheet: Sheet): ImportPlan {
  const { type, header, named } = reading;
  const preview: ImportPreviewRow[] = [];
  const planned: PlannedRecord[] = [];
  const seen = new SeenRows(type);
  const schema = recordInputSchema(type);
  sheet.rows.forEach((row, index) => {
    if (index <= header.rowIndex || isBlankRow(row)) return;
    const line = sheet.firstLine + index;
    const read = withShapeProblems(schema, readRow(reading, row));
    const judged = isFooter(row) ? footer : judgeRow(reading, line, read, seen);
    const cells = Object.fromEntries(
      header.columns.flatMap((c) =>
        c.field === null ? [] : [[c.field, row[c.index]?.text ?? ""] as const],
      ),
    );
    const title = type.title({ ...blankValues(type), ...read.values });
    const reasons = judged === footer ? judged.reasons : [...judged.reasons, ...read.notes];
    preview.push({ line, verdict: judged.verdict, title, reasons: [...reasons], cells });
    if (judged.planned) planned.push(judged.planned);
  });
  const links = named.usedBy(planned.map(({ values }) => values));
  const registered = links.map((link) => ({ action: "register" as const, ...link }));
  return { preview, planned: [...registered, ...planned], notes: registerNotes(links) };
}
