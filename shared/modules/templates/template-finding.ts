import { z } from "zod";

/** One thing found in a template; `where` is a place a clerk can find, like 正文表格1第2行第1列. */
export const templateFinding = z.object({
  level: z.enum(["error", "warning"]),
  message: z.string(),
  where: z.string(),
});

export type TemplateFinding = z.output<typeof templateFinding>;
