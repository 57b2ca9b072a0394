import { basename, join } from "node:path";
import {
  packageFile,
  packageFormat,
  linksFile,
  papersFile,
  scansFile,
  type PackageContents,
  type PackagePaper,
  type PackageScan,
} from "#shared/modules/archive/package-format.ts";
import { displayText } from "#shared/records/display-text.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { writeWorkbook } from "#service/records/export/write-sheet.ts";
import { shownType } from "#service/records/shown-type.ts";
import { allLinks } from "#service/records/links/link-store.ts";
import type { ScanRow } from "../outgoing/index.ts";
import { branchHistory } from "../settings/index.ts";
import { archiveItems, itemDataName, type ArchiveItem, type ItemPaper } from "./archive-items.ts";
import { catalogueSheet, fileSheet, folderSheet } from "./catalogue-book.ts";
import { bytesFile, type PayloadFile } from "./payload-file.ts";
import { jsonFile, packageRecordOf, recordFiles } from "./record-files.ts";
import { scopeRecords, type ArchiveScope, type ScopeRecords } from "./scope-records.ts";

/** Everything that goes below data/, and the 件 in it. */
export interface ArchivePayload {
  readonly files: readonly PayloadFile[];
  readonly items: readonly ArchiveItem[];
}

function paperEntry({ row, path }: ItemPaper): PackagePaper {
  return {
    ...{ uid: row.uid, recordType: row.record_type, recordUid: row.record_uid },
    ...{ recordRevision: row.record_revision, recordTitle: row.record_title, title: row.title },
    ...{ templateName: row.template_name, templateLabel: row.template_label },
    ...{ templateVersion: row.template_version, templateSha256: row.template_sha256 },
    ...{ snapshot: row.snapshot, options: row.options, fileName: basename(row.path), path },
    ...{ sha256: row.sha256, byteCount: row.byte_count, archiveYear: row.archive_year },
    createdAt: row.created_at,
  };
}

function scanEntries({ scans }: ItemPaper): readonly PackageScan[] {
  return scans.map(({ row, path }) => ({
    ...{ uid: row.uid, documentUid: row.document_uid, fileName: row.file_name, path },
    ...{ sha256: row.sha256, byteCount: row.byte_count, addedAt: row.added_at },
  }));
}

function retentionEntry({ retention }: ArchiveItem) {
  return retention ? { label: retention.label, period: retention.period } : null;
}

function contentsOf(
  context: JobContext,
  scope: ArchiveScope,
  records: ScopeRecords,
  items: readonly ArchiveItem[],
): PackageContents {
  const own = records.get(branch)?.[0];
  return {
    ...{ format: packageFormat, appVersion: context.appVersion, archiveYear: scope.archiveYear },
    branch: own ? { uid: own.uid, fullName: own.title } : null,
    createdAt: context.clock.instant(),
    includesSensitive: scope.includeSensitive,
    items: items.map((item) => ({
      ...{ folder: item.folder, recordType: item.type.name, recordUid: item.record.uid },
      ...{ title: item.record.title, day: item.day, archiveYear: item.archiveYear },
      ...{ className: item.className, retention: retentionEntry(item) },
      papers: item.papers.flatMap(({ row, path, scans }) => [
        { title: row.title, path, byteCount: row.byte_count },
        ...scans.map((scan) => ({
          ...{ title: `${row.title}签字扫描件`, path: scan.path, byteCount: scan.row.byte_count },
        })),
      ]),
    })),
  };
}

/** The record of a 件 beside its papers: as data, and its fields in words for whoever opens it later. */
function itemFile(context: JobContext, scope: ArchiveScope, item: ArchiveItem): PayloadFile {
  const type = shownType(context.db, item.type);
  const record = packageRecordOf(context, item.type, item.record, scope.includeSensitive);
  const words = Object.entries(type.fields).flatMap(([name, field]) => {
    const text = displayText(field, record.values[name]);
    return text === "" ? [] : [[field.label, text] as const];
  });
  return jsonFile(`${item.folder}/${itemDataName}`, {
    ...{ recordType: type.name, label: type.label, title: record.title, record },
    ...{ archiveYear: item.archiveYear, className: item.className },
    ...{ retention: retentionEntry(item), fields: Object.fromEntries(words) },
  });
}

function paperFiles(context: JobContext, items: readonly ArchiveItem[]): readonly PayloadFile[] {
  return filesOf(items).map(({ row, path }) => ({
    path,
    source: {
      kind: "file" as const,
      path: join(context.folder.root, row.path),
      sha256: row.sha256,
    },
  }));
}

interface CopiedFile {
  readonly row: Pick<ScanRow, "path" | "sha256" | "byte_count">;
  readonly path: string;
}

/** Every paper and every scan of these 件. */
function filesOf(items: readonly ArchiveItem[]): readonly CopiedFile[] {
  const papers = items.flatMap((item) => item.papers);
  return papers.flatMap(({ row, path, scans }) => [{ row, path }, ...scans]);
}

async function catalogueFile(
  context: JobContext,
  items: readonly ArchiveItem[],
  files: readonly PayloadFile[],
): Promise<PayloadFile> {
  const facts = new Map(
    filesOf(items).map(({ row, path }) => [
      path,
      { sha256: row.sha256, byteCount: row.byte_count },
    ]),
  );
  const sheets = [
    catalogueSheet(items, branchHistory(context.db), context.clock.today()),
    folderSheet(items),
    fileSheet(files, facts),
  ];
  return bytesFile("归档文件目录.xlsx", await writeWorkbook(sheets, context.clock.instant()));
}

/** The 件 of a scope, read once for the check and once for the writing. */
export function readItems(context: JobContext, scope: ArchiveScope) {
  const { db, templatesDir, clock } = context;
  const source = { db, templatesDir, today: clock.today() };
  const records = scopeRecords(db, scope);
  return { records, items: archiveItems(source, scope, records) };
}

/** Links whose two ends both go into the package. */
function linksAmong({ db }: JobContext, records: ScopeRecords) {
  const packed = new Set([...records.values()].flatMap((all) => all.map(({ uid }) => uid)));
  return allLinks(db).filter((link) => packed.has(link.from_uid) && packed.has(link.to_uid));
}

/** Gathers a package: each 件 with its papers, ledgers as .xlsx, records as JSON, and the catalogue. */
export async function archivePayload(
  context: JobContext,
  scope: ArchiveScope,
): Promise<ArchivePayload> {
  const { records, items } = readItems(context, scope);
  const files = [
    ...items.flatMap((item) => itemFile(context, scope, item)),
    ...paperFiles(context, items),
    ...(await recordFiles(context, scope, records)),
    jsonFile(papersFile, { papers: items.flatMap(({ papers }) => papers.map(paperEntry)) }),
    jsonFile(scansFile, { scans: items.flatMap(({ papers }) => papers.flatMap(scanEntries)) }),
    jsonFile(linksFile, { links: linksAmong(context, records) }),
    jsonFile(packageFile, contentsOf(context, scope, records, items)),
  ];
  return { items, files: [await catalogueFile(context, items, files), ...files] };
}
