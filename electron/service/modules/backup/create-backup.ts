import { basename } from "node:path";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { recordTypes } from "#shared/record-types.ts";
import { auditHead } from "#service/core/audit/audit-log.ts";
import { backUp } from "#service/core/database/back-up.ts";
import { sql, sqlName } from "#service/core/database/sql.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";

/** `备份-20261122-153000.db`, in the order in which they were made. */
function backupName(instant: string): string {
  return `备份-${instant.slice(0, 10).replaceAll("-", "")}-${instant.slice(11, 19).replaceAll(":", "")}.db`;
}

/** The job `backup.create`: one verified file with its SHA-256 beside it. */
export async function createBackup(
  context: JobContext,
  input: RouteInput<"backup.create">,
): Promise<RouteOutput<"backup.create">> {
  context.progress({ label: "正在备份并检查", done: 0, total: 0 });
  const folder = input.folder === undefined ? context.folder.backups : context.pathOf(input.folder);
  const target = uniquePathIn(folder, backupName(context.clock.instant()));
  const backup = await backUp(context.db, target, context.nativeBinding);
  const counts = recordTypes.map((type) => ({
    recordType: type.name,
    label: type.label,
    rowCount:
      context.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM ${sqlName(type.table)}`)?.n ?? 0,
  }));
  return {
    fileName: basename(backup.path),
    sha256: backup.sha256,
    byteCount: backup.byteCount,
    counts,
    auditCount: auditHead(context.db).seq,
  };
}
