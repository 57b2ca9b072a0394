import { basename, join } from "node:path";
import { formatChineseDate } from "#shared/kernel/calendar-date.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { auditHead } from "#service/core/audit/audit-log.ts";
import { createBag } from "#service/core/files/bagit/create-bag.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sql } from "#service/core/database/sql.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { archivePayload, type ArchiveScope } from "./archive-payload.ts";
import type { PackageRow } from "./archive-repository.ts";

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

/**
 * The job `archive.create`: writes the package into the chosen folder, reads every byte back, and
 * registers it. What is registered has been verified.
 */
export async function createArchive(
  context: JobContext,
  input: RouteInput<"archive.create">,
): Promise<RouteOutput<"archive.create">> {
  const scope = {
    archiveYear: input.archiveYear,
    includeSensitive: input.includeSensitive === true,
  };
  const branch = readBranchNames(context);
  const payload = await archivePayload(context, scope);
  const target = uniquePathIn(context.pathOf(input.folder), bagName(context, branch, scope));
  const { oxum } = await createBag({
    target,
    payload,
    info: bagInfo(context, branch, scope),
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在写入", done: bytesDone, total: bytesTotal }),
  });
  context.markUnfinished(target);
  const verdict = await verifyBag(target, {
    readUncached: true,
    signal: context.signal,
    onProgress: ({ bytesDone, bytesTotal }) =>
      context.progress({ label: "正在读回核对", done: bytesDone, total: bytesTotal }),
  });
  const head = auditHead(context.db);
  const row: PackageRow = {
    uid: createUid(context.clock.epochMs()),
    name: basename(target),
    archive_year: input.archiveYear,
    created_at: context.clock.instant(),
    file_count: oxum.files,
    byte_count: oxum.bytes,
    manifest_sha256: await hashFile(join(target, "manifest-sha256.txt")),
    audit_seq: head.seq,
    audit_hash: head.hash,
  };
  if (verdict.verdict !== "invalid") await context.submit("archive.register", row);
  context.markUnfinished(null);
  return {
    uid: row.uid,
    name: row.name,
    archiveYear: row.archive_year,
    createdAt: row.created_at,
    fileCount: row.file_count,
    byteCount: row.byte_count,
    manifestSha256: row.manifest_sha256,
    verdict: verdict.verdict,
    findings: [...verdict.findings],
    wasReadFromMedium: verdict.reading === "uncached",
  };
}
