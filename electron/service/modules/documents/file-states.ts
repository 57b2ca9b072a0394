import { join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { FileState } from "#shared/modules/documents/documents-contract.ts";
import { hashFile } from "#service/core/files/hash-file.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { findDocument, type DocumentRow } from "./documents-repository.ts";

/** Whether the file of a paper is still what was registered. */
export async function fileState(
  { folder }: Pick<JobContext, "folder">,
  { path, sha256 }: Pick<DocumentRow, "path" | "sha256">,
): Promise<FileState> {
  try {
    return (await hashFile(join(folder.root, path))) === sha256 ? "same" : "changed";
  } catch (error) {
    if (error instanceof AppError && error.code === "file-missing") return "missing";
    throw error;
  }
}

/** The job `documents.fileStates`: a file edited in WPS or Word is noticed by its hash. */
export async function readFileStates(
  context: JobContext,
  { uids }: RouteInput<"documents.fileStates">,
): Promise<RouteOutput<"documents.fileStates">> {
  const files: RouteOutput<"documents.fileStates">["files"] = [];
  for (const uid of uids) {
    context.signal.throwIfAborted();
    const row = findDocument(context.db, uid);
    if (row) files.push({ uid, state: await fileState(context, row) });
  }
  return { files };
}
