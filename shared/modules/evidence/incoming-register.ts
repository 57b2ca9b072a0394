import { formatChineseDate, isCalendarDate } from "../../kernel/calendar-date.ts";
import type {
  DocumentContext,
  DocumentGap,
  DocumentMaker,
  RegisteredPaper,
} from "../documents/document-maker.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import type { DocumentOptions } from "../documents/document-options.ts";

/** The official template of the 收文登记簿. */
export const incomingRegisterName = "incoming-register";

const dash = "—";
const unregistered = "未登记";

function orDash(text: string | null): string {
  return text?.trim() || dash;
}

function dayWords(day: string | undefined): string {
  return day !== undefined && isCalendarDate(day) ? formatChineseDate(day) : dash;
}

/** 2026年 for a whole year, else from day to day. */
function periodWords({ fromOn, untilOn }: DocumentOptions): string {
  const year = fromOn?.slice(0, 4) ?? "";
  const isYear = fromOn === `${year}-01-01` && untilOn === `${year}-12-31`;
  return isYear ? `${year}年` : `${dayWords(fromOn)}至${dayWords(untilOn)}`;
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

function gapsOf({ registered, options }: DocumentContext): readonly DocumentGap[] {
  const { fromOn = "", untilOn = "" } = options;
  if (fromOn > untilOn) return [{ field: "options.fromOn", message: "起始日期晚于截止日期" }];
  return registered?.length ? [] : [{ field: "options.fromOn", message: "这段时间没有登记收文" }];
}

/** 收文登记簿: the incoming papers of a year, or from day to day, which gathering passed them on, what came of them. */
export const incomingRegisterMaker: DocumentMaker = {
  data: (_, { branch, registered, options }) => ({
    单位: branch.fullName,
    起止: periodWords(options),
    件数: String(registered?.length ?? 0),
    收文: (registered ?? []).map(lineOf),
  }),
  gaps: (_, context) => gapsOf(context),
  parts: () => [],
  titleOf: (_, { options }) => periodWords(options),
  proposals: (_, { today }) => ({
    fromOn: `${today.slice(0, 4)}-01-01`,
    untilOn: `${today.slice(0, 4)}-12-31`,
  }),
};
