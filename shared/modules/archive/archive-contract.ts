import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job, query } from "../../kernel/route.ts";
import { packageSchema } from "./package-format.ts";

const finding = z.object({ code: z.string(), path: z.string().nullable(), message: z.string() });

const verdict = z.object({
  verdict: z.enum(["valid", "warning", "invalid"]),
  findings: z.array(finding),
});

/** What a package of ours says of itself; null for one of another program, or one too damaged to read. */
const contents = packageSchema
  .pick({ branch: true, archiveYear: true, createdAt: true, includesSensitive: true, items: true })
  .nullable();

export type ArchiveVerdict = z.output<typeof verdict>;
export type ArchiveContents = NonNullable<z.output<typeof contents>>;

/** What is looked over before a package is written. Only changed papers keep it from being written. */
export const archiveGapKinds = {
  changedPaper: "文稿有改动",
  notFinal: "未定稿",
  noPaper: "无文稿",
  outdatedPaper: "文稿不是最新",
  withheldPaper: "含个人信息，不归入",
  noRetention: "未定保管期限",
} as const;

const gap = z.object({
  kind: z.enum(Object.keys(archiveGapKinds) as [keyof typeof archiveGapKinds]),
  recordType: z.string(),
  recordUid: z.uuid(),
  title: z.string(),
  detail: z.string(),
});

export type ArchiveGap = z.output<typeof gap>;

const scope = {
  /** 归档年度; null takes every year. */
  archiveYear: z.int().min(1900).max(2199).nullable(),
  includeSensitive: z.boolean().optional(),
};

const archivePackage = z.object({
  uid: z.uuid(),
  name: z.string(),
  archiveYear: z.int().nullable(),
  createdAt: z.string(),
  fileCount: z.int(),
  byteCount: z.int(),
  manifestSha256: z.string(),
});

const importedRecord = z.object({ recordType: z.string(), uid: z.uuid(), title: z.string() });

export const archiveContract = {
  /** What a package would hold, and what is not ready. Writes nothing. */
  "archive.check": job(
    z.strictObject(scope),
    z.object({
      itemCount: z.int(),
      recordCount: z.int(),
      paperCount: z.int(),
      byteCount: z.int(),
      gaps: z.array(gap),
    }),
  ),
  /** Writes a BagIt directory into a folder, then reads it back and judges it. */
  "archive.create": job(
    z.strictObject({
      folder: fileTicket("folder"),
      ...scope,
      /** Whether the 移交清单 has a third place to sign, for 监交人. */
      hasWitness: z.boolean().optional(),
    }),
    archivePackage.extend({
      verdict: verdict.shape.verdict,
      findings: verdict.shape.findings,
      /** Whether the bytes were read past the page cache, so from the medium itself. */
      wasReadFromMedium: z.boolean(),
      /** The 归档移交清单, kept among the papers to be printed and signed; null where it was not valid. */
      handoverUid: z.uuid().nullable(),
    }),
  ),
  "archive.verify": job(
    z.strictObject({ folder: fileTicket("folder") }),
    verdict.extend({ contents }),
  ),
  /** Brings the records and papers of a package into this ledger: all of it in one command, or nothing. */
  "archive.import": job(
    z.strictObject({ folder: fileTicket("folder") }),
    z.object({
      /** Number of the audit entry; null where there was nothing new. */
      importSeq: z.int().nullable(),
      createdCount: z.int(),
      sameCount: z.int(),
      paperCount: z.int(),
      /** Records that stand here with other content: left as they are. */
      different: z.array(importedRecord),
      /** Labels of fields that were left out of the package, by record. */
      withheldCount: z.int(),
      withheldLabels: z.array(z.string()),
    }),
  ),
  "archive.list": query(z.null(), z.object({ packages: z.array(archivePackage) })),
} as const;
