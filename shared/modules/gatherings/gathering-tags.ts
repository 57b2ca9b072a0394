import { flag, list, text } from "../documents/define-tags.ts";
import type { DocumentTags } from "../documents/document-tags.ts";
import { numberTags } from "../outgoing/number-tags.ts";
import { ballotTags } from "./ballot-tags.ts";
import { summaryTags } from "./summary-tags.ts";

const strict = ["gathering-minutes"];
const compact = ["gathering-minutes-compact"];
const minutes = [...strict, ...compact];
const signIn = ["gathering-sign-in"];
const notice = ["gathering-notice"];

const paragraph: DocumentTags = {
  段落: text("一段文字"),
  首段: flag("是第一段"),
};

const line: DocumentTags = { 行: text("其中一行") };
const numbered: DocumentTags = { 序号: text("1、2、3"), 段落: text("一项文字") };

const person: DocumentTags = {
  序号: text("行号（1、2、3）"),
  姓名: text("姓名"),
  单位: text("单位或班组"),
  原因: text("请假或缺席的原因"),
};

const attendance: DocumentTags = {
  到会情况: text("一句话写明应到、实到（其中视频）、请假、缺席、列席和不计入应到的人数"),
  应到人数: text("应到，如16名"),
  实到人数: text("实到，如13名"),
  请假人数: text("请假，如2名"),
  缺席人数: text("缺席，如1名"),
  有表决权情况: flag("党员大会，名单上有当日有表决权的党员"),
  表决权情况: text("一句话写明有表决权的党员应到、实到人数"),
  有实到: flag("有实到人员"),
  到会人员: text("到会人员姓名"),
  有请假: flag("有请假人员"),
  请假人员: text("请假人员姓名及原因"),
  请假名单: list("请假人员，逐人一行", person),
  有缺席: flag("有缺席人员（不含未登记）"),
  缺席人员: text("缺席人员姓名及原因"),
  缺席名单: list("缺席人员，逐人一行", person),
  有列席: flag("有列席人员"),
  列席人员: text("列席人员单位和姓名"),
  有不计入应到: flag("有按规定不计入应到的人员"),
  不计入应到人员: text("按规定不计入应到的人员、情形、上级同意和大会通过"),
  有未登记: flag("有尚未登记出席情况的人员"),
  未登记人员: text("尚未登记出席情况的人员姓名"),
};

const topic: DocumentTags = {
  序号汉字: text("一、二、三"),
  序号: text("1、2、3"),
  题目: text("议题题目", strict),
  第一议题: flag("是第一议题"),
  有文件: flag("写有学习文件，或是第一议题"),
  文件: text("学习文件"),
  有传达人: flag("写有传达（汇报、领学）人，或是第一议题"),
  传达人称谓: text("传达人、汇报人或领学人"),
  传达人: text("传达（汇报、领学）人"),
  讨论情况: text("讨论情况全文"),
  讨论段落: list("讨论情况，逐段", paragraph),
  有决议: flag("本议题有决议"),
  决议: text("决议全文"),
  决议段落: list("决议，逐段", paragraph, strict),
  措施段落: list("贯彻措施，逐段", paragraph),
  有表决: flag("本议题有表决"),
  有表决方式: flag("写有表决方式"),
  表决方式: text("举手、无记名投票等"),
  有监票计票: flag("投票表决，要写监票人、计票人"),
  监票人: text("监票人"),
  计票人: text("计票人"),
  有表决结果: flag("有表决结果"),
  表决结果: text("按当日表决规则得出的表述，或自行改写的表述", strict),
};

const part: DocumentTags = {
  序号: text("第几个部分（1、2、3）"),
  类别: text("类别，如支部党员大会"),
  名称: text("名称，如2026年第9次支委会"),
  部分标题: text("如一、党课（名称）；只有一个部分时为会议内容、活动内容等"),
  有归属说明: flag("归属期与召开日期不同"),
  归属说明: text("如归属2025年度，2026年3月8日召开"),
  有本部分到会情况: flag("几个部分合印，且本部分到会情况与总的不同"),
  ...attendance,
  有党小组: flag("党小组会"),
  党小组: text("党小组名称"),
  有主题: flag("党课、主题党日，或填写了主题"),
  主题称谓: text("主题、党课题目或学习主题"),
  主题: text("主题"),
  有授课人: flag("党课、集中学习，或填写了授课人"),
  授课人称谓: text("授课人、领学人或主讲人"),
  授课人: text("授课（领学）人"),
  有时长: flag("党课、集中学习，或填写了时长"),
  时长: text("时长，如60分钟"),
  内容称谓: text("会议内容、活动内容、党课内容或学习内容"),
  有内容: flag("填写了内容"),
  内容段落: list("内容，逐段", paragraph),
  议题: list("议题", topic, strict),
  有议定事项: flag("有议定事项"),
  议定事项: list(
    "议定事项（不含落实情况）",
    {
      序号: text("1、2、3"),
      事项: text("事项"),
      责任人: text("责任人"),
      完成时限: text("完成时限"),
    },
    minutes,
  ),
  记录行: list(
    "主题、内容、议题、讨论、表决、决议、措施，逐段一行，供表格使用",
    {
      标签: text("左栏文字，如讨论情况；同一项只在第一段前写"),
      文字: text("右栏文字"),
      题目行: flag("是议题题目"),
    },
    compact,
  ),
};

