import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { shownRecords } from "#service/records/export/shown-records.ts";
import { findHeader, type Header } from "#service/records/import/find-header.ts";
import type { Sheet } from "#service/records/import/read-sheet.ts";
import { maskValues, sensitiveFieldsOf } from "#service/records/masking.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { shownType } from "#service/records/shown-type.ts";
import { branchOfDay } from "../settings/index.ts";
import { findBody, type FormBody } from "./form-body.ts";
import { planColumns, type PlannedColumn } from "./form-columns.ts";
import { readForm } from "./read-form.ts";
import { headerKey, readRemembered } from "./remembered-columns.ts";
import { FormWorkbook } from "./workbook/workbook.ts";

type FormInput = RouteInput<"superiorForms.preview">;

/** A form opened, and all that goes into it. */
export interface FormPlan {
  readonly type: RecordType;
  readonly workbook: FormWorkbook;
  readonly sheet: Sheet;
  readonly header: Header;
  readonly body: FormBody;
  readonly columns: readonly PlannedColumn[];
  readonly records: readonly StoredRecord[];
  /** Labels of fields that were left blank for being sensitive. */
  readonly withheld: readonly string[];
  readonly notes: readonly string[];
}

function requireType(context: JobContext, name: string): RecordType {
  const type = recordTypes.find((one) => one.name === name);
  if (!type) throw new AppError("invalid-input", "没有这类记录，没有填表。请刷新后再试。");
  return shownType(context.db, type);
}

function requireHeader(type: RecordType, sheet: Sheet): Header {
  const header = findHeader(type, sheet, {});
  if (header) return header;
  throw new AppError(
    "no-header",
    `在工作表“${sheet.name}”的前15行里找不到与${type.label}对应的表头，没有填。`,
    { hint: "表头里至少要有一个台账中的栏目名，如“姓名”“日期”；也可以换一张工作表。" },
  );
}

/** Records as they may leave the program. */
function withoutSensitive(type: RecordType, records: readonly StoredRecord[]): StoredRecord[] {
  return records.map((record) => ({ ...record, values: maskValues(type, record.values).values }));
}

/** Reads the form and the records and settles where everything goes. Writes nothing. */
export async function planForm(context: JobContext, input: FormInput): Promise<FormPlan> {
  if (input.includeSensitive === true) requireSensitive(context.viewer);
  const type = requireType(context, input.recordType);
  const form = await readForm(context, context.pathOf(input.form), input.sheetName);
  context.signal.throwIfAborted();
  const { sheet } = form;
  const header = requireHeader(type, sheet);
  const columns = planColumns(type, sheet, header, {
    chosen: input.columns ?? {},
    remembered: readRemembered(context.db, type.name, headerKey(header)),
    branchName: branchOfDay(context.db, context.clock.today()).fullName,
  });
  const workbook = new FormWorkbook(form.bytes, sheet.name);
  const body = findBody(
    sheet,
    header,
    workbook.rows,
    columns.map(({ column }) => column),
  );
  const found = shownRecords(context.db, type, input.shown);
  const isFull = input.includeSensitive === true;
  const used = columns.flatMap(({ source }) => (source.kind === "field" ? [source.field] : []));
  const withheld = isFull ? [] : sensitiveFieldsOf(type).filter((name) => used.includes(name));
  return {
    ...{ type, workbook, sheet, header, body, columns },
    records: isFull ? found : withoutSensitive(type, found),
    withheld: withheld.map((name) => type.fields[name]?.label ?? name),
    notes: form.notes,
  };
}
