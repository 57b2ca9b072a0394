import { AppError } from "#shared/kernel/app-error.ts";
import { isCalendarDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { documentMakerOf } from "#shared/document-makers.ts";
import type { DocumentContext, DocumentMaker } from "#shared/modules/documents/document-maker.ts";
import {
  completeOptions,
  undeclaredOptions,
  type DocumentOptions,
} from "#shared/modules/documents/document-options.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { requireRecord } from "#service/records/record-service.ts";
import { shownValues } from "#service/records/shown-type.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { publicityOf } from "../disclosures/index.ts";
import { votingRuleHistory } from "../rules/index.ts";
import { branchHistory } from "../settings/index.ts";
import type { TemplateEntry } from "../templates/index.ts";

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
    const ofDay = history(dayOf(type, record, today));
    refuseUnnamed(ofDay);
    refuseOptions(template, given, maker.parts(record.values).length);
    const publicity = publicityOf(type, record.values, calendar);
    const known = { templateName: template.name, today, publicity, ...ofDay };
    const proposed = maker.proposals(record.values, known);
    const options = completeOptions(template.options, proposed, given);
    return { recordType: type.name, record, maker, context: { ...known, options } };
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
