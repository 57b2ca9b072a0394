import { join, relative, sep } from "node:path";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import { paperName, usualPaperName } from "#shared/modules/documents/paper-name.ts";
import { fillOfficialTemplate, requireTemplate, type TemplateEntry } from "../templates/index.ts";
import { readDocumentSource, requireMaker, type DocumentSource } from "./document-source.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { refuseFullEdition } from "./full-edition.ts";
import { nameFacts } from "./name-facts.ts";

type NewDocument = Omit<DocumentRow, "id">;

interface Filled {
  readonly title: string;
  readonly data: object;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly archiveYear: number;
}

function rowOf(
  context: JobContext,
  { recordType, record, context: made }: DocumentSource,
  template: TemplateEntry,
  { title, data, bytes, path, archiveYear }: Filled,
): NewDocument {
  return {
    uid: createUid(context.clock.epochMs()),
    record_type: recordType,
    record_uid: record.uid,
    record_revision: record.revision,
    record_title: record.title,
    title: `${title}${template.label}`,
    template_name: template.name,
    template_label: template.label,
    template_version: String(template.version),
    template_sha256: template.sha256,
    snapshot: canonicalJson(data),
    options: canonicalJson(made.options),
    path: relative(context.folder.root, path).split(sep).join("/"),
    sha256: sha256Hex(bytes),
    byte_count: bytes.length,
    archive_year: archiveYear,
    created_at: context.clock.instant(),
  };
}

/** An unregistered file would be a paper nobody can account for. */
async function registerOrRemove(context: JobContext, row: NewDocument, path: string) {
  try {
    return await context.submit<RouteOutput<"documents.generate">>("documents.register", row);
  } catch (error) {
    removeFile(path);
    throw error;
  }
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
  const bytes = await fillOfficialTemplate(context, template, data);
  context.signal.throwIfAborted();
  const facts = nameFacts(source, template, naming.number);
  const { title, archiveYear } = facts;
  const folder = join(context.folder.documents, String(archiveYear));
  const fileName = `${safeFileName(paperName(naming.pattern, facts))}.docx`;
  const path = uniquePathIn(folder, fileName);
  writeDurably(path, bytes);
  const row = rowOf(context, source, template, { title, data, bytes, path, archiveYear });
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
