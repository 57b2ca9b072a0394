import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { formatPeriod } from "#shared/kernel/period.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";

type Notice = NonNullable<MonthRow["notice"]>;

/** What a row is about: its notice's title, else the period and the topic. */
export function nameOf(row: MonthRow): string {
  return (
    row.notice?.title ?? `${row.period === null ? "" : formatPeriod(row.period)}${row.topicName}`
  );
}

/** 2026-09 as 2026年9月. */
export function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** The month so many months later; earlier with a negative number. */
export function shiftMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The steps in the order they are done, each with its word. */
export function stepsOf({
  steps,
}: Notice): readonly { readonly word: string; readonly isDone: boolean }[] {
  return [
    { word: "取数", isDone: steps.isFilled },
    { word: "核对", isDone: steps.isChecked },
    { word: "审批", isDone: steps.isApproved },
    { word: "打印", isDone: steps.isPrinted },
    { word: "张贴", isDone: steps.isPosted },
    { word: "撤下", isDone: steps.isTakenDown },
  ];
}

/** Where it hangs and until when; 暂算 where a year's holidays are not all registered. */
export function wallWords(notice: Notice): string {
  if (notice.postedOn === null) return "";
  const places = notice.places.join("、");
  const until =
    notice.lastDay === null
      ? ""
      : `，至${formatChineseDate(notice.lastDay as CalendarDate)}${notice.isProvisional ? "（暂算，该年放假安排还没有录全）" : ""}`;
  return `${formatChineseDate(notice.postedOn as CalendarDate)}张贴于${places}${until}`;
}

/** Whether it hangs and its last day is over. */
export function isOver({ steps, lastDay }: Notice, today: string): boolean {
  return steps.isPosted && !steps.isTakenDown && lastDay !== null && lastDay < today;
}

/** 本月应公开N项，已张贴N项…… */
export function monthSentence(rows: readonly MonthRow[], today: string): string {
  const notices = rows.flatMap(({ notice }) => (notice === null ? [] : [notice]));
  const over = notices.filter((notice) => isOver(notice, today)).length;
  const missing = rows.length - notices.length;
  const posted = notices.filter(({ steps }) => steps.isPosted).length;
  const words = [
    `本月列出${rows.length}项`,
    `已张贴${posted}项`,
    ...(missing > 0 ? [`还有${missing}项未登记`] : []),
    ...(over > 0 ? [`期满未撤下${over}项`] : []),
  ];
  return words.join("，");
}

/** 1条意见未答复; nothing where none waits or the viewer may not know. */
export function opinionWords({ openOpinionCount }: Notice, kind: MonthRow["kind"]): string {
  if ((openOpinionCount ?? 0) === 0) return "";
  return `${openOpinionCount}条${kind === "notice" ? "异议" : "意见"}未答复`;
}
