import { extname, join } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName, uniqueFileName } from "#shared/kernel/safe-file-name.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { recordTypes } from "#shared/record-types.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { BagSource } from "#service/core/files/bagit/copy-and-hash.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import { sql, sqlNothing } from "#service/core/database/sql.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { maskValues, sensitiveFieldsOf } from "#service/records/masking.ts";
import { eachRecord, type StoredRecord } from "#service/records/record-reader.ts";
import {
  recordSheets,
  writeWorkbook,
  type SheetContent,
} from "#service/records/export/write-sheet.ts";
import { shownType } from "#service/records/shown-type.ts";
import { documentsOfYear } from "../documents/index.ts";

/** One file of the package; `path` below data/. */
export interface PayloadFile {
  readonly path: string;
  readonly source: BagSource;
}

/** What is asked to go into a package. */
export interface ArchiveScope {
  /** 归档年度; null takes every year. */
  readonly archiveYear: number | null;
  readonly includeSensitive: boolean;
}

interface CatalogueRow {
  readonly title: string;
  readonly kind: string;
  readonly day: string;
  readonly path: string;
  readonly byteCount: number;
  readonly sha256: string;
}

function bytesFile(path: string, bytes: Uint8Array): PayloadFile {
  return { path, source: { kind: "bytes", bytes } };
}

/** Dated records of the year; undated ones (the roster, the branch) go along with every package. */
function recordsInScope(
  context: JobContext,
  type: RecordType,
  scope: ArchiveScope,
): StoredRecord[] {
  const ofYear =
    type.dated && scope.archiveYear !== null
      ? sql` AND t.archive_year = ${scope.archiveYear}`
      : sqlNothing;
  return [...eachRecord(context.db, type, sql`t.trashed_at IS NULL${ofYear}`, sql`t.id`)];
}

function recordJson(
  type: RecordType,
  records: readonly StoredRecord[],
  scope: ArchiveScope,
): Uint8Array {
  const shown = records.map((record) => {
    const masked = scope.includeSensitive
      ? { values: record.values, masked: [] }
      : maskValues(type, record.values);
    const { uid, revision, title, createdAt, updatedAt, finalizedAt } = record;
    return {
      uid,
      revision,
      title,
      createdAt,
      updatedAt,
      finalizedAt,
      values: masked.values,
      withheld: masked.masked,
    };
  });
  return Buffer.from(
    `${canonicalJson({ recordType: type.name, label: type.label, records: shown })}\n`,
    "utf8",
  );
}

async function recordFiles(context: JobContext, scope: ArchiveScope): Promise<PayloadFile[]> {
  const files: PayloadFile[] = [];
  for (const [index, registered] of recordTypes.entries()) {
    const type = shownType(context.db, registered);
    context.signal.throwIfAborted();
    context.progress({ label: `正在整理${type.label}`, done: index, total: recordTypes.length });
    const records = recordsInScope(context, type, scope);
    const hidden = new Set(scope.includeSensitive ? [] : sensitiveFieldsOf(type));
    const book = await writeWorkbook(recordSheets(type, records, hidden), context.clock.instant());
    const name = safeFileName(type.label);
    files.push(bytesFile(`台账/${name}.xlsx`, book));
    files.push(bytesFile(`数据/${type.name}.json`, recordJson(type, records, scope)));
  }
  return files;
}

async function requireUnchanged(path: string, sha256: string, title: string): Promise<void> {
  if ((await hashFile(path)) !== sha256)
    throw new AppError(
      "document-changed",
      `文稿“${title}”生成后又在WPS或Word中修改过，归档没有开始。`,
      {
        hint: "请重新生成这份文稿，再归档；已有记录完好。",
      },
    );
}

async function documentFiles(context: JobContext, scope: ArchiveScope) {
  const files: PayloadFile[] = [];
  const catalogue: CatalogueRow[] = [];
  const taken = new Map<string, Set<string>>();
  for (const row of documentsOfYear(context.db, scope.archiveYear)) {
    context.signal.throwIfAborted();
    const folder = `文稿/${row.archive_year ?? "未定年度"}`;
    const names = taken.get(folder) ?? new Set<string>();
    taken.set(folder, names);
    const ending = extname(row.path);
    const stem = row.path.slice(row.path.lastIndexOf("/") + 1, row.path.length - ending.length);
    const path = `${folder}/${uniqueFileName(names, `${safeFileName(stem)}${ending}`)}`;
    const file = join(context.folder.root, row.path);
    await requireUnchanged(file, row.sha256, row.title);
    files.push({ path, source: { kind: "file", path: file } });
    catalogue.push({
      title: row.title,
      kind: row.template_label,
      day: row.created_at.slice(0, 10),
      path,
      byteCount: row.byte_count,
      sha256: row.sha256,
    });
  }
  return { files, catalogue };
}

function catalogueSheet(rows: readonly CatalogueRow[]): SheetContent {
  const column = (header: string, width: number, isText = true) => ({ header, width, isText });
  return {
    name: "归档文件目录",
    columns: [
      column("序号", 8, false),
      column("题名", 44),
      column("文种", 14),
      column("形成日期", 14),
      column("文件", 60),
      column("字节数", 12, false),
      column("SHA-256", 70),
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.title,
      row.kind,
      row.day,
      row.path,
      row.byteCount,
      row.sha256,
    ]),
  };
}

function listOf(files: readonly PayloadFile[], documents: readonly CatalogueRow[]): CatalogueRow[] {
  const others = files.flatMap(({ path, source }) =>
    source.kind === "bytes"
      ? [
          {
            title: path.slice(path.indexOf("/") + 1),
            kind: path.slice(0, path.indexOf("/")),
            day: "",
            path,
            byteCount: source.bytes.length,
            sha256: sha256Hex(source.bytes),
          },
        ]
      : [],
  );
  return [...documents, ...others];
}

/** Everything that goes below data/: papers, ledgers as .xlsx, records as JSON, and the list of them. */
export async function archivePayload(
  context: JobContext,
  scope: ArchiveScope,
): Promise<readonly PayloadFile[]> {
  const records = await recordFiles(context, scope);
  const { files, catalogue } = await documentFiles(context, scope);
  const all = listOf(records, catalogue);
  const list = await writeWorkbook([catalogueSheet(all)], context.clock.instant());
  return [bytesFile("归档文件目录.xlsx", list), ...files, ...records];
}
