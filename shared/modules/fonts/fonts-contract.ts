import { z } from "zod";
import { job, workspace } from "../../kernel/route.ts";

const choices = z.record(z.string().max(40), z.string().max(40));

export const fontsContract = {
  /** Looks which of the fonts of official papers this PC has. */
  "fonts.check": job(
    z.null(),
    z.object({
      fonts: z.array(
        z.object({
          name: z.string(),
          usedFor: z.string(),
          standIns: z.array(z.string()),
          /** Null where it could not be found out. */
          isInstalled: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  /** Which font stands in for which in papers made from now on; a setting of this PC. */
  "fonts.readChoices": workspace(z.null(), z.object({ choices })),
  "fonts.writeChoices": workspace(z.strictObject({ choices }), z.null()),
} as const;
