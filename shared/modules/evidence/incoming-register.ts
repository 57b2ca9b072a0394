import {
  formatChineseDate,
  isCalendarDate,
  type CalendarDate,
} from "../../kernel/calendar-date.ts";
import type { CollectedPaper } from "../documents/collected-paper.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { spanGaps, spanWords, yearOfToday } from "../documents/paper-span.ts";
import { incomingRegisterTags } from "./incoming-register-tags.ts";

/** The official template of the 收文登记簿. */
export const incomingRegisterName = "incoming-register";

/** One incoming paper as the register of them prints it. */
export interface RegisteredPaper {
  readonly subject: string;
  readonly sender: string;
  readonly number: string | null;
  readonly receivedOn: CalendarDate;
  /** What is asked of the branch, in words, and whether that is passing on or handling. */
  readonly demandWords: string;
  readonly wantsPassing: boolean;
  readonly wantsResult: boolean;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly result: string | null;
  /** Gatherings that have taken place and passed it on, by their days. */
  readonly passings: readonly { readonly day: CalendarDate; readonly title: string }[];
}

const dash = "—";
const unregistered = "未登记";

function orDash(text: string | null): string {
  return text?.trim() || dash;
}

function dayWords(day: string | undefined): string {
  return day !== undefined && isCalendarDate(day) ? formatChineseDate(day) : dash;
}

function passingWords({ passings, wantsPassing }: RegisteredPaper): string {
  if (passings.length === 0) return wantsPassing ? unregistered : dash;
  return passings.map(({ day, title }) => `${title}（${dayWords(day)}）`).join("；");
}

function resultWords({ doneOn, result, wantsResult, dueOn }: RegisteredPaper): string {
  const own = result?.trim() ?? "";
  if (doneOn !== null) return `${dayWords(doneOn)}办结。${own}`;
  if (own !== "" || !wantsResult) return own || dash;
  return dueOn === null ? unregistered : `${unregistered}（时限${dayWords(dueOn)}）`;
}

function lineOf(paper: RegisteredPaper, index: number): DocumentData {
  return {
    序号: String(index + 1),
    收文日期: dayWords(paper.receivedOn),
    来文单位: paper.sender,
    文号: orDash(paper.number),
    标题: paper.subject,
    要求: paper.demandWords,
    传达: passingWords(paper),
    办理情况: resultWords(paper),
  };
}

/** 收文登记簿: the incoming papers of a year, or from day to day, which gathering passed them on, what came of them. */
export const incomingRegisterPaper: CollectedPaper<readonly RegisteredPaper[]> = {
  templateNames: [incomingRegisterName],
  tags: incomingRegisterTags,
  data: (registered, { branch, options }) => ({
    单位: branch.fullName,
    起止: spanWords(options),
    件数: String(registered.length),
    收文: registered.map(lineOf),
  }),
  gaps: (registered, { options }) =>
    spanGaps(options, registered.length === 0, "这段时间没有登记收文"),
  titleOf: ({ options }) => spanWords(options),
  proposals: yearOfToday,
};
