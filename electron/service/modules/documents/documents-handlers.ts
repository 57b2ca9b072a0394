import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { CommandContext } from "#service/core/command.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import { readDocumentSource } from "./document-source.ts";
import {
  findDocument,
  insertDocument,
  listDocuments,
  toGeneratedDocument,
  type DocumentRow,
} from "./documents-repository.ts";
import { readTemplates } from "./template-folder.ts";

const pageSize = 100;

function templates({ templatesDir }: QueryContext, { recordType }: { recordType: string }) {
  const found = readTemplates(templatesDir).filter((entry) => entry.recordType === recordType);
  return {
    templates: found.map(({ name, label, version }) => ({ name, label, version: String(version) })),
  };
}

function gaps({ db }: QueryContext, input: RouteInput<"documents.gaps">) {
  const { record, branch, maker } = readDocumentSource(db, input.recordType, input.recordUid);
  return { gaps: [...maker.gaps(record.values, branch)] };
}

function refuseHalfRecord({ recordType, recordUid }: RouteInput<"documents.list">): void {
  if ((recordType === undefined) !== (recordUid === undefined))
    throw new AppError("invalid-input", "查找文稿时缺少记录的类型或编号，请刷新后再试。");
}

function list({ db }: QueryContext, input: RouteInput<"documents.list">) {
  refuseHalfRecord(input);
  const record =
    input.recordType !== undefined && input.recordUid !== undefined
      ? { type: input.recordType, uid: input.recordUid }
      : null;
  const before = Number(input.cursor ?? Number.MAX_SAFE_INTEGER);
  if (!Number.isSafeInteger(before))
    throw new AppError("invalid-input", "列表位置已失效，请刷新列表。");
  const rows = listDocuments(db, record, before, pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    documents: page.map((row) => ({
      ...toGeneratedDocument(db, row),
      recordType: row.record_type,
      recordUid: row.record_uid,
      recordTitle: row.record_title,
    })),
    nextCursor: rows.length > pageSize && last ? String(last.id) : null,
  };
}

function register(context: CommandContext, row: Omit<DocumentRow, "id">) {
  insertDocument(context.db, row);
  const { snapshot: _, ...known } = row;
  context.record({
    recordType: "generatedDocument",
    uid: row.uid,
    before: null,
    after: known,
    sensitiveFields: [],
  });
  const stored = findDocument(context.db, row.uid);
  if (!stored) throw new Error("a document just registered is not there");
  return toGeneratedDocument(context.db, stored);
}

/** Routes of the documents module. */
export const documentsHandlers: Handlers = {
  queries: {
    "documents.templates": templates,
    "documents.gaps": gaps,
    "documents.list": list,
  },
  jobCommands: { "documents.register": register },
};
