import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import type { RouteInput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import type { CommandContext } from "#service/core/command.ts";
import { refuseStale, rewriteRecord } from "#service/records/record-service.ts";
import { workingCalendarOf } from "../calendar/index.ts";
import { requireNotice, type Notice } from "./disclosure-repository.ts";
import { noticeOnWall } from "./publicity-clock.ts";

function requireAll(context: CommandContext, targets: readonly SavedRecord[]): readonly Notice[] {
  if (new Set(targets.map(({ uid }) => uid)).size !== targets.length)
    throw new AppError("invalid-input", "同一条公开选了两次，没有登记。", { hint: "请重新选择。" });
  return targets.map((target) => {
    const notice = requireNotice(context.db, target.uid);
    refuseStale(disclosure, notice.record, target.revision);
    return notice;
  });
}

/** Posting and taking down go on after 定稿: what the paper says does not change by them. */
function keepPostings(
  context: CommandContext,
  { record }: Notice,
  postings: readonly AnyValues[],
): SavedRecord {
  rewriteRecord(context, disclosure, record, { postings });
  return { uid: record.uid, revision: record.revision + 1 };
}

function refuseUnwritten(notices: readonly Notice[]): void {
  const withheld = notices.find(({ values }) => values.withheldReason !== null);
  if (withheld)
    throw new AppError("invalid-input", `“${withheld.record.title}”登记为本期不公开，不能张贴。`, {
      hint: "没有登记任何一条。确要公开的，请先在记录里删去不公开的原因。",
    });
}

/** The command `disclosures.post`: all of them or none. */
export function postNotices(context: CommandContext, input: RouteInput<"disclosures.post">) {
  const notices = requireAll(context, input.targets);
  refuseUnwritten(notices);
  const { postedOn, postedBy, places } = input;
  const added = [...new Set(places)].map((place) => ({
    place,
    postedOn,
    postedBy,
    removedOn: null,
    removedBy: null,
    earlyReason: null,
  }));
  const saved = notices.map((notice) =>
    keepPostings(context, notice, [...notice.values.postings, ...added]),
  );
  return { saved };
}

function refuseNotPosted(notices: readonly Notice[], removedOn: string): void {
  for (const { record, values } of notices) {
    const open = values.postings.filter((posting) => posting.removedOn === null);
    if (open.length === 0)
      throw new AppError("invalid-input", `“${record.title}”没有张贴着的，不能登记撤下。`, {
        hint: "没有登记任何一条。请先登记张贴，或取消选择这一条。",
      });
    if (open.some(({ postedOn }) => (postedOn ?? "") > removedOn))
      throw new AppError("invalid-input", `“${record.title}”的撤下日期早于张贴日期。`, {
        hint: "没有登记任何一条。请核对日期。",
      });
  }
}

function refuseEarly(context: CommandContext, notices: readonly Notice[], removedOn: string): void {
  const calendar = workingCalendarOf(context.db);
  const early = notices.flatMap(({ record, values }) => {
    const lastDay = noticeOnWall(values, calendar)?.lastDay;
    return lastDay !== undefined && removedOn < lastDay ? [{ title: record.title, lastDay }] : [];
  });
  const [first] = early;
  if (first)
    throw new AppError(
      "too-early",
      `“${first.title}”要张贴到${formatChineseDate(first.lastDay)}，还没有期满。`,
      { hint: "没有登记任何一条。确需提前撤下的，请写明原因再登记。" },
    );
}

/** The command `disclosures.takeDown`: all of them or none; before the last day only with a reason. */
export function takeDownNotices(
  context: CommandContext,
  input: RouteInput<"disclosures.takeDown">,
) {
  const notices = requireAll(context, input.targets);
  const { removedBy, earlyReason } = input;
  const removedOn = input.removedOn as CalendarDate;
  refuseNotPosted(notices, removedOn);
  if ((earlyReason?.trim() ?? "") === "") refuseEarly(context, notices, removedOn);
  const saved = notices.map((notice) =>
    keepPostings(
      context,
      notice,
      notice.values.postings.map((posting) =>
        posting.removedOn === null ? { ...posting, removedOn, removedBy, earlyReason } : posting,
      ),
    ),
  );
  return { saved };
}
