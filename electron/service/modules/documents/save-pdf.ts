import { basename } from "node:path";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { pdfOf } from "#service/core/files/office-suite/pdf-of.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { readDocument } from "./open-document.ts";

/** The job `documents.savePdf`: the paper as it is now, as a PDF where the clerk chose. */
export async function saveDocumentPdf(
  context: JobContext,
  input: RouteInput<"documents.savePdf">,
): Promise<RouteOutput<"documents.savePdf">> {
  context.progress({ label: "正在用办公软件生成PDF", done: 0, total: 0 });
  const { bytes } = await readDocument(context, input.uid);
  const target = context.pathOf(input.target);
  const pdf = await pdfOf(bytes, context.stagingDir, context.signal);
  context.signal.throwIfAborted();
  writeDurably(target, pdf);
  return { fileName: basename(target) };
}
