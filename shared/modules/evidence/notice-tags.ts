import { flag, list, text } from "../documents/define-tags.ts";
import { officialHeadTags } from "../documents/official-head.ts";
import type { DocumentTags } from "../documents/document-tags.ts";
import { numberTags } from "../outgoing/number-tags.ts";

const papers = ["notice"];

/** Tags of a 通知. */
export const noticeTags: DocumentTags = {
  ...numberTags,
  ...officialHeadTags,
  标题分行: list("标题，按意思分行", { 行: text("标题的一行") }, papers),
  主送: text("主送机关或人员", papers),
  正文逐段: list(
    "正文，逐段",
    {
      段落: text("一段文字"),
      一级: flag("单独成段的一、"),
      二级: flag("单独成段的（一）"),
      普通: flag("其余各段"),
    },
    papers,
  ),
  有联系人: flag("填写了联系人或电话"),
  联系人行: text("联系人和电话，加括号"),
  盖章: flag("落款盖章"),
  署名: text("落款单位", papers),
  落款日期: text("落款日期"),
  落款日期行: text("落款日期，不盖章时的排法"),
};
