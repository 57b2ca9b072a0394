import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job } from "../../kernel/route.ts";
import { documentOptionsSchema } from "./document-options.ts";
import { paperGapSchema, templateNameSchema } from "./documents-contract.ts";

const batch = {
  recordType: z.string().max(40),
  recordUids: z.array(z.uuid()).min(1).max(1_000),
  templateName: templateNameSchema,
  options: documentOptionsSchema.optional(),
};

const failure = z.object({
  recordUid: z.uuid(),
  recordTitle: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
});

export type BatchFailure = z.output<typeof failure>;

const checked = z.object({
  recordUid: z.uuid(),
  recordTitle: z.string(),
  gaps: z.array(paperGapSchema),
});

export type CheckedRecord = z.output<typeof checked>;

const facts = z.object({
  kind: z.string(),
  day: z.string().nullable(),
  title: z.string(),
  archiveYear: z.int(),
  number: z.int(),
});

export const batchContract = {
  /** What is missing in which of the records, before their papers are made. */
  "documents.checkBatch": job(
    z.strictObject(batch),
    z.object({
      /** Only those that lack something. */
      lacking: z.array(checked),
      /** Those of which no paper can be made. */
      refused: z.array(failure),
      /** Of the first record, for an example of a file name; null where there is none. */
      example: facts.nullable(),
    }),
  ),
  /**
   * A paper of each record, registered one by one; what fails is told and passed over. Cancelled, it
   * answers with what was made. With `joined`, all of them once more as one file for printing.
   */
  "documents.generateBatch": job(
    z.strictObject({
      ...batch,
      namePattern: z.string().min(1).max(120),
      joined: fileTicket("write").optional(),
    }),
    z.object({
      made: z.array(z.object({ uid: z.uuid(), recordUid: z.uuid(), fileName: z.string() })),
      failed: z.array(failure),
      isCancelled: z.boolean(),
      joinedName: z.string().nullable(),
      /** Why they were not joined although that was asked for. */
      joinedFailure: z.string().nullable(),
    }),
  ),
} as const;
