import { list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const papers = ["incoming-register"];

/** Tags of the 收文登记簿. */
export const incomingRegisterTags: DocumentTags = {
  单位: text("本支部全称", papers),
  起止: text("如2026年1月1日至12月31日", papers),
  件数: text("共多少件"),
  收文: list(
    "各件，按收文日期",
    {
      序号: text("1、2、3"),
      收文日期: text("如2026年1月5日"),
      来文单位: text("来文单位"),
      文号: text("来文字号"),
      标题: text("文件标题"),
      要求: text("阅知、传达、办理或传达并办理"),
      传达: text("传达它的会议和日期"),
      办理情况: text("办结日期和结果"),
    },
    papers,
  ),
};
