import type { DocumentData } from "../../documents/document-tags.ts";
import { orBlank, titleLines, toParagraphs } from "../document-wording.ts";
import { kindFacts } from "../part-kinds.ts";
import { paragraphRows } from "./agenda-data.ts";
import { attendanceData, namesOf } from "./attendance-data.ts";
import { attendeesOf, measureWord } from "./attendees.ts";
import type { PaperSource } from "./paper-source.ts";
import { partData } from "./part-data.ts";
import { kindNames, paperTitleLines, subjectTitle } from "./paper-titles.ts";
import {
  printedDate,
  printedEnd,
  printedPerson,
  printedSpan,
  printedStart,
} from "./printed-words.ts";

function lines(texts: readonly string[]): DocumentData[] {
  return texts.map((line) => ({ 行: line }));
}

/** What every paper of a gathering begins with. */
export function headData(source: PaperSource): DocumentData {
  const { values, printed, context } = source;
  const fullName = orBlank(context.branch.fullName);
  return {
    党组织全称: fullName,
    党组织署名: orBlank(context.branch.signatureName),
    全称分行: lines(titleLines(fullName)),
    会议类型: kindNames(printed),
    会议名称: orBlank(subjectTitle(source)),
    会议日期: printedDate(values.occurredOn),
    开始时间: printedStart(values),
    结束时间: printedEnd(values),
    会议时间: printedSpan(values),
    会议地点: orBlank(values.place),
    主持人: printedPerson(values.host),
    记录人: printedPerson(values.recorder),
  };
}

/** 第一场, 第二场: when and where, and who came to which. */
export function sessionData({ values, printed, all }: PaperSource): DocumentData[] {
  const parts = printed.map(({ part }) => part);
  const everyPart = all.map(({ part }) => part);
  const { present } = attendeesOf(parts, everyPart, values.attendance);
  return values.sessions.map((session, at) => {
    const came = present.filter((row) => row.session === at + 1);
    return {
      序号: String(at + 1),
      名称: orBlank(session.name),
      时间: `${printedDate(session.occurredOn)} ${printedSpan(session)}`,
      地点: orBlank(session.place ?? values.place),
      到会人数: `${came.length}${measureWord(came, parts)}`,
      到会人员: came.length === 0 ? "无" : namesOf(came),
    };
  });
}

/** A part printed alone says what it was held together with, since the times are those of all. */
function togetherSentence({ printed, all }: PaperSource): string {
  if (printed.length === all.length) return "";
  const others = all.filter((part) => !printed.includes(part)).map(({ title }) => title);
  return `与${others.join("、")}一并举行，时间为全部活动的起止时间`;
}

function closingWords({ printed }: PaperSource): string {
  const words = printed.map(({ kind }) => kindFacts[kind].closing);
  return words.length === 1 ? (words[0] ?? "散会。") : "散会。";
}

/** 会议记录, strict and compact: everything by tag. */
export function minutesData(source: PaperSource): DocumentData {
  const { values, printed, all, isCombined } = source;
  const parts = printed.map(({ part }) => part);
  const people = attendeesOf(
    parts,
    all.map(({ part }) => part),
    values.attendance,
  );
  const together = togetherSentence(source);
  const sessions = sessionData(source);
  return {
    ...headData(source),
    标题分行: lines(paperTitleLines(`${kindNames(printed)}记录`)),
    多个部分: isCombined,
    有合开说明: together !== "",
    合开说明: together,
    ...attendanceData(people, parts, !isCombined),
    有场次: sessions.length > 0,
    场次: sessions,
    部分: printed.map((part, at) => partData(source, part, at)),
    有备注: toParagraphs(values.note).length > 0,
    备注: toParagraphs(values.note).join("\n"),
    备注段落: paragraphRows(values.note),
    结束语: closingWords(source),
  };
}
