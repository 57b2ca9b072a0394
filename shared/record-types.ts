import type { RecordType } from "./records/define-record-type.ts";
import { retentionRule } from "./modules/archive/retention-rule.record.ts";
import { dutyExplanation } from "./modules/cadence/duty-explanation.record.ts";
import { duty } from "./modules/cadence/duty.record.ts";
import { holiday } from "./modules/calendar/holiday.record.ts";
import { disclosureTopic } from "./modules/disclosures/disclosure-topic.record.ts";
import { disclosure } from "./modules/disclosures/disclosure.record.ts";
import { activity } from "./modules/evidence/activity.record.ts";
import { incomingPaper } from "./modules/evidence/incoming-paper.record.ts";
import { notice } from "./modules/evidence/notice.record.ts";
import { gathering } from "./modules/gatherings/gathering.record.ts";
import { numberSeries } from "./modules/outgoing/number-series.record.ts";
import { outgoingPaper } from "./modules/outgoing/outgoing-paper.record.ts";
import { annualPlan } from "./modules/plans/annual-plan.record.ts";
import { annualPlanVersion } from "./modules/plans/annual-plan-version.record.ts";
import { keyTask } from "./modules/plans/key-task.record.ts";
import { keyTaskIssue } from "./modules/plans/key-task-issue.record.ts";
import { keyTaskLayout } from "./modules/plans/key-task-layout.record.ts";
import { platformField } from "./modules/platform/platform-field.record.ts";
import { platformReport } from "./modules/platform/platform-report.record.ts";
import { branchRole } from "./modules/people/branch-role.record.ts";
import { partyGroup } from "./modules/people/party-group.record.ts";
import { personRecord } from "./modules/people/person.record.ts";
import { shift } from "./modules/people/shift.record.ts";
import { team } from "./modules/people/team.record.ts";
import { ruleValue } from "./modules/rules/rule-value.record.ts";
import { votingRule } from "./modules/rules/voting-rule.record.ts";
import { branch } from "./modules/settings/branch.record.ts";

/** THE list. A record type that is not here does not exist. */
export const recordTypes: readonly RecordType[] = [
  branch,
  personRecord,
  partyGroup,
  team,
  shift,
  branchRole,
  votingRule,
  ruleValue,
  retentionRule,
  holiday,
  numberSeries,
  gathering,
  incomingPaper,
  activity,
  notice,
  outgoingPaper,
  duty,
  dutyExplanation,
  disclosureTopic,
  disclosure,
  annualPlan,
  annualPlanVersion,
  keyTask,
  keyTaskLayout,
  keyTaskIssue,
  platformField,
  platformReport,
];

/** The record type of that name. Throws for a name that no contract could have let through. */
export function recordTypeOf(name: string): RecordType {
  const found = recordTypes.find((type) => type.name === name);
  if (!found) throw new Error(`no record type named ${name}`);
  return found;
}
