import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job, query } from "../../kernel/route.ts";

const finding = z.object({ code: z.string(), path: z.string().nullable(), message: z.string() });

const verdict = z.object({
  verdict: z.enum(["valid", "warning", "invalid"]),
  findings: z.array(finding),
});

export type ArchiveVerdict = z.output<typeof verdict>;

const archivePackage = z.object({
  uid: z.uuid(),
  name: z.string(),
  archiveYear: z.int().nullable(),
  createdAt: z.string(),
  fileCount: z.int(),
  byteCount: z.int(),
  manifestSha256: z.string(),
});

export const archiveContract = {
  /** Writes a BagIt directory into a folder, then reads it back and judges it. */
  "archive.create": job(
    z.strictObject({
      folder: fileTicket("folder"),
      /** 归档年度; null takes every year. */
      archiveYear: z.int().min(1900).max(2199).nullable(),
      includeSensitive: z.boolean().optional(),
    }),
    archivePackage.extend({
      verdict: verdict.shape.verdict,
      findings: verdict.shape.findings,
      /** Whether the bytes were read past the page cache, so from the medium itself. */
      wasReadFromMedium: z.boolean(),
    }),
  ),
  "archive.verify": job(z.strictObject({ folder: fileTicket("folder") }), verdict),
  "archive.list": query(z.null(), z.object({ packages: z.array(archivePackage) })),
} as const;
