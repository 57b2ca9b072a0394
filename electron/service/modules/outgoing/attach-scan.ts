import { basename, join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { requireDocument } from "../documents/index.ts";
import { issuedNumber } from "../numbering/index.ts";
import { readScan, storeScan } from "./scan-file.ts";
import {
  deleteScan,
  findScan,
  insertScan,
  isScanUsed,
  scanRows,
  type ScanRow,
} from "./scan-repository.ts";

const mostScans = 50;

function auditOf({ uid, document_uid: documentUid, ...row }: ScanRow) {
  return { uid, values: { documentUid, ...row } };
}

/** The job `outgoing.attachScan`: the signed paper, scanned, beside the issued document. */
export async function attachScan(
  context: JobContext,
  input: RouteInput<"outgoing.attachScan">,
): Promise<RouteOutput<"outgoing.attachScan">> {
  const chosen = context.pathOf(input.file);
  const document = requireDocument(context, input.documentUid);
  const { bytes, ending } = await readScan(chosen);
  const stored = storeScan(context.folder.root, bytes, ending);
  const row: ScanRow = {
    uid: createUid(context.clock.epochMs()),
    document_uid: document.uid,
    file_name: basename(chosen).slice(-200),
    ...{ path: stored.path, sha256: stored.sha256, byte_count: bytes.length },
    added_at: context.clock.instant(),
  };
  try {
    await context.submit("outgoing.keepScan", row);
  } catch (error) {
    if (stored.isNew) removeFile(join(context.folder.root, stored.path));
    throw error;
  }
  const { uid, file_name: fileName, byte_count: byteCount, added_at: addedAt } = row;
  return { uid, fileName, byteCount, addedAt };
}

/** The command behind `outgoing.attachScan`. */
export function keepScan(context: CommandContext, row: ScanRow): null {
  if (!issuedNumber(context.db, row.document_uid))
    throw new AppError("not-issued", "这份文稿还没有印发，没有添加扫描件。", {
      hint: "印发、签字以后再添加。",
    });
  const there = scanRows(context.db, row.document_uid);
  if (there.some(({ sha256 }) => sha256 === row.sha256))
    throw new AppError("already-there", "这个扫描件已经添加过了，没有重复添加。");
  if (there.length >= mostScans)
    throw new AppError("too-many", `一份文稿最多添加${mostScans}个扫描件，没有添加。`);
  insertScan(context.db, row);
  const { uid, values } = auditOf(row);
  context.record({
    recordType: "documentScan",
    uid,
    before: null,
    after: values,
    sensitiveFields: [],
  });
  return null;
}

/** The job `outgoing.removeScan`: the file goes too, unless another paper has the same. */
export async function removeScan(
  context: JobContext,
  input: RouteInput<"outgoing.removeScan">,
): Promise<null> {
  const row = findScan(context.db, input.uid);
  if (!row) throw new AppError("not-found", "找不到这个扫描件，可能已经移除。");
  requireDocument(context, row.document_uid);
  await context.submit("outgoing.dropScan", input);
  if (!isScanUsed(context.db, row.sha256)) removeFile(join(context.folder.root, row.path));
  return null;
}

/** The command behind `outgoing.removeScan`. */
export function dropScan(
  context: CommandContext,
  { uid, reason }: RouteInput<"outgoing.removeScan">,
): null {
  const row = findScan(context.db, uid);
  if (!row) throw new AppError("not-found", "找不到这个扫描件，可能已经移除。");
  context.giveReason(reason);
  deleteScan(context.db, uid);
  const { values } = auditOf(row);
  context.record({
    recordType: "documentScan",
    uid,
    before: values,
    after: null,
    sensitiveFields: [],
  });
  return null;
}
