import { flag, list, text } from "../documents/define-tags.ts";
import { sheetTags } from "../documents/sheet-data.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const paragraph: DocumentTags = { 段落: text("一段文字") };
const numbered: DocumentTags = { 序号: text("1、2、3"), 段落: text("一项文字") };

/** Tags of 年度工作计划. */
export const annualPlanTags: DocumentTags = {
  标题分行: list("标题，按行", { 行: text("其中一行") }),
  版本: text("草案、审议稿、通过稿、调整稿"),
  指导思想序号: text("一、二、三"),
  目标序号: text("一、二、三"),
  任务序号: text("一、二、三"),
  保障序号: text("一、二、三"),
  有依据: flag("写了依据"),
  依据: list("依据", paragraph),
  有指导思想: flag("写了指导思想"),
  指导思想: list("指导思想", paragraph),
  有目标: flag("有工作目标"),
  目标: list("工作目标", numbered),
  有任务: flag("有重点任务"),
  任务分类: list("各类任务", {
    序号汉字: text("一、二、三"),
    分类: text("分类"),
    任务: list("这一类的任务", numbered),
  }),
  有保障: flag("写了保障措施"),
  保障措施: list("保障措施", paragraph),
  有附件: flag("有附件"),
  附件: list("附件名称", { 首行: flag("是第一件"), 附件名: text("附件的名称") }),
  署名: text("落款名称"),
  落款日期行: text("成文日期，已排好位置"),
  有报送: flag("写了报送"),
  报送: text("报送单位"),
  有月度安排: flag("有月度安排"),
  月度标题: text("月度安排表的标题"),
  月度安排: list("月度安排的各行", {
    月份: text("几月"),
    三会一课: text("三会一课"),
    主题党日: text("主题党日"),
    重点活动: text("重点活动"),
    责任人: text("责任人"),
  }),
};

const papers = ["key-task-schedule", "key-task-schedule-a3"];

/** Tags of 重点工作推进表. */
export const keyTaskScheduleTags: DocumentTags = {
  标题: text("表名，含截至日期"),
  项数: text("共几项"),
  ...sheetTags(papers),
};
