import { AppError } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ImportPreview } from "#shared/records/record-routes.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";
import { createUid } from "#service/core/ids.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { findHeader, type Header } from "./find-header.ts";
import { NamedLinks } from "./named-links.ts";
import { planImport } from "./plan-import.ts";
import { shownType, switchedOff } from "../shown-type.ts";
import { readSheet, type Sheet } from "./read-sheet.ts";
import { tellUnused } from "./unused-columns.ts";

interface PreviewInput {
  readonly file: string;
  readonly sheetName?: string;
  readonly mapping?: Readonly<Record<string, string | null>>;
}

const fileLimit = 20 * 1_048_576;

function refuseUnknownFields(
  type: RecordType,
  mapping: Readonly<Record<string, string | null>>,
): void {
  const known = new Set(sheetFields(type).map(([name]) => name));
  const chosen = Object.values(mapping).filter((name) => name !== null);
  if (chosen.some((name) => !known.has(name)) || new Set(chosen).size !== chosen.length)
    throw new AppError("invalid-input", "列的对应关系有误：一个栏目只能对应一列，请重新选择。");
}

function requireHeader(
  type: RecordType,
  sheet: Sheet,
  mapping: Readonly<Record<string, string | null>>,
): Header {
  const header = findHeader(type, sheet, mapping);
  const needed = sheetFields(type).filter(
    ([, field]) => field.required && !("preset" in field && field.preset),
  );
  const found = new Set(header?.columns.map((column) => column.field));
  const missing = needed
    .filter(([name]) => !found.has(name))
    .map(([, field]) => `“${field.label}”`);
  if (header && (missing.length === 0 || Object.keys(mapping).length > 0)) return header;
  const merged = sheet.merged.some(({ top }) => top >= 0 && top < 15);
  throw new AppError(
    "no-header",
    header
      ? `表头里找不到${missing.join("、")}这一列，没有改动任何记录。`
      : `在工作表“${sheet.name}”的前15行里找不到表头，没有改动任何记录。`,
    {
      hint: merged
        ? "表头有合并的单元格，请拆成一行表头（每列一个名称）后再导入。"
        : `表头应写明：${sheetFields(type)
            .slice(0, 6)
            .map(([, field]) => field.label)
            .join("、")}等名称。`,
    },
  );
}

/** The job `<type>.previewImport`: reads a workbook, judges every row, keeps the plan for confirming. */
export async function previewImport(
  context: JobContext,
  type: RecordType,
  input: PreviewInput,
): Promise<ImportPreview> {
  context.progress({ label: "正在读取表格", done: 0, total: 0 });
  const mapping = input.mapping ?? {};
  const shown = shownType(context.db, type);
  refuseUnknownFields(shown, mapping);
  const bytes = await readSmallFile(context.pathOf(input.file), fileLimit);
  const sheet = await readSheet(bytes, input.sheetName);
  context.signal.throwIfAborted();
  const header = requireHeader(shown, sheet, mapping);
  const { db, viewer, clock } = context;
  const named = new NamedLinks(clock.epochMs());
  const reading = { db, type, header, viewer, named, today: clock.today() };
  const { preview, planned, notes } = planImport(reading, sheet);
  const planId = createUid(context.clock.epochMs());
  await context.submit("imports.keepPlan", { planId, recordType: type.name, planned });
  const count = (verdict: string) => preview.filter((row) => row.verdict === verdict).length;
  return {
    planId,
    sheetName: sheet.name,
    headerLine: sheet.firstLine + header.rowIndex,
    columns: tellUnused(type, switchedOff(context.db, type), header.columns),
    counts: {
      new: count("new"),
      update: count("update"),
      duplicate: count("duplicate"),
      wrong: count("wrong"),
    },
    notes: [...notes],
    rows: [...preview],
  };
}
