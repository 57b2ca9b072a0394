import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { Handlers } from "#service/core/handlers.ts";
import { sql, type Sql } from "#service/core/database/sql.ts";
import { rosterOn } from "../people/index.ts";

interface ExpectedInput {
  readonly kind: string;
  readonly occurredOn: string;
  readonly partyGroupUid?: string | null;
}

interface Base {
  readonly condition: Sql;
  readonly basis: string;
}

const isMember = sql`AND p.stage IN ('full', 'probationary')`;

/** Who is expected at each kind; what the clerk sees as the reason for the list. */
function baseOf(input: ExpectedInput): Base {
  if (input.kind === "committeeMeeting")
    return {
      condition: sql`AND (p.party_post LIKE '%委%' OR p.party_post LIKE '%书记%')`,
      basis: "按名册中登记了党内职务（书记、委员）的人员列出",
    };
  if (input.kind === "groupMeeting")
    return {
      condition: sql`${isMember} AND p.party_group_id = (SELECT g.id FROM party_group g WHERE g.uid = ${input.partyGroupUid ?? ""})`,
      basis: "按所选党小组的正式党员和预备党员列出",
    };
  if (input.kind === "otherMeeting")
    return { condition: sql``, basis: "按当日在册的全体人员列出，请删去不参加的人员" };
  return { condition: isMember, basis: "按当日在册的正式党员和预备党员列出" };
}

/** Routes of the gatherings module. */
export const gatheringHandlers: Handlers = {
  queries: {
    "gatherings.expected": ({ db }, input: ExpectedInput) => {
      const { condition, basis } = baseOf(input);
      const people = rosterOn(db, input.occurredOn as CalendarDate, condition);
      return { people: people.map(({ uid, name, unit }) => ({ uid, name, unit })), basis };
    },
  },
};
