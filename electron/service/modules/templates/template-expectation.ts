import { documentTagsOf } from "#shared/document-tags-of.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import type { DocumentTags } from "#shared/modules/documents/document-tags.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import type { TemplateEntry } from "./template-folder.ts";

/** What a template is checked against. `templateName` chooses the tags that must be used. */
export interface TemplateExpectation {
  readonly tags: DocumentTags;
  readonly templateName: string;
}

/** Raised when the check learns to find more: good versions are then checked again. */
const checkVersion = 1;

/** What the copy of an official template is checked against. */
export function expectationOf({ recordType, name }: TemplateEntry): TemplateExpectation {
  return { tags: documentTagsOf(recordType) ?? {}, templateName: name };
}

/** Differs whenever a template that passed could now fail. */
export function expectationStamp(entry: TemplateEntry): string {
  return sha256Hex(canonicalJson({ checkVersion, ...expectationOf(entry) }));
}
