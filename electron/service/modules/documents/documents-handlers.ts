import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { Handlers, QueryContext } from "#service/core/handlers.ts";
import { readTemplates, requireTemplate } from "../templates/index.ts";
import { readDocumentSource, requireMaker } from "./document-source.ts";
import { listDocuments, type DocumentRow } from "./documents-repository.ts";
import { offeredTemplate } from "./offered-template.ts";
import { paperDifferences } from "./paper-differences.ts";
import { paperGaps } from "./paper-gaps.ts";
import { registerDocument } from "./register-document.ts";
import { moveDocument } from "./save-original.ts";
import { documentShower } from "./shown-document.ts";

const pageSize = 100;

/** The templates of a type in the order its declaration names them: the usual one first. */
function templates(context: QueryContext, input: RouteInput<"documents.templates">) {
  const order = recordTypes.find(({ name }) => name === input.recordType)?.documents ?? [];
  const found = readTemplates(context.templatesDir)
    .filter(({ recordType }) => recordType === input.recordType)
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return { templates: found.map((entry) => offeredTemplate(context, entry, input.recordUid)) };
}

function gaps({ db, clock, templatesDir }: QueryContext, input: RouteInput<"documents.gaps">) {
  const { recordType, recordUid, templateName, options = {} } = input;
  requireMaker(recordType);
  const template = requireTemplate(templatesDir, recordType, templateName);
  const source = readDocumentSource(db, template, recordUid, options, clock.today());
  return { gaps: [...paperGaps(db, source)] };
}

function refuseHalfRecord({ recordType, recordUid }: RouteInput<"documents.list">): void {
  if ((recordType === undefined) !== (recordUid === undefined))
    throw new AppError("invalid-input", "查找文稿时缺少记录的类型或编号，请刷新后再试。");
}

function list({ db, clock, templatesDir }: QueryContext, input: RouteInput<"documents.list">) {
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
  const shown = documentShower({ db, templatesDir, today: clock.today() });
  return {
    documents: page.map((row) => ({
      ...shown(row),
      recordType: row.record_type,
      recordUid: row.record_uid,
      recordTitle: row.record_title,
    })),
    nextCursor: rows.length > pageSize && last ? String(last.id) : null,
  };
}

/** Routes of the documents module. */
export const documentsHandlers: Handlers = {
  queries: {
    "documents.templates": templates,
    "documents.gaps": gaps,
    "documents.list": list,
    "documents.differences": paperDifferences,
  },
  jobCommands: {
    "documents.register": (context, row: Omit<DocumentRow, "id">) => {
      registerDocument(context, row);
      return { uid: row.uid };
    },
    "documents.move": moveDocument,
  },
};
