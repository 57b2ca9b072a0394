import { handoverTags } from "./modules/archive/handover-tags.ts";
import { disclosureTags } from "./modules/disclosures/disclosure-tags.ts";
import type { DocumentTags } from "./modules/documents/document-tags.ts";
import { noticeTags } from "./modules/evidence/notice-tags.ts";
import { branchTags } from "./branch-papers.ts";
import { gatheringTags } from "./modules/gatherings/gathering-tags.ts";
import { registerTags } from "./modules/outgoing/register-tags.ts";
import { annualPlanTags, keyTaskScheduleTags } from "./modules/plans/plan-tags.ts";

/** The tags of each record type's templates, beside `document-makers.ts`, which fills them. */
const vocabularies: Readonly<Record<string, DocumentTags>> = {
  gathering: gatheringTags,
  disclosure: disclosureTags,
  annualPlan: annualPlanTags,
  annualPlanVersion: annualPlanTags,
  keyTaskIssue: keyTaskScheduleTags,
  archivePackage: handoverTags,
  notice: noticeTags,
  branch: branchTags,
  outgoingRegister: registerTags,
};

/** What the templates of a record type may hold; null when its records print nothing. */
export function documentTagsOf(recordType: string): DocumentTags | null {
  return Object.hasOwn(vocabularies, recordType) ? (vocabularies[recordType] ?? null) : null;
}
