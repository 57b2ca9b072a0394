import { basename, join } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { readSmallFile } from "#service/core/files/read-small-file.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { findDocument, type DocumentRow } from "./documents-repository.ts";
import { keptOptions, refuseFullEdition } from "./full-edition.ts";

const documentLimit = 30 * 1_048_576;

/** A registered paper that the viewer may see; throws AppError. */
export function requireDocument(
  { db, viewer }: { readonly db: ReadableDatabase; readonly viewer: Viewer },
  uid: string,
): DocumentRow {
  const row = findDocument(db, uid);
  if (!row) throw new AppError("not-found", "找不到这份文稿，可能是别处的旧链接。");
  refuseFullEdition(viewer, keptOptions(row));
  return row;
}

/** A registered paper and its file as it is now. Throws AppError where it is gone or not to be seen. */
export async function readDocument(
  context: JobContext,
  uid: string,
): Promise<{ readonly row: DocumentRow; readonly bytes: Uint8Array }> {
  const row = requireDocument(context, uid);
  const bytes = await readSmallFile(join(context.folder.root, row.path), documentLimit);
  return { row, bytes };
}

/** The job `documents.content`: the file for the preview, and whether it was edited outside. */
export async function readDocumentContent(
  context: JobContext,
  input: RouteInput<"documents.content">,
) {
  const { row, bytes } = await readDocument(context, input.uid);
  return {
    fileName: basename(row.path),
    base64: Buffer.from(bytes).toString("base64"),
    isChangedOutside: sha256Hex(bytes) !== row.sha256,
  };
}

/** The job `documents.saveCopy`: a copy of the file as it is now, to where the clerk chose. */
export async function saveDocumentCopy(
  context: JobContext,
  input: RouteInput<"documents.saveCopy">,
) {
  const { bytes } = await readDocument(context, input.uid);
  const target = context.pathOf(input.target);
  writeDurably(target, bytes);
  return { fileName: basename(target) };
}
