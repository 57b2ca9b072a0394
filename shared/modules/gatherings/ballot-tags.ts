import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";

const ballot = ["gathering-ballots"];
const count = ["gathering-ballot-count"];

/** Tags that 表决票 and 计票单 have beside those of every paper of a gathering. */
export const ballotTags: DocumentTags = {
  票名: text("如接收中共预备党员表决票、选票", [...ballot, ...count]),
  选举: flag("表决事项是选举"),
  表决事项: text("议题题目", [...ballot, ...count]),
  候选人: list("选举的候选人，未填写的是空行", { 姓名: text("姓名") }),
  记名: flag("记名投票"),
  填写说明: text("怎样填票", ballot),
  票页: list("每页两张", { 有下票: flag("下半页也有一张") }, ballot),
  表决方式: text("举手、无记名投票等"),
  应到票权: text("应到会有表决权（选举权）的人数"),
  实到票权: text("实到会有表决权（选举权）的人数"),
  发出: text("发出张数", count),
  收回: text("收回张数", count),
  有效: text("有效张数"),
  无效: text("无效张数"),
  有书面意见: flag("按规定书面意见统计在票数内"),
  计票行: list(
    "赞成、不赞成、弃权各一行",
    {
      意见: text("赞成、不赞成或弃权"),
      票数: text("票数"),
      书面票数: text("会前提出的书面意见"),
    },
    count,
  ),
  结果: text("按当日表决规则得出的表述，或自行改写的表述"),
  监票人: text("监票人"),
  计票人: text("计票人"),
};
