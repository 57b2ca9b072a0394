import { join, relative, sep } from "node:path";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { canonicalJson } from "#shared/kernel/canonical-json.ts";
import { safeFileName } from "#shared/kernel/safe-file-name.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { writeDurably } from "#service/core/files/durable-file.ts";
import { removeFile } from "#service/core/files/remove-file.ts";
import { uniquePathIn } from "#service/core/files/unique-path.ts";
import { sha256Hex } from "#service/core/hashing.ts";
import { createUid } from "#service/core/ids.ts";
import type { JobContext } from "#service/core/jobs/job-context.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { readDocumentSource, requireMaker, type DocumentSource } from "./document-source.ts";
import type { DocumentRow } from "./documents-repository.ts";
import { fillOfficialTemplate } from "./fill-official-template.ts";
import { refuseFullEdition } from "./full-edition.ts";
import { lastDayAsked } from "./paper-collectors.ts";
import { requireTemplate, type TemplateEntry } from "./template-folder.ts";

/** That of the record; a paper of the branch is filed in the year its last day belongs to. */
function archiveYearOf({ record, context }: DocumentSource, today: CalendarDate): number {
  const year = record.values["archiveYear"];
  if (typeof year === "number") return year;
  return Number((lastDayAsked(context.options) ?? today).slice(0, 4));
}

/** `会议记录-20261122-标题.docx`: what it is, its day, its name, or that of the part printed alone. */
function fileNameOf(template: TemplateEntry, record: StoredRecord, title: string): string {
  const day = record.values["occurredOn"];
  const parts = [template.label, typeof day === "string" ? day.replaceAll("-", "") : "", title];
  return `${safeFileName(parts.filter((part) => part !== "").join("-"))}.docx`;
}

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
  input: RouteInput<"documents.generate">,
  { record, context: made }: DocumentSource,
  template: TemplateEntry,
  { title, data, bytes, path, archiveYear }: Filled,
): NewDocument {
  return {
    uid: createUid(context.clock.epochMs()),
    record_type: input.recordType,
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

/** The job `documents.generate`: fills a template with a record, keeps the file and registers it. */
export async function generateDocument(
  context: JobContext,
  input: RouteInput<"documents.generate">,
): Promise<RouteOutput<"documents.generate">> {
  context.progress({ label: "正在生成文稿", done: 0, total: 1 });
  const { recordType, recordUid, templateName, options = {} } = input;
  requireMaker(recordType);
  refuseFullEdition(context.viewer, options);
  const template = requireTemplate(context.templatesDir, recordType, templateName);
  const today = context.clock.today();
  const source = readDocumentSource(context.db, template, recordUid, options, today);
  const { record, maker } = source;
  const data = maker.data(record.values, source.context);
  const title = maker.titleOf(record.values, source.context);
  const bytes = await fillOfficialTemplate(context, template, data);
  context.signal.throwIfAborted();
  const archiveYear = archiveYearOf(source, today);
  const folder = join(context.folder.documents, String(archiveYear));
  const path = uniquePathIn(folder, fileNameOf(template, record, title));
  writeDurably(path, bytes);
  const row = rowOf(context, input, source, template, {
    title,
    data,
    bytes,
    path,
    archiveYear,
  });
  return registerOrRemove(context, row, path);
}
