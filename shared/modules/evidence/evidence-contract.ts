import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { command, query } from "../../kernel/route.ts";
import { linkEndSchema } from "../../records/link-contract.ts";
import { personSnapshot } from "../../records/value-schema.ts";

const day = z.string().refine((text): boolean => isCalendarDate(text), "日期无效");
const choiceOfGathering = z.object({
  uid: z.uuid(),
  revision: z.int(),
  title: z.string(),
  occurredOn: z.string(),
  isPlanned: z.boolean(),
});

const choiceOfPaper = z.object({
  uid: z.uuid(),
  title: z.string(),
  number: z.string().nullable(),
  receivedOn: z.string(),
  /** Whether a gathering is linked that passes it on, or has it on its agenda. */
  isTaken: z.boolean(),
});

export const evidenceContract = {
  /** Gatherings that something can be put to: not final, recent or planned, those of the committee first. */
  "evidence.openGatherings": query(z.null(), z.object({ gatherings: z.array(choiceOfGathering) })),
  /** 收文 to be passed on, those that no gathering has taken yet first, then the latest; by words of theirs. */
  "evidence.papers": query(
    z.strictObject({ text: z.string().trim().max(80) }),
    z.object({ papers: z.array(choiceOfPaper) }),
  ),
  /** Puts a record on the agenda of a gathering, or among what it decided, and links both in one step. */
  "evidence.takeUp": command(
    z.strictObject({
      gatheringUid: z.uuid(),
      revision: z.int().min(1),
      as: z.enum(["topic", "actionItem"]),
      content: z.string().trim().min(1, "请填写内容").max(400),
      /** Of what is decided: who is to do it and by when; a topic has neither. */
      owner: personSnapshot.nullable().optional(),
      dueOn: day.nullable().optional(),
      origin: linkEndSchema,
    }),
    z.object({ uid: z.uuid(), revision: z.int() }),
  ),
} as const;

export type PaperChoice = z.output<typeof choiceOfPaper>;
export type OpenGathering = z.output<typeof choiceOfGathering>;
