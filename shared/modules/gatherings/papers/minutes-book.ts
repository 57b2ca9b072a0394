import type { AnyValues } from "../../../records/field.ts";
import type { CollectedPaper } from "../../documents/collected-paper.ts";
import type { DocumentContext, DocumentGap } from "../../documents/document-maker.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { yearOf } from "../../documents/paper-span.ts";
import { minutesBookTags } from "../minutes-book-tags.ts";
import { partKinds, type PartKind } from "../part-kinds.ts";
import { titleLines } from "../document-wording.ts";
import { gatheringGaps } from "./gathering-gaps.ts";
import { minutesData } from "./minutes-data.ts";
import { paperSource, type PaperSource } from "./paper-source.ts";
import { subjectTitle } from "./paper-titles.ts";
import { printedDate } from "./printed-words.ts";

/** One meeting of the volume, with the branch and the rules of its own day. */
export interface BookMeeting extends Pick<DocumentContext, "branch" | "rules"> {
  readonly uid: string;
  readonly values: AnyValues;
  /** The part of the gathering that is of the volume's kind, 1-based. */
  readonly part: number;
}

/** The official templates of a 会议记录本, each with the minutes that are bound in it. */
export const minutesBooks = {
  "minutes-book-compact": "gathering-minutes-compact",
  "minutes-book": "gathering-minutes",
} as const;

type BookName = keyof typeof minutesBooks;

export function kindOf({ options }: Pick<DocumentContext, "options">): PartKind {
  return options.kind ?? "generalMeeting";
}

function sourceOf(meeting: BookMeeting, context: DocumentContext): PaperSource {
  const { branch, rules } = meeting;
  const templateName = minutesBooks[context.templateName as BookName];
  const options = { part: meeting.part };
  return paperSource(meeting.values, { ...context, branch, rules, templateName, options });
}

function meetingData(source: PaperSource, at: number): DocumentData {
  const data = minutesData(source);
  const lines = data["标题分行"] as readonly DocumentData[];
  return {
    ...data,
    册内序号: String(at + 1),
    标题首行: lines[0]?.["行"] ?? "",
    标题余行: lines.slice(1),
  };
}

function contentsLine(source: PaperSource, at: number): DocumentData {
  return {
    册内序号: String(at + 1),
    日期: printedDate(source.values.occurredOn),
    名称: subjectTitle(source),
  };
}

function bookGaps(meetings: readonly BookMeeting[], context: DocumentContext): DocumentGap[] {
  return meetings.flatMap((meeting) => {
    const source = sourceOf(meeting, context);
    const count = gatheringGaps(source).length;
    if (count === 0) return [];
    const day = printedDate(source.values.occurredOn);
    return [
      {
        field: `/records/gathering/${meeting.uid}`,
        message: `${day}${subjectTitle(source)}：还有${count}处未填写`,
      },
    ];
  });
}

function titleOf(context: DocumentContext): string {
  return `${yearOf(context)}年${partKinds[kindOf(context)]}`;
}

/** 会议记录本: all meetings of one kind of one year, bound with a cover and contents. */
export const minutesBookPaper: CollectedPaper<readonly BookMeeting[]> = {
  templateNames: Object.keys(minutesBooks),
  tags: minutesBookTags,
  data: (meetings, context) => {
    const sources = meetings.map((meeting) => sourceOf(meeting, context));
    const days = sources.map(({ values }) => printedDate(values.occurredOn));
    return {
      单位分行: titleLines(context.branch.fullName, 16).map((line) => ({ 行: line })),
      记录本名称: `${partKinds[kindOf(context)]}记录本`,
      年度: `${yearOf(context)}年`,
      次数: String(meetings.length),
      首次日期: days[0] ?? "—",
      末次日期: days.at(-1) ?? "—",
      目录: sources.map(contentsLine),
      会议: sources.map(meetingData),
    };
  },
  gaps: (meetings, context) => {
    const kind = partKinds[kindOf(context)];
    if (meetings.length > 0) return bookGaps(meetings, context);
    return [{ field: "options.year", message: `${yearOf(context)}年没有登记过${kind}` }];
  },
  titleOf,
  proposals: ({ today }) => ({ kind: "generalMeeting", year: Number(today.slice(0, 4)) }),
};
