import type { DocumentTag, DocumentTags } from "../documents/document-tags.ts";

const minutes = ["gathering-minutes"];
const signIn = ["gathering-sign-in"];
const both = [...minutes, ...signIn];

function text(label: string, required: readonly string[] = []): DocumentTag {
  return { label, kind: "text", required };
}

function flag(label: string): DocumentTag {
  return { label, kind: "flag", required: [] };
}

function list(
  label: string,
  children: DocumentTags,
  required: readonly string[] = [],
): DocumentTag {
  return { label, kind: "list", required, children };
}

const paragraph: DocumentTags = {
  段落: text("一段文字"),
  首段: flag("是第一段"),
};

const person: DocumentTags = {
  序号: text("行号（1、2、3）"),
  姓名: text("姓名"),
  单位: text("单位或班组"),
  原因: text("请假、缺席或不计入应到的原因"),
};

/** Every tag a template of a gathering may use; the template check and the tag sheet read it. */
export const gatheringTags = {
  党组织全称: text("党组织全称"),
  党组织署名: text("党组织落款用名"),
  全称分行: list("党组织全称，过长时分成两行", { 行: text("其中一行") }),
  会议类型: text("会议类型，如支部党员大会"),
  会议名称: text("会议名称", both),
  会议日期: text("会议日期，如2026年3月5日", both),
  开始时间: text("开始时间"),
  结束时间: text("结束时间，跨零点的写次日"),
  会议时间: text("起止时间，如15:00—16:20"),
  会议地点: text("会议地点"),
  主持人: text("主持人", minutes),
  记录人: text("记录人", minutes),
  到会情况: text("一句话写明应到、实到、请假、缺席、列席人数"),
  应到人数: text("应到，如16名"),
  实到人数: text("实到，如13名"),
  请假人数: text("请假，如2名"),
  缺席人数: text("缺席，如1名"),
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
  不计入应到人员: text("按规定不计入应到的人员及说明"),
  有未登记: flag("有尚未登记出席情况的人员"),
  未登记人员: text("尚未登记出席情况的人员姓名"),
  议题: list(
    "议题",
    {
      序号汉字: text("一、二、三"),
      序号: text("1、2、3"),
      题目: text("议题题目", minutes),
      讨论情况: text("讨论情况全文"),
      讨论段落: list("讨论情况，逐段", paragraph),
      有决议: flag("本议题有决议"),
      决议: text("决议全文"),
      决议段落: list("决议，逐段", paragraph),
    },
    minutes,
  ),
  有备注: flag("有备注"),
  备注: text("备注全文"),
  备注段落: list("备注，逐段", paragraph),
  结束语: text("散会。（主题党日为活动结束。）"),
  签到人员: list(
    "签到表人员，列席人员排在最后",
    {
      序号: text("行号（1、2、3）"),
      姓名: text("姓名"),
      单位: text("单位或班组"),
      备注: text("如列席"),
    },
    signIn,
  ),
  空行: list("签到表备用行", { 序号: text("接着人员编的行号") }),
} as const satisfies DocumentTags;
