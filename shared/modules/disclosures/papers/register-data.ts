import { formatChineseDate, isCalendarDate } from "../../../kernel/calendar-date.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { orBlank } from "../../gatherings/document-wording.ts";
import { conclusions } from "../disclosure-words.ts";
import { isTakenDown } from "../is-taken-down.ts";
import type { NoticeSource } from "./notice-source.ts";

const dash = "—";

function dateWords(day: string | null): string {
  return day !== null && isCalendarDate(day) ? formatChineseDate(day) : dash;
}

function orDash(text: string | null): string {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? dash : trimmed;
}

function postingLines({ values }: NoticeSource): DocumentData[] {
  return values.postings.map((posting) => ({
    地点: orDash(posting.place),
    张贴日期: dateWords(posting.postedOn),
    张贴人: orDash(posting.postedBy),
    撤下日期: dateWords(posting.removedOn),
    撤下人: orDash(posting.removedBy),
  }));
}

/** What was said is for whoever may see it; who said it stays out of the register at all. */
function opinionLines({ values, isFull }: NoticeSource): DocumentData[] {
  if (!isFull) return [];
  return values.opinions.map((opinion) => ({
    受理日期: dateWords(opinion.receivedOn),
    意见事项: orDash(opinion.content),
    答复: [dateWords(opinion.repliedOn), orDash(opinion.reply)]
      .filter((one) => one !== dash)
      .join("，"),
    结论: opinion.conclusion === null ? dash : conclusions[opinion.conclusion],
  }));
}

function silenceWords({ values, word }: NoticeSource): string {
  if (values.opinions.length > 0 || !isTakenDown(values.postings)) return "";
  return `${word}期间未收到${word === "公示" ? "异议" : "意见"}。`;
}

/** What came of it, as registered; else whether anything was said. */
function outcomeWords(source: NoticeSource): string {
  const { values, context } = source;
  const { publicity } = context;
  const isPosted = values.postings.length > 0;
  const head = isPosted && publicity?.isProvisional === false ? publicity.sentence : "";
  const own = values.outcome?.trim() ?? "";
  return head + (own === "" ? silenceWords(source) : own);
}

/** 《公开（公示）情况登记表》 of one notice. */
export function registerData(source: NoticeSource): DocumentData {
  const { values, word, signature } = source;
  const opinions = opinionLines(source);
  const kind = word === "公示" ? "异议" : "意见";
  return {
    标题: orBlank(values.title),
    类型: word,
    事项: orBlank(values.topic?.title ?? null),
    落款单位: orBlank(signature),
    方式: orBlank(values.method),
    范围: orBlank(values.scope),
    张贴: postingLines(source),
    有意见: opinions.length > 0,
    意见: opinions,
    意见情况:
      values.opinions.length > 0 ? `收到${kind}${values.opinions.length}条` : `未登记${kind}`,
    结果: orDash(outcomeWords(source)),
  };
}
