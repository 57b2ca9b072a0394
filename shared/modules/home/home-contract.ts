import { z } from "zod";
import { query } from "../../kernel/route.ts";

const duty = z.object({
  recordType: z.string(),
  uid: z.uuid(),
  /** One sentence; names nothing sensitive. */
  sentence: z.string(),
  action: z.string(),
  section: z.string(),
});
const recent = z.object({
  recordType: z.string(),
  uid: z.uuid(),
  title: z.string(),
  kindLabel: z.string(),
  occurredOn: z.string(),
  state: z.string(),
});

export type HomeDuty = z.output<typeof duty>;

export const homeContract = {
  /** What the branch still owes, from records that exist, and what it did lately. */
  "home.overview": query(
    z.null(),
    z.object({
      branchName: z.string().nullable(),
      branchUid: z.uuid().nullable(),
      today: z.string(),
      counts: z.array(z.object({ label: z.string(), value: z.int(), recordType: z.string() })),
      duties: z.array(duty),
      recent: z.array(recent),
    }),
  ),
} as const;
