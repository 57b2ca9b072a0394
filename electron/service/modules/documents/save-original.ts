import { basename } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { fillAsOf } from "./fill-as-of.ts";
import { requireDocument } from "./open-document.ts";
import { readTemplates, type TemplateEntry } from "./template-folder.ts";

/** The template a paper was made with, only if it is still the same; AppError `template-newer`. */
export function requireSameTemplate(templatesDir: string, row: DocumentRow): TemplateEntry {
  const found = readTemplates(templatesDir).find(
    ({ name, sha256 }) => name === row.template_name && sha256 === row.template_sha256,
  );
  if (found) return found;
  throw new AppError(
    "template-newer",
    `“${row.title}”用的模板已更新，不能照原样再做一份，没有做任何改动。`,
    { hint: "原来的文件还在；需要新的一份时，请在记录里重新生成文稿。" },
  );
}

/** The job `documents.saveOriginal`: the paper as it was registered, made again from the kept data. */
export async function saveOriginal(
  context: JobContext,
  input: RouteInput<"documents.saveOriginal">,
): Promise<RouteOutput<"documents.saveOriginal">> {
  const row = requireDocument(context, input.uid);
  const template = requireSameTemplate(context.templatesDir, row);
  const data = JSON.parse(row.snapshot) as DocumentData;
  const bytes = await fillAsOf(context, template, data, row.created_at);
  if (sha256Hex(bytes) !== row.sha256)
    throw new AppError("not-the-same", "按留存的内容重做的文稿与登记的不一致，没有另存。", {
      hint: "可能由较旧版本的程序生成；请在记录里重新生成文稿。",
    });
  const target = context.pathOf(input.target);
  writeDurably(target, bytes);
  return { fileName: basename(target) };
}
