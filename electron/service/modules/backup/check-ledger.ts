import { join } from "node:path";
import type { RouteOutput } from "#shared/contract.ts";
import { auditHead, verifyChain } from "#service/core/audit/audit-log.ts";
import { checkDatabase } from "#service/core/database/check-database.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { documentsOfYear } from "../documents/index.ts";
import { scanRows } from "../outgoing/index.ts";

interface Finding {
  readonly code: string;
  readonly message: string;
}

/** Every file that records go by: papers, and the scans of those that were signed. */
function registeredFiles({ db }: JobContext) {
  const papers = documentsOfYear(db, null).map(({ path, sha256, title }) => ({
    ...{ path, sha256, name: `文稿“${title}”` },
  }));
  const scans = scanRows(db, null).map(({ path, sha256, file_name: fileName }) => ({
    ...{ path, sha256, name: `扫描件“${fileName}”` },
  }));
  return [...papers, ...scans];
}

async function checkFiles(context: JobContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  const files = registeredFiles(context);
  for (const [index, { path, sha256, name }] of files.entries()) {
    context.signal.throwIfAborted();
    context.progress({ label: "正在核对文稿", done: index, total: files.length });
    try {
      if ((await hashFile(join(context.folder.root, path))) !== sha256)
        findings.push({ code: "document-changed", message: `${name}生成后在程序外修改过` });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      findings.push({ code: "document-missing", message: `${name}的文件读不到` });
    }
  }
  return findings;
}

/** The job `backup.check`: pages, links, the audit chain and the generated files. Reads only. */
export async function checkLedger(context: JobContext): Promise<RouteOutput<"backup.check">> {
  context.progress({ label: "正在检查数据", done: 0, total: 0 });
  const damage = checkDatabase(context.db, "full").map((message) => ({
    code: "database-damaged",
    message,
  }));
  const broken = verifyChain(context.db);
  const chain = broken === null ? [] : [{ code: "audit-broken", message: broken }];
  const findings = [...damage, ...chain, ...(await checkFiles(context))];
  const head = auditHead(context.db);
  return {
    isSound: damage.length === 0 && chain.length === 0,
    findings,
    auditCount: head.seq,
    auditHead: head.hash,
  };
}
