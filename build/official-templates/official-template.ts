import type { Document } from "docx";
import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import type { TemplateOption } from "#shared/modules/documents/document-options.ts";

/** One template of the house: what the compiler, the template folder and the clerk's list know of it. */
export interface OfficialTemplate {
  /** File name without ending, English kebab-case; also the key in `documents` of a record type. */
  readonly name: string;
  /** What the clerk reads in the list of templates. */
  readonly label: string;
  readonly recordType: string;
  /** Raised by hand with every change of the paper, so a clerk's copy can be seen to be older. */
  readonly version: number;
  /** Instant written into the file's properties; moves with `version`, never with the clock. */
  readonly revisedAt: string;
  /** What the clerk chooses before the paper is made. */
  readonly options: readonly TemplateOption[];
  /** The kind by which its papers are numbered at 印发; left out where they have no number. */
  readonly numberKind?: NumberKind;
  readonly build: () => Document;
}
