import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job } from "../../kernel/route.ts";

const counts = z.array(z.object({ recordType: z.string(), label: z.string(), rowCount: z.int() }));

export const backupContract = {
  /** One verified file with its SHA-256 beside it; into the data folder when no folder is given. */
  "backup.create": job(
    z.strictObject({ folder: fileTicket("folder").optional() }),
    z.object({
      fileName: z.string(),
      sha256: z.string(),
      byteCount: z.int(),
      counts,
      auditCount: z.int(),
    }),
  ),
  /** Whether the records are whole: pages, links, the audit chain, generated files. */
  "backup.check": job(
    z.null(),
    z.object({
      isSound: z.boolean(),
      findings: z.array(z.object({ code: z.string(), message: z.string() })),
      auditCount: z.int(),
      auditHead: z.string(),
    }),
  ),
} as const;
