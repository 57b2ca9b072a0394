import { AppError } from "#shared/kernel/app-error.ts";
import { isCalendarDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentContext, DocumentMaker } from "#shared/modules/documents/document-maker.ts";
import {
  completeOptions,
  undeclaredOptions,
  type DocumentOptions,
  type OptionName,
} from "#shared/modules/documents/document-options.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { shownValues } from "#service/records/shown-type.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { publicityOf, staffNumbersOf } from "../disclosures/index.ts";
import { draftNumber } from "../numbering/index.ts";
import { votingRuleHistory } from "../rules/index.ts";
import { branchHistory } from "../settings/index.ts";
import type { TemplateEntry } from "../templates/index.ts";
import { collectedDay, collectedFor } from "./paper-collectors.ts";

/** Everything a paper is made from. */
export interface DocumentSource {
  readonly recordType: string;
  readonly record: StoredRecord;
  readonly maker: DocumentMaker;
  readonly context: DocumentContext;
}

type History = Pick<DocumentContext, "branch" | "rules">;

/** The branch and the rules of any day, each read once for as many papers as are looked at. */
export function historyOf(db: ReadableDatabase): (day: CalendarDate) => History {
  const branchOf = branchHistory(db);
  const rulesOf = votingRuleHistory(db);
  return (day) => ({ branch: branchOf(day), rules: rulesOf(day) });
}

/** The day whose branch and rules count: the record's own, else today. */
export function dayOf(type: RecordType, record: StoredRecord, today: CalendarDate): CalendarDate {
  const day = type.dated ? record.values[type.dated.on] : null;
  return typeof day === "string" && isCalendarDate(day) ? day : today;
}

function refuseOptions(template: TemplateEntry, given: DocumentOptions, partCount: number): void {
  const [stray] = undeclaredOptions(template.options, given);
  if (stray !== undefined)
    throw new AppError("invalid-input", `“${template.label}”没有这个选项，没有生成文稿。`);
  if ((given.part ?? 0) > Math.max(1, partCount))
    throw new AppError("invalid-input", "这条记录没有所选的部分，没有生成文稿。", {
      hint: "请刷新后重新选择要印的部分。",
    });
}

/** What the record itself offers to choose from must be one of that. */
function refuseUnoffered(maker: DocumentMaker, values: AnyValues, given: DocumentOptions): void {
  for (const [name, choices] of Object.entries(maker.choices?.(values) ?? {})) {
    const value = given[name as OptionName];
    if (value !== undefined && !choices.some((one) => one.value === value))
      throw new AppError("invalid-input", "这条记录里没有所选的内容，没有生成文稿。", {
        hint: "请刷新后重新选择。",
      });
  }
}

function refuseTrashed(record: StoredRecord): void {
  if (record.trashedAt !== null)
    throw new AppError("trashed", "这条记录在回收站里，不能生成文稿。", {
      hint: "请先从回收站恢复。",
    });
}

function refuseUnnamed({ branch }: History): void {
  if (branch.fullName === "")
    throw new AppError("no-branch", "还没有登记本支部的名称，不能生成文稿。", {
      hint: "请先到“设置—本支部”填写党组织全称和落款名称。",
    });
}

/** What a draft shows of its number: null where its kind has none, or the clerk wants no such line. */
export function numberLineOf(
  db: ReadableDatabase,
  { numberKind }: Pick<TemplateEntry, "numberKind">,
  { numberLine, issuedOn }: DocumentOptions,
  day: CalendarDate,
): string | null {
  return numberLine === false ? null : draftNumber(db, numberKind, issuedOn ?? day);
}

/** The type of a record that prints and its maker; throws AppError `no-template` for another. */
export function requireMaker(recordType: string): {
  readonly type: RecordType;
  readonly maker: DocumentMaker;
} {
  const type = recordTypes.find(({ name }) => name === recordType);
  const maker = documentMakerOf(recordType);
  if (!type || !maker) throw new AppError("no-template", "这类记录没有文稿模板，没有生成文稿。");
  return { type, maker };
}

/**
 * Reads records, the branch and the rules of their days, and completes the options; what records share is
 * read once. The reader throws AppError where something is missing or an option is not the template's.
 */
export function sourceReader(
  db: ReadableDatabase,
  today: CalendarDate,
): (template: TemplateEntry, recordUid: string, given: DocumentOptions) => DocumentSource {
  const history = historyOf(db);
  const calendar = workingCalendarOf(db);
  return (template, recordUid, given) => {
    const { type, maker } = requireMaker(template.recordType);
    const stored = requireRecord(db, type, recordUid);
    refuseTrashed(stored);
    const record = { ...stored, values: shownValues(db, type, stored.values) };
    const recordDay = dayOf(type, record, today);
    const ofDay = history(recordDay);
    refuseUnnamed(ofDay);
    refuseOptions(template, given, maker.parts(record.values).length);
    refuseUnoffered(maker, record.values, given);
    const bare = bareContext(db, type, record, today, calendar);
    const known = { ...bare, templateName: template.name, ...ofDay };
    const options = completeOptions(template.options, maker.proposals(record.values, known), given);
    const day = collectedDay(template.name, options, today);
    const asked = {
      options,
      collected: collectedFor(db, template.name, options, today),
      draftNumber: numberLineOf(db, template, options, recordDay),
    };
    const context = { ...known, ...(day === null ? {} : history(day)), ...asked };
    return { recordType: type.name, record, maker, context };
  };
}

/** The same for one record. */
export function readDocumentSource(
  db: ReadableDatabase,
  template: TemplateEntry,
  recordUid: string,
  given: DocumentOptions,
  today: CalendarDate,
): DocumentSource {
  return sourceReader(db, today)(template, recordUid, given);
}

/** What goes by the record and the day alone, whatever the paper. */
function bareContext(
  db: ReadableDatabase,
  type: RecordType,
  record: StoredRecord,
  today: CalendarDate,
  calendar: ReturnType<typeof workingCalendarOf>,
) {
  const publicity = publicityOf(type, record.values, calendar);
  const staffNumbers = staffNumbersOf(db, type, record.values);
  return { today, publicity, staffNumbers, collected: () => null, draftNumber: null };
}

/** What a paper of a record would be made with, for what words a record as its papers do. */
export function paperContextOf(
  db: ReadableDatabase,
  type: RecordType,
  record: StoredRecord,
  options: DocumentOptions,
  today: CalendarDate,
): DocumentContext {
  const history = historyOf(db)(dayOf(type, record, today));
  const bare = bareContext(db, type, record, today, workingCalendarOf(db));
  return { ...bare, templateName: "", options, ...history };
}
