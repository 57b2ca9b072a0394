import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { fillOfficialTemplate } from "./fill-official-template.ts";
import type { TemplateEntry } from "./template-folder.ts";

/** Fills a template as of an instant: the same data and instant give the same bytes again. */
export function fillAsOf(
  { templatesDir, clock }: Pick<JobContext, "templatesDir" | "clock">,
  template: TemplateEntry,
  data: DocumentData,
  madeAt: string,
): Promise<Uint8Array> {
  return fillOfficialTemplate(
    { templatesDir, clock: { ...clock, instant: () => madeAt } },
    template,
    data,
  );
}
