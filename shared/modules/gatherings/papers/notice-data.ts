import type { DocumentData } from "../../documents/document-tags.ts";
import { numberData } from "../../outgoing/number-tags.ts";
import { chineseOrdinal, orBlank, toParagraphs } from "../document-wording.ts";
import { scopeOf } from "../part-base.ts";
import { partKinds } from "../part-kinds.ts";
import { namesOf } from "./attendance-data.ts";
import { attendeesOf } from "./attendees.ts";
import { kindPapers } from "./kind-papers.ts";
import { headData } from "./minutes-data.ts";
import type { PaperPart, PaperSource } from "./paper-source.ts";
import { paperTitleLines, subjectTitle } from "./paper-titles.ts";
import { signatureData } from "./signature-data.ts";
import {
  printedDate,
  printedPerson,
  printedSpan,
  printedStart,
  weekdayOf,
} from "./printed-words.ts";

/** 全体党员, 支委会委员, 第一党小组全体党员, or the names listed. */
function participantsOf({ values, all }: PaperSource, { part }: PaperPart): string {
  switch (scopeOf(part)) {
    case "members":
      return "全体党员";
    case "committee":
      return "支委会委员";
    case "group":
      return `${part.partyGroup?.title ?? "党小组"}全体党员`;
    case "listed": {
      const everyPart = all.map((one) => one.part);
      return orBlank(namesOf(attendeesOf([part], everyPart, values.attendance).expected));
    }
  }
}

/** Who is asked to come, each scope once. */
export function participantWords(source: PaperSource): string {
  const words = [...new Set(source.printed.map((part) => participantsOf(source, part)))];
  const withoutSubsets = words.includes("全体党员")
    ? words.filter((word) => word === "全体党员" || !/(委员|全体党员)$/.test(word))
    : words;
  return withoutSubsets.join("、");
}

function observerNames({ values, printed, all }: PaperSource): string {
  const [parts, everyPart] = [printed, all].map((some) => some.map(({ part }) => part));
  return namesOf(attendeesOf(parts ?? [], everyPart ?? [], values.attendance).observers);
}

function themeOf({ part, kind }: PaperPart): string {
  const theme = part.theme?.trim() ?? "";
  const lecturer =
    part.lecturer === null
      ? ""
      : `，${kindPapers[kind].lecturerWord}：${printedPerson(part.lecturer)}`;
  return theme === "" ? "" : `${theme}${lecturer}`;
}

/** What is on the agenda: topics, or a part's theme; a combined gathering names the part. */
function agendaLines({ printed, isCombined }: PaperSource): string[] {
  return printed.flatMap((part) => {
    const theme = themeOf(part);
    const topics = part.topics.map(({ row }) => orBlank(row.topic));
    const texts = theme === "" ? topics : [theme, ...topics];
    const shown = texts.length === 0 ? [isCombined ? "" : orBlank(null)] : texts;
    const name = isCombined ? partKinds[part.kind] : "";
    return shown.map((text) => [name, text].filter((one) => one !== "").join("："));
  });
}

function timeLines({ values }: PaperSource): string[] {
  const of = (day: string | null, times: { startTime: string | null; endTime: string | null }) => {
    const weekday = weekdayOf(day);
    const span = times.endTime === null ? printedStart(times) : printedSpan(times);
    return `${printedDate(day)}${weekday === "" ? "" : `（${weekday}）`}${span}`;
  };
  if (values.sessions.length === 0) return [of(values.occurredOn, values)];
  return values.sessions.map(
    (session) => `${orBlank(session.name)}：${of(session.occurredOn, session)}`,
  );
}

function placeLine({ values }: PaperSource): string {
  const places = values.sessions.map(({ name, place }) => [name, place ?? values.place] as const);
  const differing = new Set(places.map(([, place]) => place));
  if (differing.size < 2) return orBlank(places[0]?.[1] ?? values.place);
  return places.map(([name, place]) => `${orBlank(name)}：${orBlank(place)}`).join("；");
}

function numbered(texts: readonly string[]): DocumentData[] {
  return texts.map((text, at) => ({ 序号: String(at + 1), 段落: text }));
}

function titleOf(source: PaperSource): string {
  const [first] = source.printed;
  const verb = first && !source.isCombined ? kindPapers[first.kind].verb : "召开";
  return `关于${verb}${orBlank(subjectTitle(source))}的通知`;
}

/** The numbers of the headings, as they come. */
function headings(hasObservers: boolean, hasRequirements: boolean): DocumentData {
  const last = hasObservers ? 6 : 5;
  return {
    列席序号: hasObservers ? chineseOrdinal(5) : "",
    要求序号: hasRequirements ? chineseOrdinal(last) : "",
  };
}

/** 会议通知. Its day is the one chosen when it is made, never the gathering's. */
export function noticeData(source: PaperSource): DocumentData {
  const { context } = source;
  const observers = observerNames(source);
  const requirements = toParagraphs(context.options.requirements ?? null);
  const agenda = agendaLines(source);
  const times = timeLines(source);
  return {
    ...headData(source),
    ...numberData(context.draftNumber),
    标题分行: paperTitleLines(titleOf(source)).map((line) => ({ 行: line })),
    主送: orBlank((context.options.addressee ?? "").replace(/[:：]\s*$/, "")),
    ...headings(observers !== "", requirements.length > 0),
    一个时间: times.length === 1,
    通知时间: times.join("；"),
    通知时间逐项: numbered(times),
    通知地点: placeLine(source),
    一个议题: agenda.length === 1,
    通知议题: agenda.join("；"),
    通知议题逐项: numbered(agenda),
    参加人员: participantWords(source),
    有列席: observers !== "",
    列席人员: observers,
    有要求: requirements.length > 0,
    一项要求: requirements.length === 1,
    要求: requirements.join("\n"),
    要求逐项: numbered(requirements),
    ...signatureData(
      context.branch.signatureName,
      context.options.issuedOn ?? null,
      context.options.signWithSeal === true,
    ),
  };
}
