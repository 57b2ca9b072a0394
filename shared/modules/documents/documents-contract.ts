import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job, query } from "../../kernel/route.ts";
import { documentOptionsSchema, optionNames } from "./document-options.ts";

const source = { recordType: z.string().max(40), recordUid: z.uuid() };
const templateName = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

const generated = z.object({
  uid: z.uuid(),
  title: z.string(),
  fileName: z.string(),
  templateName: z.string(),
  templateLabel: z.string(),
  templateVersion: z.string(),
  sha256: z.string(),
  byteCount: z.int(),
  createdAt: z.string(),
  /** Made now, the paper would read otherwise. */
  isOutdated: z.boolean(),
});

export type GeneratedDocument = z.output<typeof generated>;

const option = z.object({
  name: z.enum(optionNames),
  label: z.string(),
  help: z.string().nullable(),
  kind: z.enum(["choice", "integer", "flag", "date", "text", "longText"]),
  choices: z.array(z.object({ value: z.int().nullable(), label: z.string() })),
  /** What the paper is made with where nothing is chosen. */
  preset: z.union([z.string(), z.int(), z.boolean(), z.null()]),
  isRemembered: z.boolean(),
});

/** One thing to choose before a paper is made. */
export type PaperOption = z.output<typeof option>;

const template = z.object({
  name: z.string(),
  label: z.string(),
  version: z.string(),
  /** The day the branch's own template was taken in that is used in its place; null for the official one. */
  ownTakenOn: z.string().nullable(),
  options: z.array(option),
});

export type PaperTemplate = z.output<typeof template>;

export const documentsContract = {
  /** The templates of a record type; with a record, their options are what that record offers. */
  "documents.templates": query(
    z.strictObject({ recordType: z.string().max(40), recordUid: z.uuid().optional() }),
    z.object({ templates: z.array(template) }),
  ),
  /** What would print as a blank. Never a block: the clerk may go on. */
  "documents.gaps": query(
    z.strictObject({ ...source, templateName, options: documentOptionsSchema.optional() }),
    z.object({ gaps: z.array(z.object({ field: z.string(), message: z.string() })) }),
  ),
  "documents.generate": job(
    z.strictObject({ ...source, templateName, options: documentOptionsSchema.optional() }),
    generated,
  ),
  "documents.list": query(
    z.strictObject({
      recordType: z.string().max(40).optional(),
      recordUid: z.uuid().optional(),
      cursor: z.string().max(600).nullable().optional(),
    }),
    z.object({
      documents: z.array(
        generated.extend({ recordType: z.string(), recordUid: z.uuid(), recordTitle: z.string() }),
      ),
      nextCursor: z.string().nullable(),
    }),
  ),
  /** The file for the preview frame. Refused when the file no longer matches its hash. */
  "documents.content": job(
    z.strictObject({ uid: z.uuid() }),
    z.object({ fileName: z.string(), base64: z.string(), isChangedOutside: z.boolean() }),
  ),
  "documents.saveCopy": job(
    z.strictObject({ uid: z.uuid(), target: fileTicket("write") }),
    z.object({ fileName: z.string() }),
  ),
} as const;
