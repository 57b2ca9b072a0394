import { z } from "zod";
import { isCalendarDate } from "../../kernel/calendar-date.ts";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { isPeriod } from "../../kernel/period.ts";
import { command, job, query } from "../../kernel/route.ts";
import { nextSteps } from "./next-step.ts";

const day = z.string().refine(isCalendarDate, "日期无效");
const period = z.string().refine(isPeriod, "归属期无效");
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "月份无效");
const saved = z.object({ uid: z.uuid(), revision: z.int() });
const targets = z
  .array(z.strictObject({ uid: z.uuid(), revision: z.int().min(1) }))
  .min(1)
  .max(50);

const finding = z.object({
  kind: z.enum(["equal", "difference", "incomplete"]),
  sentence: z.string(),
});

/** How far a notice has come; each step is done or not. */
const steps = z.object({
  isFilled: z.boolean(),
  isChecked: z.boolean(),
  isApproved: z.boolean(),
  isPrinted: z.boolean(),
  isPosted: z.boolean(),
  isTakenDown: z.boolean(),
});

const monthRow = z.object({
  topicUid: z.uuid(),
  topicName: z.string(),
  kind: z.enum(["open", "notice"]),
  period: z.string().nullable(),
  /** The day by which it should be posted; null where no rule that the branch has checked says one. */
  dueOn: z.string().nullable(),
  notice: z
    .object({
      uid: z.uuid(),
      revision: z.int(),
      title: z.string(),
      steps,
      postedOn: z.string().nullable(),
      places: z.array(z.string()),
      /** The last day it has to hang; provisional ones are told as such. */
      lastDay: z.string().nullable(),
      isProvisional: z.boolean(),
      /** Null for whoever may not see opinions. */
      openOpinionCount: z.int().nullable(),
      withheldReason: z.string().nullable(),
      columnCount: z.int(),
      /** What is to be done next; null where nothing is. */
      next: z.enum(nextSteps).nullable(),
    })
    .nullable(),
});

export type MonthRow = z.output<typeof monthRow>;

export const disclosuresContract = {
  /** Reads a month's sheet: its columns with guessed kinds and widths, its lines without totals. */
  "disclosures.readSheet": job(
    z.strictObject({ file: fileTicket("read") }),
    z.object({
      columns: z.array(
        z.object({
          name: z.string(),
          kind: z.enum(["text", "number", "money", "mark", "hoursSum"]),
          width: z.int().nullable(),
          isHeld: z.boolean(),
        }),
      ),
      lines: z.array(z.array(z.string())),
      /** What its columns of days hold; null where it has none. */
      daysIn: z.enum(["attendance", "hours"]).nullable(),
    }),
  ),
  /** 本月公开: every topic due in a month, and what still hangs. */
  "disclosures.month": query(
    z.strictObject({ month }),
    z.object({
      rows: z.array(monthRow),
      /** Where notices were last posted, proposed for the next. */
      usualPlaces: z.array(z.string()),
    }),
  ),
  /** What is known of one notice beside its record: its period on the wall and how its figures agree. */
  "disclosures.state": query(
    z.strictObject({ uid: z.uuid() }),
    z.object({
      postedOn: z.string().nullable(),
      lastDay: z.string().nullable(),
      isProvisional: z.boolean(),
      /** 2026年9月24日张贴，公示期至10月9日止……; null before it hangs. */
      sentence: z.string().nullable(),
      lastClosing: z.int().nullable(),
      findings: z.array(finding),
      /** The day by which opinions received on a day are to be answered. */
      replies: z.array(z.object({ uid: z.uuid(), dueOn: z.string() })),
    }),
  ),
  /** Begins the notice of a topic for a period, with the topic's columns and last time's words. */
  "disclosures.begin": command(
    z.strictObject({
      topicUid: z.uuid(),
      period,
      madeOn: day,
      /** Takes the lines of the last notice along, their amounts and numbers left blank. */
      copyLines: z.boolean(),
    }),
    saved,
  ),
  /** Says why a topic publishes nothing for a period. */
  "disclosures.withhold": command(
    z.strictObject({
      topicUid: z.uuid(),
      period,
      madeOn: day,
      reason: z.string().trim().min(1, "请写明原因").max(200),
    }),
    saved,
  ),
  /** Writes down where and when several notices were posted. */
  "disclosures.post": command(
    z.strictObject({
      targets,
      postedOn: day,
      places: z.array(z.string().trim().min(1).max(60)).min(1, "请填写张贴地点").max(10),
      postedBy: z.string().max(40).nullable(),
    }),
    z.object({ saved: z.array(saved) }),
  ),
  /** Writes down that several notices were taken down; before their last day only with a reason. */
  "disclosures.takeDown": command(
    z.strictObject({
      targets,
      removedOn: day,
      removedBy: z.string().max(40).nullable(),
      earlyReason: z.string().max(200).nullable(),
    }),
    z.object({ saved: z.array(saved) }),
  ),
} as const;
