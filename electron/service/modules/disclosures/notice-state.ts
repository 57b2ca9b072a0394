import { checkFigures, type Figure } from "#shared/modules/disclosures/check-figures.ts";
import type { FigureFinding } from "#shared/modules/disclosures/figure-finding.ts";
import { tableOf } from "#shared/modules/disclosures/disclosure-table.ts";
import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import type { StoredRecord } from "#service/records/record-reader.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import {
  closingOf,
  noticeBefore,
  requireNotice,
  toNotice,
  type Notice,
} from "./disclosure-repository.ts";
import { openReplies } from "./open-replies.ts";
import { noticeOnWall } from "./publicity-clock.ts";

const notHanging = { postedOn: null, lastDay: null, isProvisional: false, sentence: null };

function lastClosingOf(db: ReadableDatabase, { values }: Notice): number | null {
  return closingOf(noticeBefore(db, values.topic?.uid ?? "", values.period));
}

/** How the figures of a notice agree with each other and with the notice before. */
export function findingsOf(db: ReadableDatabase, notice: Notice): readonly FigureFinding[] {
  const { values } = notice;
  return checkFigures({
    checkKind: values.checkKind ?? "none",
    figures: values.figures as readonly Figure[],
    table: tableOf(values),
    marks: values.marks,
    mealCount: values.mealCount,
    lastClosing: lastClosingOf(db, notice),
  });
}

/**
 * The differences between the figures of a notice that nobody has explained, in the words of its page;
 * none for records of another type.
 */
export function unexplainedDifferences(
  db: ReadableDatabase,
  type: RecordType,
  record: StoredRecord,
): readonly string[] {
  if (type.name !== disclosure.name) return [];
  const notice = toNotice(record);
  if ((notice.values.differenceReason ?? "").trim() !== "") return [];
  return findingsOf(db, notice)
    .filter(({ kind }) => kind === "difference")
    .map(({ sentence }) => sentence);
}

/** The query `disclosures.state`. */
export function noticeState(
  { db, viewer }: QueryContext,
  input: RouteInput<"disclosures.state">,
): RouteOutput<"disclosures.state"> {
  const notice = requireNotice(db, input.uid);
  const wall = noticeOnWall(notice.values, workingCalendarOf(db));
  return {
    ...(wall ?? notHanging),
    lastClosing: lastClosingOf(db, notice),
    findings: [...findingsOf(db, notice)],
    replies: viewer.maySeeSensitive ? [...openReplies(db, notice.values)] : [],
  };
}
