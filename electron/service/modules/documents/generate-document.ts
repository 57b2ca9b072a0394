import { join, relative, sep } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { paperName, usualPaperName } from "#shared/modules/documents/paper-name.ts";
import {
  fillInUse,
  requireTemplate,
  templateInUse,
  type TemplateEntry,
  type TemplateInUse,
} from "../templates/index.ts";
import { fontChoices } from "../fonts/index.ts";
import { readDocumentSource, requireMaker, type DocumentSource } from "./document-source.ts";
import { findDocument, type DocumentRow } from "./documents-repository.ts";
import { keptOptions, refuseFullEdition } from "./full-edition.ts";
import { nameFacts } from "./name-facts.ts";
import { requireDocument } from "./open-document.ts";
import { documentShower } from "./shown-document.ts";

/** 关于……的通知 is a 通知 already. */
function paperTitle(title: string, { label }: TemplateEntry): string {
  return title.endsWith(label) ? title : `${title}${label}`;
}

type NewDocument = Omit<DocumentRow, "id">;

interface Filled {
  readonly title: string;
  readonly data: object;
  readonly inUse: TemplateInUse;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly archiveYear: number;
  readonly madeAt: string;
}

function rowOf(
  context: JobContext,
  { recordType, record, context: made }: DocumentSource,
  template: TemplateEntry,
  { title, data, inUse, bytes, path, archiveYear, madeAt }: Filled,
): NewDocument {
  return {
    uid: createUid(context.clock.epochMs()),
    record_type: recordType,
    record_uid: record.uid,
    record_revision: record.revision,
    record_title: record.title,
    title: paperTitle(title, template),
    template_name: template.name,
    template_label: template.label,
    template_version: inUse.version,
    template_sha256: inUse.sha256,
    snapshot: canonicalJson(data),
    options: canonicalJson(made.options),
    path: relative(context.folder.root, path).split(sep).join("/"),
    sha256: sha256Hex(bytes),
    byte_count: bytes.length,
    archive_year: archiveYear,
    created_at: madeAt,
  };
}

/** An unregistered file would be a paper nobody can account for. */
async function registerOrRemove(context: JobContext, row: NewDocument, path: string) {
  try {
    await context.submit("documents.register", row);
  } catch (error) {
    removeFile(path);
    throw error;
  }
  return shownDocument(context, row.uid);
}

/** A paper as the window knows it, read after it was registered. */
export function shownDocument(
  { db, templatesDir, clock }: Pick<JobContext, "db" | "templatesDir" | "clock">,
  uid: string,
): GeneratedDocument {
  const row = findDocument(db, uid);
  if (!row) throw new Error("a document just registered is not there");
  return documentShower({ db, templatesDir, today: clock.today() })(row);
}

/** One paper made: what was registered, and the file's bytes. */
interface MadePaper {
  readonly document: RouteOutput<"documents.generate">;
  readonly bytes: Uint8Array;
}

/** Fills a template with a record, keeps the file under a name by `pattern` and registers it. */
export async function makePaper(
  context: JobContext,
  template: TemplateEntry,
  source: DocumentSource,
  naming: { readonly pattern: string; readonly number: number },
): Promise<MadePaper> {
  const { record, maker } = source;
  const data = maker.data(record.values, source.context);
  const inUse = await templateInUse(context, template);
  const madeAt = context.clock.instant();
  const bytes = await fillInUse(inUse, data, madeAt, fontChoices(context.db));
  context.signal.throwIfAborted();
  const facts = nameFacts(source, template, naming.number);
  const { title, archiveYear } = facts;
  const folder = join(context.folder.documents, String(archiveYear));
  const fileName = `${safeFileName(paperName(naming.pattern, facts))}.docx`;
  const path = uniquePathIn(folder, fileName);
  writeDurably(path, bytes);
  const filled = { title, data, inUse, bytes, path, archiveYear, madeAt };
  const row = rowOf(context, source, template, filled);
  return { document: await registerOrRemove(context, row, path), bytes };
}

/** The job `documents.generate`: one paper of one record. */
export async function generateDocument(
  context: JobContext,
  input: RouteInput<"documents.generate">,
): Promise<RouteOutput<"documents.generate">> {
  context.progress({ label: "正在生成文稿", done: 0, total: 1 });
  const { recordType, recordUid, templateName, options = {} } = input;
  requireMaker(recordType);
  refuseFullEdition(context.viewer, options);
  const template = requireTemplate(context.templatesDir, recordType, templateName);
  const source = readDocumentSource(
    context.db,
    template,
    recordUid,
    options,
    context.clock.today(),
  );
  const naming = { pattern: usualPaperName, number: 1 };
  return (await makePaper(context, template, source, naming)).document;
}

/** The job `documents.regenerate`: a new draft from the record as it is now, with the options of an earlier paper. */
export function regenerateDocument(
  context: JobContext,
  { uid }: RouteInput<"documents.regenerate">,
): Promise<RouteOutput<"documents.regenerate">> {
  const row = requireDocument(context, uid);
  // Its day is its own: a later version never carries the day of an earlier one.
  const { issuedOn: _, ...options } = keptOptions(row);
  return generateDocument(context, {
    recordType: row.record_type,
    recordUid: row.record_uid,
    templateName: row.template_name,
    options,
  });
}
