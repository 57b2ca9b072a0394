import { list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";
import { gatheringTags } from "./gathering-tags.ts";

const books = ["minutes-book", "minutes-book-compact"];
const line: DocumentTags = { 行: text("其中一行") };

/** Tags of a 会议记录本: those of its cover and contents, and inside it those of every 会议记录. */
export const minutesBookTags: DocumentTags = {
  单位分行: list("党组织全称，过长时分成两行", line),
  记录本名称: text("如支部党员大会记录本", books),
  年度: text("如2026年", books),
  次数: text("共多少次"),
  首次日期: text("第一次的日期"),
  末次日期: text("最后一次的日期"),
  目录: list(
    "目录，按日期；页码由文字处理软件按书签计算",
    { 册内序号: text("1、2、3"), 日期: text("会议日期"), 名称: text("会议名称") },
    books,
  ),
  会议: list(
    "各次会议，里面可用会议记录的全部标签",
    {
      ...gatheringTags,
      册内序号: text("1、2、3"),
      标题首行: text("文稿标题的第一行，从新的一页开始"),
      标题余行: list("文稿标题的其余各行", line),
    },
    books,
  ),
};
