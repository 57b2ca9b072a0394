import { basename, join } from "node:path";
import { formatChineseDate } from "#shared/kernel/calendar-date.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { auditHead } from "#service/core/audit/audit-log.ts";
import { createBag, unfinishedBagPath } from "#service/core/files/bagit/create-bag.ts";
import type { BagVerdict } from "#service/core/files/bagit/bag-verdict.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sql } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireSensitive } from "#service/core/viewer.ts";
import { archivePayload } from "./archive-payload.ts";
import { toArchivePackage, type PackageRow } from "./archive-repository.ts";
import { refuseChangedPapers } from "./changed-papers.ts";
import { judgePackage } from "./judge-package.ts";
import { registerPackage } from "./keep-handover.ts";
import type { ArchiveScope } from "./scope-records.ts";
import { prepareHandover, topFiles, type Handover } from "./top-files.ts";

interface BranchNames {
  readonly fullName: string;
  readonly shortName: string;
}

function readBranchNames({ db }: JobContext): BranchNames {
  const row = db.get<{ full_name: string; short_name: string | null }>(
    sql`SELECT full_name, short_name FROM branch WHERE trashed_at IS NULL LIMIT 1`,
  );
  return {
    fullName: row?.full_name ?? "（未登记名称）",
    shortName: row?.short_name ?? row?.full_name ?? "支部",
  };
}

function bagInfo(
  context: JobContext,
  branch: BranchNames,
  scope: ArchiveScope,
): [string, string][] {
  const station = context.db.get<{ uid: string }>(sql`SELECT uid FROM station`);
  const head = auditHead(context.db);
  const years = scope.archiveYear === null ? "全部年度" : `${scope.archiveYear}年度`;
  return [
    ["Source-Organization", branch.fullName],
    ["External-Description", `${branch.fullName}${years}台账与文稿`],
    ["Bagging-Date", context.clock.today()],
    ["External-Identifier", createUid(context.clock.epochMs())],
    ["Internal-Sender-Identifier", station?.uid ?? ""],
    ["Branch-Ledger-Version", context.appVersion],
    ["Branch-Ledger-Audit-Count", String(head.seq)],
    ["Branch-Ledger-Audit-Head", head.hash],
    ["Branch-Ledger-Sensitive", scope.includeSensitive ? "included" : "withheld"],
  ];
}

function bagName(context: JobContext, branch: BranchNames, scope: ArchiveScope): string {
  const years = scope.archiveYear === null ? "全部年度" : `${scope.archiveYear}年度`;
  return safeFileName(
    `${branch.shortName}${years}归档（${formatChineseDate(context.clock.today())}）`,
  );
}

interface Written {
  readonly target: string;
  readonly fileCount: number;
  readonly byteCount: number;
  readonly handover: Handover;
}

async function writePackage(
  context: JobContext,
  folder: string,
  scope: ArchiveScope,
  hasWitness: boolean,
): Promise<Written> {
  const branch = readBranchNames(context);
  const handover = await prepareHandover(context);
  const { files, items } = await archivePayload(context, scope);
  await refuseChangedPapers(context, items);
  const target = uniquePathIn(folder, bagName(context, branch, scope));
  const facts = { packageName: basename(target), scope, items, hasWitness };
  let isMarked = false;
  const { oxum } = await createBag({
    target,
    payload: files,
    tagFiles: topFiles(context, facts, handover),
    info: bagInfo(context, branch, scope),
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) => {
      // Not sooner: before its first byte a folder of that name might be somebody else's.
      if (!isMarked) context.markUnfinished(unfinishedBagPath(target));
      isMarked = true;
      context.progress({ label: "正在写入", done: bytesDone, total: bytesTotal });
    },
  });
  return { target, fileCount: oxum.files, byteCount: oxum.bytes, handover };
}

function readBack(context: JobContext, target: string): Promise<BagVerdict> {
  return judgePackage(target, {
    readUncached: true,
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在读回核对", done: bytesDone, total: bytesTotal }),
  });
}

async function packageRow(
  context: JobContext,
  written: Written,
  archiveYear: number | null,
): Promise<PackageRow> {
  const head = auditHead(context.db);
  return {
    uid: createUid(context.clock.epochMs()),
    name: basename(written.target),
    archive_year: archiveYear,
    created_at: context.clock.instant(),
    file_count: written.fileCount,
    byte_count: written.byteCount,
    manifest_sha256: await hashFile(join(written.target, "manifest-sha256.txt")),
    audit_seq: head.seq,
    audit_hash: head.hash,
  };
}

/**
 * The job `archive.create`: writes the package into the chosen folder, reads every byte back, and
 * registers it. What is registered has been verified.
 */
export async function createArchive(
  context: JobContext,
  input: RouteInput<"archive.create">,
): Promise<RouteOutput<"archive.create">> {
  const { archiveYear, includeSensitive = false, hasWitness = false } = input;
  if (includeSensitive) requireSensitive(context.viewer);
  const scope = { archiveYear, includeSensitive };
  const written = await writePackage(context, context.pathOf(input.folder), scope, hasWitness);
  context.markUnfinished(written.target);
  const { verdict, findings, reading } = await readBack(context, written.target);
  const row = await packageRow(context, written, archiveYear);
  const handoverUid =
    verdict === "invalid" ? null : await registerPackage(context, row, written.handover);
  context.markUnfinished(null);
  return {
    ...toArchivePackage(row),
    verdict,
    findings: [...findings],
    wasReadFromMedium: reading === "uncached",
    handoverUid,
  };
}
