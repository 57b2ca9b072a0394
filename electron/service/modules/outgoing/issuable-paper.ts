import { AppError } from "#shared/kernel/app-error.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { Viewer } from "#service/core/viewer.ts";
import { requireDocument, type DocumentRow } from "../documents/index.ts";
import { issuedNumber } from "../numbering/index.ts";
import { entryOfPaper, type TemplateEntry } from "../templates/index.ts";

interface IssuableSource {
  readonly db: ReadableDatabase;
  readonly templatesDir: string;
  readonly viewer: Viewer;
}

type NumberedTemplate = TemplateEntry & {
  readonly numberKind: NonNullable<TemplateEntry["numberKind"]>;
};

/** A draft and the template it is filled anew with. */
export interface IssuablePaper {
  readonly row: DocumentRow;
  readonly template: NumberedTemplate;
}

function isNumbered(template: TemplateEntry): template is NumberedTemplate {
  return template.numberKind !== undefined;
}

/** A draft that can be issued. Throws AppError: it was issued, its kind has no number, its template is gone. */
export function requireIssuable(source: IssuableSource, documentUid: string): IssuablePaper {
  const row = requireDocument(source, documentUid);
  const issued = issuedNumber(source.db, row.uid);
  if (issued)
    throw new AppError("already-issued", `这份文稿已印发，文号是${issued.number}，不再改动。`, {
      hint: "需要改版时，请从最新的记录另出一份再印发。",
    });
  const template = entryOfPaper(source, row);
  if (!isNumbered(template))
    throw new AppError("no-number", `“${row.template_label}”不编发文字号，不需要印发。`);
  return { row, template };
}
