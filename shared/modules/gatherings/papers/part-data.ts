import { formatPeriod, isPeriod, periodOf, type PeriodUnit } from "../../../kernel/period.ts";
import { formatChineseDate, isCalendarDate } from "../../../kernel/calendar-date.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { chineseOrdinal, orBlank } from "../document-wording.ts";
import { partKinds } from "../part-kinds.ts";
import { actionItemData, agendaData, paragraphRows } from "./agenda-data.ts";
import { attendanceData, attendanceSentence } from "./attendance-data.ts";
import { attendeesOf } from "./attendees.ts";
import { kindPapers } from "./kind-papers.ts";
import type { PaperPart, PaperSource } from "./paper-source.ts";
import { printedPerson } from "./printed-words.ts";
import { recordRows } from "./record-rows.ts";

function unitOf(period: string): PeriodUnit {
  return period.length === 4 ? "year" : period.includes("Q") ? "quarter" : "month";
}

/** 归属2025年度，2026年3月8日召开 where the period is not the day's own; else nothing. */
export function periodSentence(source: PaperSource, { part }: PaperPart): string {
  const day = source.values.occurredOn ?? "";
  const { period } = part;
  if (period === null || !isPeriod(period) || !isCalendarDate(day)) return "";
  if (periodOf(day, unitOf(period)) === period) return "";
  return `归属${formatPeriod(period)}，${formatChineseDate(day)}召开`;
}

/** Facts that go by the kind: printed where the kind needs them, or where they were filled in. */
function kindData({ part, kind }: PaperPart): DocumentData {
  const paper = kindPapers[kind];
  const group = part.partyGroup?.title ?? "";
  const theme = part.theme?.trim() ?? "";
  const has = (name: (typeof paper.needs)[number], isFilled: boolean) =>
    isFilled || paper.needs.includes(name);
  const minutes = part.studyMinutes === null ? null : `${part.studyMinutes}分钟`;
  return {
    有党小组: has("partyGroup", group !== ""),
    党小组: orBlank(group),
    有主题: has("theme", theme !== ""),
    主题称谓: paper.themeWord,
    主题: orBlank(theme),
    有授课人: has("lecturer", part.lecturer !== null),
    授课人称谓: paper.lecturerWord,
    授课人: printedPerson(part.lecturer),
    有时长: has("studyMinutes", minutes !== null),
    时长: orBlank(minutes),
    内容称谓: paper.content,
    内容段落: paragraphRows(part.content),
    有内容: paragraphRows(part.content).length > 0,
  };
}

function headingOf(part: PaperPart, at: number): string {
  const kind = partKinds[part.kind];
  const own = part.title === kind ? "" : `（${part.title}）`;
  return `${chineseOrdinal(at + 1)}、${kind}${own}`;
}

/** One part of a paper, by tag. Its attendance is told apart only where it differs from the whole's. */
export function partData(source: PaperSource, part: PaperPart, at: number): DocumentData {
  const { values, printed, all, isCombined } = source;
  const own = attendeesOf([part.part], allParts(all), values.attendance);
  const whole = attendeesOf(allParts(printed), allParts(all), values.attendance);
  const differs =
    attendanceSentence(own, [part.part]) !== attendanceSentence(whole, allParts(printed));
  const period = periodSentence(source, part);
  const topics = agendaData(source, part);
  const items = actionItemData(part.actionItems);
  const attendance = attendanceData(own, [part.part], isCombined);
  const data = {
    序号: String(at + 1),
    类别: partKinds[part.kind],
    名称: part.title,
    部分标题: isCombined ? headingOf(part, at) : kindPapers[part.kind].content,
    有归属说明: period !== "",
    归属说明: period,
    有本部分到会情况: isCombined && differs,
    ...attendance,
    ...kindData(part),
    议题: topics,
    有议定事项: items.length > 0,
    议定事项: items,
  };
  return { ...data, 记录行: recordRows(data, topics) };
}

function allParts(parts: readonly PaperPart[]) {
  return parts.map(({ part }) => part);
}
