import { z } from "zod";
import { query } from "../../kernel/route.ts";

const candidate = z.object({
  uid: z.uuid(),
  name: z.string(),
  employeeNumber: z.string().nullable(),
  /** Post and team, so that two of one name can be told apart. */
  unit: z.string().nullable(),
  stage: z.string(),
});

export type PersonCandidate = z.output<typeof candidate>;

export const peopleContract = {
  /** People by pinyin initials, full pinyin, part of the name or number; best first. */
  "people.find": query(
    z.strictObject({ text: z.string().max(40), limit: z.int().min(1).max(50).optional() }),
    z.object({ people: z.array(candidate) }),
  ),
} as const;
