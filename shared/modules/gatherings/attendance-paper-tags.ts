import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const overview = ["attendance-overview", "attendance-overview-a3"];
const makeUp = ["make-up-study"];
/** As many columns as the widest template has. */
const most = 40;

function numbered(prefix: string, label: string): DocumentTags {
  const entries = Array.from({ length: most }, (_, at) => [
    `${prefix}${at + 1}`,
    text(`第${at + 1}栏的${label}`),
  ]);
  return Object.fromEntries(entries) as DocumentTags;
}

/** Tags of the 参会一览. */
export const overviewTags: DocumentTags = {
  单位: text("本支部全称", overview),
  起止: text("如2026年1月1日至12月31日", overview),
  次数: text("会议活动共多少次"),
  一览页: list(
    "每张表，会议多的分成几张",
    {
      首张: flag("是第一张"),
      ...numbered("序", "会议序号"),
      ...numbered("日", "会议日期，如9.18"),
      人员: list("各人一行", {
        序号: text("1、2、3"),
        姓名: text("姓名"),
        ...numbered("格", "出席符号"),
        应到: text("这段时间应到次数"),
        实到: text("实到次数"),
        请假: text("请假次数"),
        缺席: text("缺席次数"),
      }),
      对照: list("会议序号对照", { 对照文字: text("如1.2026年3月5日 2026年第1次支部党员大会") }),
    },
    overview,
  ),
};

/** Tags of the 补学登记表. */
export const makeUpTags: DocumentTags = {
  单位: text("本支部全称", makeUp),
  起止: text("如2026年1月1日至12月31日", makeUp),
  人次: text("共多少人次"),
  补学: list(
    "请假、缺席的，按日期逐人一行",
    {
      序号: text("1、2、3"),
      日期: text("学习日期"),
      内容: text("学习内容：主题，没有主题的为名称"),
      姓名: text("姓名"),
      缺课: text("请假或缺席"),
    },
    makeUp,
  ),
};
