import { z } from "zod";
import { query } from "../../kernel/route.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "日期无效");

export const gatheringContract = {
  /** Who is expected by the roster on that day, in list order: what 取自名册 fills in. */
  "gatherings.expected": query(
    z.strictObject({
      kind: z.string().max(40),
      occurredOn: day,
      partyGroupUid: z.uuid().nullable().optional(),
    }),
    z.object({
      people: z.array(z.object({ uid: z.uuid(), name: z.string(), unit: z.string().nullable() })),
      /** The rule in words, shown beside the list. */
      basis: z.string(),
    }),
  ),
} as const;
