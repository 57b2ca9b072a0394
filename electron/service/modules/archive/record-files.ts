import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import { recordsFile, type PackageRecord } from "#shared/modules/archive/package-format.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { maskValues, sensitiveFieldsOf } from "#service/records/masking.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { recordSheets, writeWorkbook } from "#service/records/export/write-sheet.ts";
import { shownType } from "#service/records/shown-type.ts";
import { bytesFile, type PayloadFile } from "./payload-file.ts";
import type { ArchiveScope, ScopeRecords } from "./scope-records.ts";

/** A record as it goes into a package; what is sensitive is left out and named unless it was asked for. */
export function packageRecordOf(
  { db }: Pick<JobContext, "db">,
  registered: RecordType,
  record: StoredRecord,
  includeSensitive: boolean,
): PackageRecord {
  const type = shownType(db, registered);
  const shown = Object.keys(type.fields).map((name) => [name, record.values[name] ?? null]);
  const all = Object.fromEntries(shown) as AnyValues;
  const { values, masked } = includeSensitive ? { values: all, masked: [] } : maskValues(type, all);
  const { uid, revision, title, createdAt, updatedAt, finalizedAt, trashedAt, paper } = record;
  return {
    ...{ uid, revision, title, createdAt, updatedAt, finalizedAt, trashedAt, paper, values },
    withheld: [...masked],
  };
}

/** JSON with the keys in order, so that equal content gives equal bytes. */
export function jsonFile(path: string, content: unknown): PayloadFile {
  return bytesFile(path, Buffer.from(`${canonicalJson(content)}\n`, "utf8"));
}

/** Each type's records as a workbook to read and as JSON to bring in again. */
export async function recordFiles(
  context: JobContext,
  scope: ArchiveScope,
  records: ScopeRecords,
): Promise<readonly PayloadFile[]> {
  const files: PayloadFile[] = [];
  for (const [registered, all] of records) {
    const type = shownType(context.db, registered);
    context.signal.throwIfAborted();
    context.progress({
      label: `正在整理${type.label}`,
      done: files.length,
      total: records.size * 2,
    });
    const hidden = new Set(scope.includeSensitive ? [] : sensitiveFieldsOf(type));
    const listed = all.filter(({ trashedAt }) => trashedAt === null);
    const book = await writeWorkbook(recordSheets(type, listed, hidden), context.clock.instant());
    files.push(bytesFile(`台账/${safeFileName(type.label)}.xlsx`, book));
    const packed = all.map((one) =>
      packageRecordOf(context, registered, one, scope.includeSensitive),
    );
    const content = { recordType: type.name, label: type.label, records: packed };
    files.push(jsonFile(recordsFile(type.name), content));
  }
  return files;
}
