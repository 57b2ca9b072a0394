import { AppError } from "#shared/kernel/app-error.ts";
import type {
  PackageLink,
  PackagePaper,
  PackageScan,
} from "#shared/modules/archive/package-format.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import { branch } from "#shared/modules/settings/branch.record.ts";
import { recordTypeOf, recordTypes } from "#shared/record-types.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import {
  broughtRecord,
  isSameRecord,
  type BroughtRecord,
  type GivenRecord,
} from "#service/records/bring-in/brought-record.ts";
import { insertBrought } from "#service/records/bring-in/insert-brought.ts";
import { bringLink } from "#service/records/links/link-store.ts";
import { findRecord } from "#service/records/record-reader.ts";
import { findDocument, insertDocument } from "../documents/index.ts";
import { findScan, insertScan, refuseTakenNumbers, scanRows } from "../outgoing/index.ts";

/** What the job hands to the command. Papers lie in the data folder already, at `storedPath` below it. */
export interface BringInInput {
  readonly packageName: string;
  readonly includesSensitive: boolean;
  readonly records: readonly {
    readonly recordType: string;
    readonly all: readonly GivenRecord[];
  }[];
  readonly papers: readonly (PackagePaper & { readonly storedPath: string })[];
  readonly scans: readonly (PackageScan & { readonly storedPath: string })[];
  readonly links: readonly PackageLink[];
}

/** What of a package is new here, what stands here already, and what stands here otherwise. */
export interface BringInPlan {
  readonly fresh: readonly BroughtRecord[];
  readonly sameCount: number;
  readonly different: readonly BroughtRecord[];
}

function refuseOtherBranch(db: ReadableDatabase, { type, uid, title }: BroughtRecord): void {
  const other = db.get<{ title: string }>(
    sql`SELECT title FROM ${sqlName(type.table)} WHERE trashed_at IS NULL AND uid <> ${uid} LIMIT 1`,
  );
  if (!other) return;
  const message =
    type.name === branch.name
      ? `这是“${title}”的档案包，本台账是“${other.title}”的，没有导入任何内容。`
      : `${type.label}只能有一条，本台账已有另一条，没有导入任何内容。`;
  throw new AppError("other-branch", message, {
    hint: "请换一个空的数据文件夹来接收；档案包仍可核对和查看。",
  });
}

/** Sorts the records of a package by what becomes of them here. Reads only; throws AppError. */
export function planBringIn(
  db: ReadableDatabase,
  { records, includesSensitive }: Pick<BringInInput, "records" | "includesSensitive">,
): BringInPlan {
  const fresh: BroughtRecord[] = [];
  const different: BroughtRecord[] = [];
  let sameCount = 0;
  for (const { recordType, all } of records)
    for (const given of all) {
      const type = recordTypeOf(recordType);
      const brought = broughtRecord(db, type, given);
      if (type.singleton && given.trashedAt === null) refuseOtherBranch(db, brought);
      const stored = findRecord(db, type, given.uid);
      if (!stored) fresh.push(brought);
      else if (isSameRecord(stored, brought, includesSensitive)) sameCount += 1;
      else different.push(brought);
    }
  refuseTakenNumbers(
    db,
    fresh.filter(({ type }) => type.name === outgoingPaper.name),
  );
  return { fresh, sameCount, different };
}

/** Papers of records that stand here otherwise stay away with them; registered ones are here already. */
export function freshPapers<P extends PackagePaper>(
  db: ReadableDatabase,
  { fresh, different }: BringInPlan,
  papers: readonly P[],
): readonly P[] {
  const left = new Set(different.map(({ uid }) => uid));
  const coming = new Set(fresh.map(({ uid }) => uid));
  return papers.filter(({ uid, recordType, recordUid }) => {
    if (left.has(recordUid) || findDocument(db, uid)) return false;
    return coming.has(recordUid) || findRecord(db, recordTypeOf(recordType), recordUid) !== null;
  });
}

function register(context: CommandContext, paper: BringInInput["papers"][number]): void {
  const row = {
    ...{ uid: paper.uid, record_type: paper.recordType, record_uid: paper.recordUid },
    ...{ record_revision: paper.recordRevision, record_title: paper.recordTitle },
    ...{ title: paper.title, template_name: paper.templateName },
    ...{ template_label: paper.templateLabel, template_version: paper.templateVersion },
    ...{ template_sha256: paper.templateSha256, snapshot: paper.snapshot, options: paper.options },
    ...{ path: paper.storedPath, sha256: paper.sha256, byte_count: paper.byteCount },
    ...{ archive_year: paper.archiveYear, created_at: paper.createdAt },
  };
  insertDocument(context.db, row);
  const { snapshot: _, ...known } = row;
  context.record({
    recordType: "generatedDocument",
    uid: row.uid,
    before: null,
    after: known,
    sensitiveFields: [],
  });
}

/** Scans come with the papers they belong to, or to those that stand here already without them. */
export function freshScans<S extends PackageScan>(
  db: ReadableDatabase,
  papers: readonly PackagePaper[],
  scans: readonly S[],
): readonly S[] {
  const coming = new Set(papers.map(({ uid }) => uid));
  return scans.filter(
    ({ uid, documentUid }) =>
      !findScan(db, uid) &&
      (coming.has(documentUid) || findDocument(db, documentUid) !== undefined),
  );
}

function registerScan(context: CommandContext, scan: BringInInput["scans"][number]): void {
  const { uid, documentUid, fileName, storedPath, sha256, byteCount, addedAt } = scan;
  const there = scanRows(context.db, documentUid);
  if (there.some((one) => one.sha256 === sha256)) return;
  insertScan(context.db, {
    ...{ uid, document_uid: documentUid, file_name: fileName, path: storedPath },
    ...{ sha256, byte_count: byteCount, added_at: addedAt },
  });
  context.record({
    ...{ recordType: "documentScan", uid, before: null, sensitiveFields: [] },
    after: { documentUid, fileName, path: storedPath, sha256, byteCount, addedAt },
  });
}

/** Links of records that came in now, both ends of which stand here. */
function freshLinks(
  db: ReadableDatabase,
  { fresh }: BringInPlan,
  links: readonly PackageLink[],
): readonly PackageLink[] {
  const came = new Set(fresh.map(({ uid }) => uid));
  const isHere = (recordType: string, uid: string) =>
    recordTypes.some((type) => type.name === recordType && findRecord(db, type, uid) !== null);
  return links.filter(
    (link) =>
      (came.has(link.from_uid) || came.has(link.to_uid)) &&
      isHere(link.from_type, link.from_uid) &&
      isHere(link.to_type, link.to_uid),
  );
}

/** The command behind `archive.import`: all that is new of a package, or nothing, as one audit entry. */
export function bringIn(context: CommandContext, input: BringInInput) {
  const plan = planBringIn(context.db, input);
  context.giveReason(`档案包“${input.packageName}”`);
  insertBrought(context, plan.fresh);
  for (const link of freshLinks(context.db, plan, input.links)) bringLink(context, link);
  const papers = freshPapers(context.db, plan, input.papers);
  if (papers.length !== input.papers.length)
    throw new AppError("conflict", "导入期间台账有变化，没有导入任何内容。", {
      hint: "请再导入一次。",
    });
  for (const paper of papers) register(context, paper);
  for (const scan of freshScans(context.db, papers, input.scans)) registerScan(context, scan);
  return { importSeq: context.auditSeq, createdCount: plan.fresh.length };
}
