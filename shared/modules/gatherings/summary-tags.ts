import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const summary = ["gathering-summary"];

/** Tags that a 会议纪要 has beside those of every paper of a gathering. */
export const summaryTags: DocumentTags = {
  红头: flag("选择了印红色标志"),
  标志分行: list(
    "标志，如静河输油站党支部支委会纪要，过长时分行",
    { 行: text("其中一行") },
    summary,
  ),
  纪要编号: text("第几号，印发前是空白", summary),
  成文日期: text("成文日期", summary),
  开头: text("何时、何地、召开什么会议、由谁主持", summary),
  纪要部分: list(
    "会议的各部分，没有决议和议定事项的不列",
    {
      部分标题: text("如一、2026年第9次支委会"),
      纪要议题: list("有决议的议题", {
        序号汉字: text("一、二、三"),
        题目: text("议题题目"),
        纪要段落: list("听取、决定、要求，逐段", { 段落: text("一段文字") }),
      }),
      有议定事项: flag("有议定事项"),
      议定事项: list("议定事项（不含落实情况）", {
        序号: text("1、2、3"),
        事项: text("事项"),
        责任人: text("责任人"),
        完成时限: text("完成时限"),
      }),
    },
    summary,
  ),
  出席人员: text("出席人员姓名", summary),
};
