import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { command, job, query } from "../../kernel/route.ts";
import { memberStages } from "./member-stages.ts";
import { rosterOrders, type RosterOrder } from "./roster-order.ts";
import { rosterPersonSchema } from "./roster-person.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "日期无效");

export type PersonCandidate = z.output<typeof rosterPersonSchema>;

/** Two entries that may be one person, and why. */
const suspected = z.object({
  reason: z.string(),
  people: z.array(
    z.object({ uid: z.uuid(), name: z.string(), unit: z.string().nullable(), note: z.string() }),
  ),
});

const attended = z.object({
  gatheringUid: z.uuid(),
  title: z.string(),
  occurredOn: z.string(),
  kinds: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
});

export const peopleContract = {
  /** People by pinyin initials, full pinyin, part of the name or number, as of a day; best first. */
  "people.find": query(
    z.strictObject({
      text: z.string().max(40),
      limit: z.int().min(1).max(50).optional(),
      day: day.optional(),
    }),
    z.object({ people: z.array(rosterPersonSchema) }),
  ),
  /** The roster as of a day. Members by 组织关系, all others by employment. */
  "people.roster": query(
    z.strictObject({ day, who: z.enum(["all", "members"]) }),
    z.object({
      people: z.array(rosterPersonSchema),
      counts: z.object({
        atStation: z.int(),
        members: z.int(),
        full: z.int(),
        probationary: z.int(),
        canVote: z.int(),
        committee: z.int(),
      }),
      /** Whether there was a committee on that day, and what the branch was called. */
      branch: z.object({ fullName: z.string(), hasCommittee: z.boolean(), termName: z.string() }),
    }),
  ),
  /** The roster of a day into an .xlsx, as 党员名册 has its columns. Sensitive ones only when asked for. */
  "people.exportRoster": job(
    z.strictObject({
      day,
      who: z.enum(["all", "members"]),
      order: z.enum(Object.keys(rosterOrders) as [RosterOrder, ...RosterOrder[]]),
      includeSensitive: z.boolean().optional(),
      target: fileTicket("write"),
    }),
    z.object({ fileName: z.string(), rowCount: z.int() }),
  ),
  /** Entries of the roster that may be one person twice. */
  "people.suspected": query(z.null(), z.object({ groups: z.array(suspected) })),
  /** Where somebody stands in the ledger: what a merge would move. */
  "people.links": query(
    z.strictObject({ uid: z.uuid() }),
    z.object({ links: z.array(z.object({ label: z.string(), count: z.int() })) }),
  ),
  /** Makes two entries one: every link goes to `keepUid`, its blanks are filled, the other to the trash. */
  "people.merge": command(
    z.strictObject({
      keepUid: z.uuid(),
      keepRevision: z.int().min(1),
      dropUid: z.uuid(),
      dropRevision: z.int().min(1),
    }),
    z.object({ movedCount: z.int() }),
  ),
  /** Everything about one person: gatherings, posts, decisions in their charge. */
  "people.overview": query(
    z.strictObject({ uid: z.uuid(), year: z.int().min(1900).max(2199).nullable() }),
    z.object({
      years: z.array(z.int()),
      stage: z.enum(Object.keys(memberStages) as [string, ...string[]]),
      membershipYears: z.int().nullable(),
      sums: z.object({
        expected: z.int(),
        present: z.int(),
        onLeave: z.int(),
        absent: z.int(),
        unrecorded: z.int(),
      }),
      studyMinutes: z.int(),
      gatherings: z.array(attended),
      roles: z.array(
        z.object({ label: z.string(), from: z.string(), until: z.string().nullable() }),
      ),
      actionItems: z.array(
        z.object({
          gatheringUid: z.uuid(),
          content: z.string(),
          dueOn: z.string().nullable(),
          state: z.string(),
        }),
      ),
    }),
  ),
} as const;
