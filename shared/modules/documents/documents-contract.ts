import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { job, query } from "../../kernel/route.ts";
import { documentOptionsSchema, optionNames } from "./document-options.ts";

const source = { recordType: z.string().max(40), recordUid: z.uuid() };
export const templateNameSchema = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

const issued = z.object({
  /** The row of the 发文登记簿. */
  paperUid: z.uuid(),
  number: z.string(),
  issuedOn: z.string().nullable(),
  isVoided: z.boolean(),
  /** The number it replaces, and the one it was replaced by. */
  replaces: z.string().nullable(),
  replacedBy: z.string().nullable(),
  scanCount: z.int(),
});

export type IssuedNumber = z.output<typeof issued>;

/** A registered paper as the window knows it. */
export const generatedDocument = z.object({
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
  /** A draft of a kind that is numbered at 印发. */
  isNumbered: z.boolean(),
  /** Null for drafts and for papers that have no number. */
  issued: issued.nullable(),
});

export type GeneratedDocument = z.output<typeof generatedDocument>;

const fileStates = ["same", "changed", "missing"] as const;

export type FileState = (typeof fileStates)[number];

const difference = z.object({
  /** Where in the paper, in words. */
  label: z.string(),
  before: z.string(),
  now: z.string(),
});

/** One place in which a paper would read otherwise now. */
export type PaperDifference = z.output<typeof difference>;

const option = z.object({
  name: z.enum(optionNames),
  label: z.string(),
  help: z.string().nullable(),
  kind: z.enum(["choice", "integer", "flag", "date", "text", "longText"]),
  choices: z.array(
    z.object({ value: z.union([z.int(), z.string()]).nullable(), label: z.string() }),
  ),
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

export const paperGapSchema = z.object({
  /** A path in the record; `branch.…` is 本支部's, `options.…` an option of the paper. */
  field: z.string(),
  message: z.string(),
  kind: z.enum(["blank", "wrong"]),
});

export type PaperGap = z.output<typeof paperGapSchema>;

export const documentsContract = {
  /** The templates of a record type; with a record, their options are what that record offers. */
  "documents.templates": query(
    z.strictObject({ recordType: z.string().max(40), recordUid: z.uuid().optional() }),
    z.object({ templates: z.array(template) }),
  ),
  /** What would print as a blank or does not agree. Never a block: the clerk may go on. */
  "documents.gaps": query(
    z.strictObject({
      ...source,
      templateName: templateNameSchema,
      options: documentOptionsSchema.optional(),
    }),
    z.object({ gaps: z.array(paperGapSchema) }),
  ),
  "documents.generate": job(
    z.strictObject({
      ...source,
      templateName: templateNameSchema,
      options: documentOptionsSchema.optional(),
    }),
    generatedDocument,
  ),
  /** A new draft from the record as it is now, with the options of an earlier paper. */
  "documents.regenerate": job(z.strictObject({ uid: z.uuid() }), generatedDocument),
  "documents.list": query(
    z.strictObject({
      recordType: z.string().max(40).optional(),
      recordUid: z.uuid().optional(),
      cursor: z.string().max(600).nullable().optional(),
    }),
    z.object({
      documents: z.array(
        generatedDocument.extend({
          recordType: z.string(),
          recordUid: z.uuid(),
          recordTitle: z.string(),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
  ),
  /** Whether the files of these papers are still what was registered. */
  "documents.fileStates": job(
    z.strictObject({ uids: z.array(z.uuid()).max(1_000) }),
    z.object({
      files: z.array(z.object({ uid: z.uuid(), state: z.enum(fileStates) })),
    }),
  ),
  /** Label by label, what a paper said and would say now; null where that can't be told. */
  "documents.differences": query(
    z.strictObject({ uid: z.uuid() }),
    z.object({ differences: z.array(difference).nullable(), reason: z.string().nullable() }),
  ),
  /** The paper as it was registered, made again from the data that were kept. */
  "documents.saveOriginal": job(
    z.strictObject({ uid: z.uuid(), target: fileTicket("write") }),
    z.object({ fileName: z.string() }),
  ),
  /** Puts the paper as it was registered beside a file that was changed outside, and goes by it from now on. */
  "documents.restoreOriginal": job(
    z.strictObject({ uid: z.uuid() }),
    z.object({ fileName: z.string() }),
  ),
  /** The file for the preview frame. Refused when the file no longer matches its hash. */
  "documents.content": job(
    z.strictObject({ uid: z.uuid() }),
    z.object({ fileName: z.string(), base64: z.string(), isChangedOutside: z.boolean() }),
  ),
  /** The same as a PDF, by an office suite on this PC. */
  "documents.savePdf": job(
    z.strictObject({ uid: z.uuid(), target: fileTicket("write") }),
    z.object({ fileName: z.string() }),
  ),
  "documents.saveCopy": job(
    z.strictObject({ uid: z.uuid(), target: fileTicket("write") }),
    z.object({ fileName: z.string() }),
  ),
} as const;
