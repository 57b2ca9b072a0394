import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { query } from "../../kernel/route.ts";

const day = z.string().refine(isCalendarDate, "日期无效");
const share = z.enum(["atLeast", "over"]);

const votingRule = z.object({
  uid: z.uuid(),
  matter: z.enum(["ordinary", "admission", "confirmation", "committee", "election"]),
  effectiveFrom: z.string(),
  presentTest: share,
  presentNumerator: z.int(),
  presentDenominator: z.int(),
  yesTest: share,
  yesNumerator: z.int(),
  yesDenominator: z.int(),
  yesBase: z.enum(["due", "present"]),
  countsBallots: z.boolean(),
  countsWrittenVotes: z.boolean(),
  quorateSentence: z.string(),
  inquorateSentence: z.string(),
  /** Blank where the rule has none. */
  tallySentence: z.string(),
  writtenSentence: z.string(),
  passedSentence: z.string(),
  failedSentence: z.string(),
  source: z.string(),
  status: z.enum(["verified", "pending"]),
});

const ruleValue = z.object({
  uid: z.uuid(),
  code: z.string(),
  label: z.string(),
  value: z.int(),
  unit: z.string(),
  effectiveFrom: z.string(),
  source: z.string(),
  status: z.enum(["verified", "pending"]),
});

/** What a vote on one kind of matter needs, and how the record words it. */
export type VotingRule = z.output<typeof votingRule>;
/** A number that a rule sets. */
export type RuleValue = z.output<typeof ruleValue>;

export const rulesContract = {
  /** The voting rules in force on a day, one for each matter that has one by then. */
  "rules.voting": query(z.strictObject({ day }), z.object({ rules: z.array(votingRule) })),
  /** The rule values in force on a day, one for each code that has one by then. */
  "rules.values": query(z.strictObject({ day }), z.object({ values: z.array(ruleValue) })),
} as const;
