import { disclosureMaker } from "./modules/disclosures/disclosure-maker.ts";
import { noticeMaker } from "./modules/evidence/notice-maker.ts";
import { gatheringMaker } from "./modules/gatherings/gathering-maker.ts";
import { keyTaskIssueMaker } from "./modules/plans/issue-paper.ts";
import { branchMaker } from "./branch-papers.ts";
import { annualPlanMaker, annualPlanVersionMaker } from "./modules/plans/plan-paper.ts";
import type { DocumentMaker } from "./modules/documents/document-maker.ts";

/** Which record types print, and how their records become template data. */
const makers: Readonly<Record<string, DocumentMaker>> = {
  branch: branchMaker,
  gathering: gatheringMaker,
  disclosure: disclosureMaker,
  annualPlan: annualPlanMaker,
  annualPlanVersion: annualPlanVersionMaker,
  keyTaskIssue: keyTaskIssueMaker,
  notice: noticeMaker,
};

/** The maker of a record type; null when its records print nothing. */
export function documentMakerOf(recordType: string): DocumentMaker | null {
  return Object.hasOwn(makers, recordType) ? (makers[recordType] ?? null) : null;
}
