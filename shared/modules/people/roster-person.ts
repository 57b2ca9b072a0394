import { z } from "zod";
import { memberStages, type MemberStage } from "./member-stages.ts";

const link = z.object({ uid: z.uuid(), title: z.string() });
const stages = Object.keys(memberStages) as [MemberStage, ...MemberStage[]];

/** One person as the roster of a day knows them: what attendance, papers and counts go by. */
export const rosterPersonSchema = z.object({
  uid: z.uuid(),
  name: z.string(),
  employeeNumber: z.string().nullable(),
  /** Team and post, so that two of one name can be told apart; what a snapshot keeps. */
  unit: z.string().nullable(),
  stage: z.enum(stages),
  /** 正式 or 预备 with 组织关系 in this branch. */
  isMember: z.boolean(),
  canVote: z.boolean(),
  isAtStation: z.boolean(),
  /** In the committee by 支委分工 of that day. */
  isCommittee: z.boolean(),
  /** Posts of that day, as 书记、组织委员. */
  posts: z.string(),
  partyGroup: link.nullable(),
  team: link.nullable(),
  shift: link.nullable(),
  /** What the clerk should know of them on that day, as 借调至××. */
  notes: z.array(z.string()),
});

export type RosterPerson = z.output<typeof rosterPersonSchema>;
