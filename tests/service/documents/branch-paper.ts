import type { DocumentContext } from "#shared/modules/documents/document-maker.ts";
import type { CollectedPaper } from "#shared/modules/documents/collected-paper.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { context } from "./gathering-fixtures.ts";

/** What a paper of the branch is made from beside what was collected. */
export function branchContext(
  templateName: string,
  options: DocumentOptions,
  more: Partial<DocumentContext> = {},
): DocumentContext {
  return { ...context("gathering-minutes", options, more), templateName };
}

/** A paper of the branch as a .docx, filled with what its collector would have read. */
export async function fillBranchPaper<C>(
  paper: CollectedPaper<C>,
  collected: C,
  made: DocumentContext,
): Promise<Uint8Array> {
  const template = officialTemplates.find(({ name }) => name === made.templateName);
  if (!template) throw new Error(`no official template ${made.templateName}`);
  return fillTemplate(await compileTemplate(template), paper.data(collected, made));
}
