import { z } from "zod";
import { fileTicket } from "../../kernel/file-ticket.ts";
import { command, job } from "../../kernel/route.ts";
import { templateFinding } from "./template-finding.ts";

const named = z.strictObject({ templateName: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/) });

const own = z.object({
  fileName: z.string(),
  /** The day its last good version was taken in. */
  takenOn: z.string(),
  /** The official version it was copied from or last compared with. */
  baseVersion: z.int(),
  /** The file in the folder: as taken in, changed and good, with faults, or gone. */
  state: z.enum(["same", "changed", "broken", "missing"]),
  findings: z.array(templateFinding),
  /** The day of the version that 用上一版 would bring back; null where there is none. */
  previousOn: z.string().nullable(),
});

const line = z.object({
  name: z.string(),
  label: z.string(),
  recordType: z.string(),
  recordLabel: z.string(),
  officialVersion: z.int(),
  /** Null where the official one is used. */
  own: own.nullable(),
  /** The official one was revised after this copy was made from it. */
  isOfficialNewer: z.boolean(),
});

/** A template of the branch or an official one, as 文稿模板 lists it. */
export type TemplateLine = z.output<typeof line>;
export type OwnTemplateState = z.output<typeof own>;

const verdict = z.object({
  findings: z.array(templateFinding),
  /** There is no error: the template is used from now on. */
  isTaken: z.boolean(),
});

/** What a check found, and whether the template was taken in. */
export type TemplateVerdict = z.output<typeof verdict>;

export const templatesContract = {
  /** Every template, with what was found in the branch's own ones. Takes nothing in. */
  "templates.list": job(z.null(), z.object({ templates: z.array(line) })),
  /** 复制一份来改: the official template as a file of the branch. */
  "templates.copy": job(named, z.object({ fileName: z.string() })),
  /** 放入模板: a .docx from elsewhere, checked before it is taken. */
  "templates.place": job(named.extend({ file: fileTicket("read") }), verdict),
  /** 模板检查: also takes in a changed file without errors. */
  "templates.check": job(named, verdict),
  /** 用上一版: the last good version back in its place; the file that lies there is moved aside. */
  "templates.usePrevious": job(named, z.object({ keptAs: z.string().nullable() })),
  /** 恢复官方模板: the branch's file is moved aside. */
  "templates.withdraw": job(named, z.object({ keptAs: z.string().nullable() })),
  /** 试填: the template in use, filled with sample words. */
  "templates.trial": job(
    named,
    z.object({ base64: z.string(), isOwn: z.boolean(), fileName: z.string() }),
  ),
  /** The clerk has compared the copy with the revised official one. */
  "templates.acknowledge": command(named.extend({ version: z.int().min(1).max(9_999) }), z.null()),
} as const;
