import { z } from "zod";
import type { FieldProblem } from "../kernel/app-error.ts";
import { fileTicket } from "../kernel/file-ticket.ts";
import { command, job, query, type Route } from "../kernel/route.ts";
import type { AnyValues } from "./field.ts";
import type { RecordType } from "./define-record-type.ts";
import { originSchema, originsSchema } from "./link-contract.ts";
import { recordInputSchema, recordValuesSchema } from "./value-schema.ts";

/** Verbs every record type has. */
export const recordVerbs = [
  "get",
  "list",
  "create",
  "update",
  "trash",
  "restore",
  "finalize",
  "reopen",
  "confirmPaper",
  "history",
  "previewImport",
  "confirmImport",
  "undoImport",
  "exportSheet",
] as const;
export type RecordVerb = (typeof recordVerbs)[number];

const uid = z.uuid();
const revision = z.int().min(1);
const target = z.strictObject({ uid, revision });
const saved = z.object({ uid, revision });
const reason = z.string().trim().min(2, "请写明原因").max(400, "原因不能超过400字");

/** The signed paper of a record that can be made final. */
const paper = z.object({
  signedAt: z.string().nullable(),
  /** Reopened since: the signed paper no longer says what the record says. */
  isStale: z.boolean(),
});

const problem = z.object({ path: z.string(), message: z.string() });

const listShown = {
  view: z.string().max(40),
  filterValue: z.string().max(80).nullable().optional(),
  search: z.string().max(80).optional(),
  trashed: z.boolean().optional(),
};

const listInput = z.strictObject({
  ...listShown,
  cursor: z.string().max(600).nullable().optional(),
  limit: z.int().min(1).max(100).optional(),
});

/** One record in a list: only list fields, sensitive ones left out and named. */
const listRow = z.object({
  uid,
  revision,
  title: z.string(),
  values: z.record(z.string(), z.unknown()),
  masked: z.array(z.string()),
  finalizedAt: z.string().nullable(),
  paperIsStale: z.boolean(),
  trashedAt: z.string().nullable(),
});

const listPage = z.object({
  rows: z.array(listRow),
  nextCursor: z.string().nullable(),
  totalCount: z.int(),
});

const change = z.object({
  field: z.string(),
  label: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  masked: z.boolean(),
});

const historyEntry = z.object({
  seq: z.int(),
  at: z.string(),
  operator: z.string(),
  action: z.string(),
  /** 补录 or 历史导入, at the first entry of a dated record; told in the history and nowhere else. */
  mark: z.string().nullable(),
  reason: z.string().nullable(),
  changes: z.array(change),
});

const previewRow = z.object({
  /** Row number in the sheet, as Excel shows it. */
  line: z.int(),
  verdict: z.enum(["new", "update", "duplicate", "wrong"]),
  title: z.string(),
  reasons: z.array(z.string()),
  cells: z.record(z.string(), z.string()),
});

const preview = z.object({
  planId: z.uuid(),
  sheetName: z.string(),
  headerLine: z.int(),
  columns: z.array(
    z.object({
      index: z.int(),
      header: z.string(),
      field: z.string().nullable(),
      label: z.string(),
      /** Why a column is not imported, where there is more to say than that nobody chose it. */
      note: z.string().nullable(),
    }),
  ),
  counts: z.object({ new: z.int(), update: z.int(), duplicate: z.int(), wrong: z.int() }),
  /** What confirming does besides, as 将同时登记班组“运行一班”. */
  notes: z.array(z.string()),
  rows: z.array(previewRow),
});

const previewInput = z.strictObject({
  file: fileTicket("read"),
  sheetName: z.string().max(80).optional(),
  /** Column index in the sheet (0-based) → field name, where the guess was changed. */
  mapping: z.record(z.string().regex(/^\d{1,3}$/), z.string().max(60).nullable()).optional(),
});

/** What is exported is what the list shows, or the selected rows alone. */
const exportInput = z.strictObject({
  ...listShown,
  uids: z.array(uid).min(1).max(5_000).optional(),
  target: fileTicket("write"),
  includeSensitive: z.boolean().optional(),
});

export type PaperState = z.output<typeof paper>;
export type ListInput = z.input<typeof listInput>;
export type ListRow = z.output<typeof listRow>;
export interface ListPage {
  readonly rows: readonly ListRow[];
  readonly nextCursor: string | null;
  readonly totalCount: number;
}
export type HistoryEntry = z.output<typeof historyEntry>;
export type ImportPreview = z.output<typeof preview>;
export type ImportPreviewRow = z.output<typeof previewRow>;
export type SavedRecord = z.output<typeof saved>;
/** One record as it is read. Masked fields hold null and are named in `masked`. */
export interface RecordView {
  readonly uid: string;
  readonly revision: number;
  readonly title: string;
  readonly values: AnyValues;
  readonly masked: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly finalizedAt: string | null;
  /** Null for a type without 定稿. */
  readonly paper: PaperState | null;
  readonly trashedAt: string | null;
  readonly problems: readonly FieldProblem[];
}

function recordView(type: RecordType) {
  return z.object({
    uid,
    revision,
    title: z.string(),
    values: recordValuesSchema(type),
    masked: z.array(z.string()),
    createdAt: z.string(),
    updatedAt: z.string(),
    finalizedAt: z.string().nullable(),
    paper: paper.nullable(),
    trashedAt: z.string().nullable(),
    problems: z.array(problem),
  });
}

const importRoutes = {
  previewImport: job(previewInput, preview),
  confirmImport: command(
    /** Historic: rows of an old ledger, which are no 补录. */
    z.strictObject({ planId: z.uuid(), isHistoric: z.boolean().optional() }),
    z.object({
      importSeq: z.int(),
      createdCount: z.int(),
      updatedCount: z.int(),
      /** Records of other types that the rows name and that were registered along with them. */
      registeredCount: z.int(),
    }),
  ),
  undoImport: command(
    z.strictObject({ importSeq: z.int().min(1) }),
    z.object({ removedCount: z.int(), revertedCount: z.int() }),
  ),
};

/** The routes of one record type, by verb. */
export function recordRoutesOf(type: RecordType): Record<RecordVerb, Route> {
  const input = recordInputSchema(type);
  return {
    get: query(z.strictObject({ uid, reveal: z.boolean().optional() }), recordView(type)),
    list: query(listInput, listPage),
    create: command(
      z.strictObject({
        values: input,
        origin: originSchema.optional(),
        origins: originsSchema.optional(),
      }),
      saved,
    ),
    update: command(
      z.strictObject({ uid, revision, values: input, origins: originsSchema.optional() }),
      saved,
    ),
    trash: command(target, saved),
    restore: command(target, saved),
    finalize: command(target, saved),
    reopen: command(z.strictObject({ uid, revision, reason }), saved),
    confirmPaper: command(target, saved),
    history: query(z.strictObject({ uid }), z.object({ entries: z.array(historyEntry) })),
    ...importRoutes,
    exportSheet: job(exportInput, z.object({ fileName: z.string(), rowCount: z.int() })),
  };
}
