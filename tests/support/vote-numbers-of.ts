import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import { partBase } from "#shared/modules/gatherings/part-base.ts";
import type { VoteNumbers } from "#shared/modules/rules/vote-numbers.ts";

/** The numbers of one vote: who was there from the attendance of its part, the rest from the item. */
export function voteNumbersOf(
  values: Pick<GatheringValues, "parts" | "attendance">,
  item: GatheringValues["agenda"][number],
): VoteNumbers {
  const part = values.parts[(item.part ?? 1) - 1] ?? values.parts[0]!;
  const { dueVoterCount, presentVoterCount } = partBase(part, values.attendance);
  return {
    ...{ dueVoters: dueVoterCount, presentVoters: presentVoterCount },
    ...{ issued: item.issuedCount, returned: item.returnedCount, valid: item.validCount },
    ...{ yes: item.yesCount, no: item.noCount, abstain: item.abstainCount },
    ...{ writtenYes: item.writtenYesCount, writtenNo: item.writtenNoCount },
    writtenAbstain: item.writtenAbstainCount,
  };
}
