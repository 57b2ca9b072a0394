import { formatChineseDate } from "../../../kernel/calendar-date.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { orBlank, toParagraphs, visibleBlank } from "../../gatherings/document-wording.ts";
import { printedDate } from "../../gatherings/papers/printed-words.ts";
import { dayUnits } from "../disclosure-words.ts";
import type { NoticeSource } from "./notice-source.ts";
import { figureData } from "./figure-data.ts";
import { legendWords } from "../legend.ts";
import { tableData } from "./table-data.ts";
import { maskNames } from "./mask-names.ts";

function paragraphs(text: string | null): DocumentData[] {
  return toParagraphs(text).map((line) => ({ 段落: line }));
}

/** 公示期 is printed with its end only where the end is certain. */
function periodWords({ values, word, context }: NoticeSource): string {
  const unit = dayUnits[values.dayUnit ?? "workingDay"];
  const count = values.leastDays === null ? "" : `不少于${values.leastDays}${unit}`;
  const { publicity } = context;
  if (publicity !== null && !publicity.isProvisional)
    return `${word}时间：${formatChineseDate(publicity.postedOn)}至${formatChineseDate(publicity.lastDay)}，共${values.leastDays ?? ""}${unit}。`;
  return `${word}时间：自张贴之日起${count === "" ? visibleBlank : count}。`;
}

function feedbackWords({ values, word }: NoticeSource): string {
  const channel = orBlank(values.feedback);
  return word === "公示"
    ? `如有异议，请在公示期内向${channel}反映。以单位名义反映的加盖公章，以个人名义反映的提倡署真实姓名。`
    : `如有疑问，请向${channel}反映。`;
}

function legendOf({ values, table }: NoticeSource): string {
  return legendWords({ checkKind: values.checkKind ?? "none", marks: values.marks, table });
}

/** 公开（公示） as it is posted, and its 全额版 that is not. */
export function noticeData(source: NoticeSource): DocumentData {
  const { values, isFull, signature } = source;
  return {
    标题: orBlank(values.title),
    全额版: isFull,
    依据段: paragraphs(values.basis),
    内容段: paragraphs(values.content),
    ...tableData(maskNames(source), legendOf(source)),
    ...figureData(source),
    公示期: periodWords(source),
    意见渠道: feedbackWords(source),
    署名: signature === "" ? visibleBlank : signature,
    落款日期: printedDate(values.madeOn),
  };
}

/** 《公开（公示）事项审批表》. */
export function approvalData(source: NoticeSource): DocumentData {
  const { values, word, signature } = source;
  const unit = dayUnits[values.dayUnit ?? "workingDay"];
  return {
    标题: orBlank(values.title),
    类型: word,
    事项: orBlank(values.topic?.title ?? null),
    落款单位: signature === "" ? visibleBlank : signature,
    内容: orBlank(
      [values.basis, values.content].filter((one) => one !== null).join("\n") || "见附表",
    ),
    范围: orBlank(values.scope),
    方式: orBlank(values.method),
    时间: values.leastDays === null ? visibleBlank : `自张贴之日起不少于${values.leastDays}${unit}`,
    提出人: orBlank(values.proposedBy),
    提出日期: printedDate(values.proposedOn),
    审核人: orBlank(values.reviewedBy),
    审核日期: printedDate(values.reviewedOn),
    批准人: orBlank(values.approvedBy),
    批准日期: printedDate(values.approvedOn),
  };
}
