import { z } from "zod";
import { query } from "../../kernel/route.ts";

const field = z.object({
  label: z.string(),
  /** As it is pasted: plain text, blank where the record says nothing. */
  text: z.string(),
  maxLength: z.int().nullable(),
  /** Characters as a platform counts them. */
  length: z.int(),
  /** Sensitive and not shown: only after somebody who may see it asked. */
  isMasked: z.boolean(),
});

const sheet = z.object({ platform: z.string(), fields: z.array(field) });

export type PlatformSheet = z.output<typeof sheet>;
export type PlatformText = z.output<typeof field>;

export const platformContract = {
  /** What each platform asks of a record, ready to be copied. `part` is 1-based; null is all parts. */
  "platform.texts": query(
    z.strictObject({
      recordType: z.string().max(40),
      recordUid: z.uuid(),
      part: z.int().min(1).max(12).nullable(),
      reveal: z.boolean().optional(),
    }),
    z.object({
      /** What is typed into the platform, as 2026年第9次支委会. */
      subject: z.string(),
      parts: z.array(z.string()),
      sheets: z.array(sheet),
    }),
  ),
} as const;
