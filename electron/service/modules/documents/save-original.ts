import { basename, dirname, join, relative, sep } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import type { CommandContext } from "#service/core/command.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { protectFile } from "#service/core/files/protect-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { fontChoices } from "../fonts/index.ts";
import { issuedNumber } from "../numbering/index.ts";
import { fillInUse, templateOfPaper } from "../templates/index.ts";
import { findDocument, updateDocumentPath, type DocumentRow } from "./documents-repository.ts";
import { fileState } from "./file-states.ts";
import { requireDocument } from "./open-document.ts";

/** The bytes of a paper as it was registered, made again from the kept data; AppError where they would differ. */
async function originalBytes(context: JobContext, row: DocumentRow): Promise<Uint8Array> {
  const template = await templateOfPaper(context, row);
  const data = JSON.parse(row.snapshot) as DocumentData;
  // Which fonts stand in for others is a setting of this PC and may have been another then.
  for (const fonts of [fontChoices(context.db), {}]) {
    const bytes = await fillInUse(template, data, row.created_at, fonts);
    if (sha256Hex(bytes) === row.sha256) return bytes;
  }
  throw new AppError("not-the-same", "按留存的内容重做的文稿与登记的不一致，没有做任何改动。", {
    hint: "可能由较旧版本的程序生成；请在记录里重新生成文稿。",
  });
}

/** The job `documents.saveOriginal`: a copy of the paper as it was registered. */
export async function saveOriginal(
  context: JobContext,
  input: RouteInput<"documents.saveOriginal">,
): Promise<RouteOutput<"documents.saveOriginal">> {
  const bytes = await originalBytes(context, requireDocument(context, input.uid));
  const target = context.pathOf(input.target);
  writeDurably(target, bytes);
  return { fileName: basename(target) };
}

/**
 * The job `documents.restoreOriginal`: the paper as it was registered takes a place of its own; a file that
 * was changed outside stays where it is and belongs to nobody.
 */
export async function restoreOriginal(
  context: JobContext,
  { uid }: RouteInput<"documents.restoreOriginal">,
): Promise<RouteOutput<"documents.restoreOriginal">> {
  const row = requireDocument(context, uid);
  if ((await fileState(context, row)) === "same")
    throw new AppError("not-changed", "这份文稿的文件没有改动过，不需要恢复。");
  const bytes = await originalBytes(context, row);
  const old = join(context.folder.root, row.path);
  const path = uniquePathIn(dirname(old), basename(old));
  writeDurably(path, bytes);
  const moved = { uid, path: relative(context.folder.root, path).split(sep).join("/") };
  try {
    await context.submit("documents.move", moved);
  } catch (error) {
    removeFile(path);
    throw error;
  }
  if (issuedNumber(context.db, uid)) protectFile(path);
  return { fileName: basename(path) };
}

/** The command behind `documents.restoreOriginal`. */
export function moveDocument(
  context: CommandContext,
  { uid, path }: { readonly uid: string; readonly path: string },
): null {
  const before = findDocument(context.db, uid);
  if (!before) throw new AppError("not-found", "找不到这份文稿，没有做任何改动。");
  updateDocumentPath(context.db, uid, path);
  context.record({
    ...{ recordType: "generatedDocument", uid, sensitiveFields: [] },
    ...{ before: { path: before.path }, after: { path } },
  });
  return null;
}
