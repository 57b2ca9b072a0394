import type { PaperNameFacts } from "#shared/modules/documents/paper-name.ts";
import type { TemplateEntry } from "../templates/index.ts";
import type { DocumentSource } from "./document-source.ts";
import { lastDayAsked } from "./paper-collectors.ts";

/** What the file name of a paper may tell: what it is, its day, its name, or that of the part printed alone. */
export function nameFacts(
  { record, maker, context }: DocumentSource,
  template: TemplateEntry,
  number: number,
): PaperNameFacts {
  const { occurredOn, archiveYear } = record.values;
  return {
    kind: template.label,
    day: typeof occurredOn === "string" ? occurredOn : null,
    title: maker.titleOf(record.values, context),
    archiveYear:
      typeof archiveYear === "number"
        ? archiveYear
        : Number((lastDayAsked(context.options) ?? context.today).slice(0, 4)),
    number,
  };
}