const sheet: DocumentTags = {
  首张: flag("是第一张"),
  有场次: flag("分场次举行"),
  场次名称: text("如第一场"),
  日期: text("本场日期"),
  开始时间: text("本场开始时间"),
  地点: text("本场地点"),
  应到人数: text("应到，如16名"),
  量词: text("名或人"),
  单栏: flag("选择一栏"),
  双栏: flag("选择两栏"),
  签到人员: list("签到表人员，列席人员排在后面，最后是空行", {
    序号: text("行号（1、2、3）"),
    姓名: text("姓名", signIn),
    单位: text("单位或班组"),
    备注: text("如列席"),
  }),
  签到双行: list("一行两人", {
    左序号: text("左边的行号"),
    左姓名: text("左边的姓名"),
    左备注: text("左边的备注"),
    右序号: text("右边的行号"),
    右姓名: text("右边的姓名"),
    右备注: text("右边的备注"),
  }),
};

/** Tags of every paper of a gathering. */
const headTags: DocumentTags = {
  党组织全称: text("党组织全称（当日）"),
  党组织署名: text("党组织落款用名（当日）"),
  全称分行: list("党组织全称，过长时分成两行", line),
  标题分行: list("文稿标题，过长时分行", line, [...minutes, ...signIn, ...notice]),
  会议类型: text("会议类型，几个部分合印时连写，如主题党日暨支部党员大会"),
  会议名称: text("会议名称；单独印一个部分时为该部分名称", [...minutes, ...signIn]),
  会议日期: text("会议日期，如2026年3月5日", minutes),
  开始时间: text("开始时间"),
  结束时间: text("结束时间，跨零点的写次日"),
  会议时间: text("起止时间，如15:00—16:20"),
  会议地点: text("会议地点"),
  主持人: text("主持人", minutes),
  记录人: text("记录人", minutes),
};

const minutesTags: DocumentTags = {
  多个部分: flag("几个部分合印在一份里"),
  有合开说明: flag("与其他部分一并举行而单独印出"),
  合开说明: text("写明与哪些部分一并举行"),
  ...attendance,
  有场次: flag("分场次举行"),
  场次: list("场次", {
    序号: text("1、2、3"),
    名称: text("如第一场"),
    时间: text("日期和起止时间"),
    地点: text("地点"),
    到会人数: text("本场到会，如9名"),
    到会人员: text("本场到会人员姓名"),
  }),
  部分: list("会议的各部分", part, minutes),
  有备注: flag("有备注"),
  备注: text("备注全文"),
  备注段落: list("备注，逐段", paragraph),
  结束语: text("散会。（主题党日为活动结束。）"),
};

const noticeTags: DocumentTags = {
  ...numberTags,
  主送: text("主送，不带冒号", notice),
  一个时间: flag("只有一个时间"),
  通知时间: text("日期、星期和起止时间", notice),
  通知时间逐项: list("分场次的，逐场一项", numbered),
  通知地点: text("地点，分场次且地点不同的逐场写明", notice),
  一个议题: flag("只有一个议题"),
  通知议题: text("议题"),
  通知议题逐项: list("议题，逐项", numbered),
  参加人员: text("参加人员，如全体党员", notice),
  列席序号: text("列席人员的标题序号"),
  要求序号: text("要求的标题序号"),
  有要求: flag("写有要求"),
  一项要求: flag("只有一项要求"),
  要求: text("要求全文"),
  要求逐项: list("要求，逐项", numbered),
  盖章: flag("落款盖章（署名与日期居中对齐）"),
  署名: text("落款名称（当日）", notice),
  落款日期: text("成文日期", notice),
  落款日期行: text("不盖章时的成文日期，前面已空好位置", notice),
};

/** Every tag a template of a gathering may use; the template check and the tag sheet read it. */
export const gatheringTags: DocumentTags = {
  ...headTags,
  ...minutesTags,
  ...noticeTags,
  ...summaryTags,
  ...ballotTags,
  签到表: list("签到表，分场次的每场一张", sheet, signIn),
};
