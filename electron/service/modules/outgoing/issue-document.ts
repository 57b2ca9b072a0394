import { join, relative, sep } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { numberData } from "#shared/modules/outgoing/number-tags.ts";
import type { CommandContext } from "#service/core/command.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { protectFile } from "#service/core/files/protect-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import {
  keptOptions,
  registerDocument,
  shownDocument,
  type DocumentRow,
} from "../documents/index.ts";
import { fontChoices } from "../fonts/index.ts";
import { fillInUse, templateOfPaper } from "../templates/index.ts";
import { requireIssuable, type IssuablePaper } from "./issuable-paper.ts";
import { planNumber, refuseUntold, type PlannedNumber } from "./plan-number.ts";
import { registerPaper, type PaperEntry } from "./register-paper.ts";

type Input = RouteInput<"outgoing.issue">;
type NewDocument = Omit<DocumentRow, "id">;

/** What one command registers: the document, and its row of the 发文登记簿. */
interface IssuedPaper {
  readonly document: NewDocument;
  readonly entry: PaperEntry;
}

/** The data the draft was filled with, with the number in its place. */
function numberedData({ row }: IssuablePaper, number: string): DocumentData {
  const isShown = keptOptions(row).numberLine !== false;
  const data = JSON.parse(row.snapshot) as DocumentData;
  return { ...data, ...numberData(isShown ? number : null) };
}

function documentOf(
  context: JobContext,
  { row }: IssuablePaper,
  input: Input,
  made: {
    readonly number: string;
    readonly data: DocumentData;
    readonly bytes: Uint8Array;
    readonly path: string;
    readonly madeAt: string;
  },
): NewDocument {
  const { id: _, ...draft } = row;
  return {
    ...draft,
    uid: createUid(context.clock.epochMs()),
    title: `${input.subject}（${made.number}）`,
    snapshot: canonicalJson(made.data),
    path: relative(context.folder.root, made.path).split(sep).join("/"),
    sha256: sha256Hex(made.bytes),
    byte_count: made.bytes.length,
    created_at: made.madeAt,
  };
}

function entryOf(input: Input, { template }: IssuablePaper, documentUid: string): PaperEntry {
  const { documentUid: _, ...given } = input;
  return { ...given, documentUid, kind: template.numberKind, isByHand: false };
}

async function writePaper(
  context: JobContext,
  paper: IssuablePaper,
  input: Input,
  { number, year }: PlannedNumber,
) {
  const madeAt = context.clock.instant();
  const data = numberedData(paper, number);
  const template = await templateOfPaper(context, paper.row);
  const bytes = await fillInUse(template, data, madeAt, fontChoices(context.db));
  context.signal.throwIfAborted();
  const folder = join(context.folder.documents, String(paper.row.archive_year ?? year));
  const path = uniquePathIn(folder, `${safeFileName(`${number} ${input.subject}`)}.docx`);
  writeDurably(path, bytes);
  return {
    path,
    document: documentOf(context, paper, input, { number, data, bytes, path, madeAt }),
  };
}

/**
 * The job `outgoing.issue`: fills the draft anew with its number, from the data the clerk saw, and registers
 * file and number in one command. Where the number was lost meanwhile, nothing stays.
 */
export async function issueDocument(
  context: JobContext,
  input: Input,
): Promise<RouteOutput<"outgoing.issue">> {
  context.progress({ label: "正在印发", done: 0, total: 2 });
  const paper = requireIssuable(context, input.documentUid);
  const planned = planNumber(context.db, context.clock.today(), { ...input, isByHand: false });
  refuseUntold(planned, input.toldSkipped);
  const { path, document } = await writePaper(context, paper, input, planned);
  const entry = entryOf(input, paper, document.uid);
  context.progress({ label: "正在登记", done: 1, total: 2 });
  const paperUid = await registerOrRemove(context, { document, entry }, path);
  protectFile(path);
  const shown = shownDocument(context, document.uid);
  return { paperUid, number: planned.number, document: shown };
}

async function registerOrRemove(
  context: JobContext,
  issued: IssuedPaper,
  path: string,
): Promise<string> {
  try {
    return (await context.submit<{ uid: string }>("outgoing.keepIssued", issued)).uid;
  } catch (error) {
    removeFile(path);
    throw error;
  }
}

/** The command behind `outgoing.issue`: both or nothing, as one audit entry. */
export function keepIssued(context: CommandContext, { document, entry }: IssuedPaper) {
  registerDocument(context, document);
  return registerPaper(context, entry);
}
