import { AppError } from "#shared/kernel/app-error.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { DocumentData } from "#shared/modules/documents/document-tags.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import { numberKinds } from "#shared/modules/outgoing/number-kinds.ts";
import { paperAddressee, paperSubject } from "#shared/modules/outgoing/paper-subject.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { requireRecord } from "#service/records/record-service.ts";
import {
  documentShower,
  findDocument,
  requireDocument,
  type DocumentRow,
} from "../documents/index.ts";
import { seriesFor, type Series } from "../numbering/index.ts";
import { requireIssuable, type IssuablePaper } from "./issuable-paper.ts";
import {
  documentUidOf,
  lastSigner,
  latestIssue,
  replacedNumber,
  replacingNumber,
  scansOf,
} from "./outgoing-repository.ts";
import { seriesProblem } from "./plan-number.ts";

function tried(context: QueryContext, documentUid: string): IssuablePaper | string {
  try {
    return requireIssuable(context, documentUid);
  } catch (error) {
    if (error instanceof AppError) return `${error.message}${error.hint ?? ""}`;
    throw error;
  }
}

function seriesOf(series: Series) {
  const { uid, name, isOn, kinds } = series;
  return { uid, name, isOn, kinds: [...kinds], problem: seriesProblem(series) };
}

function whyNot(paper: IssuablePaper | string, series: Series | null): string | null {
  if (typeof paper === "string") return paper;
  if (series) return seriesProblem(series);
  const kind = numberKinds[paper.template.numberKind];
  return `“${kind}”还没有启用发文字号。请先到“设置—发文字号”核对并启用，再来印发。`;
}

function shownRow({ db, templatesDir, clock }: QueryContext, row: DocumentRow) {
  return documentShower({ db, templatesDir, today: clock.today() })(row);
}

/** The query `outgoing.proposal`: what 印发 of a generated paper begins with. */
export function proposeIssue(
  context: QueryContext,
  { documentUid }: RouteInput<"outgoing.proposal">,
): RouteOutput<"outgoing.proposal"> {
  const { db, clock } = context;
  const row = requireDocument(context, documentUid);
  const paper = tried(context, documentUid);
  const kind = typeof paper === "string" ? null : paper.template.numberKind;
  const today = clock.today();
  const series = kind === null ? null : seriesFor(db, kind, today);
  const data = JSON.parse(row.snapshot) as DocumentData;
  return {
    ...{ kind, series: series && seriesOf(series) },
    subject: (paperSubject(data) || row.record_title).slice(0, 200),
    ...{ addressee: paperAddressee(data), issuedOn: today },
    signer: series && lastSigner(db, series.uid),
    problem: whyNot(paper, series),
    isOutdated: shownRow(context, row).isOutdated,
    replaces: latestIssue(db, row),
  };
}

/** The query `outgoing.ofPaper`: what belongs to a row of the register. */
export function ofPaper(
  context: QueryContext,
  { uid }: RouteInput<"outgoing.ofPaper">,
): RouteOutput<"outgoing.ofPaper"> {
  const { db } = context;
  requireRecord(db, outgoingPaper, uid);
  const documentUid = documentUidOf(db, uid);
  const row = documentUid === null ? undefined : findDocument(db, documentUid);
  return {
    document: row ? shownRow(context, row) : null,
    replaces: replacedNumber(db, uid),
    replacedBy: replacingNumber(db, uid),
    scans: documentUid === null ? [] : [...scansOf(db, documentUid)],
  };
}

/** The query `outgoing.scans`. */
export function listScans(
  { db }: QueryContext,
  { documentUid }: RouteInput<"outgoing.scans">,
): RouteOutput<"outgoing.scans"> {
  return { scans: [...scansOf(db, documentUid)] };
}
