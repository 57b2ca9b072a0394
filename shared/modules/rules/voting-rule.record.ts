import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, flag, integer, longText, text } from "../../records/field.ts";
import { basisFields } from "./basis-fields.ts";
import { votingRuleRules } from "./voting-rule-rules.ts";

/** 表决的事项，各有各的规则。 */
export const votingMatters = {
  ordinary: "一般事项",
  admission: "接收预备党员",
  confirmation: "预备党员转正",
  committee: "支委会",
  election: "选举",
} as const;

const shareTests = { atLeast: "达到（不少于）", over: "超过" } as const;
const yesBases = { due: "应到有表决权", present: "实到有表决权" } as const;

const sentence = { section: "记录用语", maxLength: 400 } as const;

/** 表决规则：到会多少可以表决，赞成多少算通过，记录里怎样写。 */
export const votingRule = defineRecordType({
  name: "votingRule",
  label: "表决规则",
  purpose: "会议记录按这里的规则判断能否表决、是否通过，并取用这里的句子。",
  place: "设置/表决规则",
  table: "voting_rule",
  fields: {
    matter: choice("表决事项", votingMatters, { required: true, list: true }),
    effectiveFrom: date("生效日期", {
      required: true,
      list: true,
      help: "这一天起的会议按本行判断；规则有变时另加一行，旧行不改",
    }),
    presentTest: choice("到会标准", shareTests, {
      section: "到会",
      required: true,
      list: true,
      help: "占应到有表决权人数的比例",
    }),
    presentNumerator: integer("到会分子", {
      section: "到会",
      required: true,
      list: true,
      min: 1,
      max: 9,
    }),
    presentDenominator: integer("到会分母", {
      section: "到会",
      required: true,
      list: true,
      min: 2,
      max: 10,
    }),
    yesTest: choice("赞成标准", shareTests, { section: "赞成", required: true, list: true }),
    yesNumerator: integer("赞成分子", {
      section: "赞成",
      required: true,
      list: true,
      min: 1,
      max: 9,
    }),
    yesDenominator: integer("赞成分母", {
      section: "赞成",
      required: true,
      list: true,
      min: 2,
      max: 10,
    }),
    yesBase: choice("赞成的基数", yesBases, { section: "赞成", required: true }),
    countsBallots: flag("无记名投票，登记票数", { section: "赞成" }),
    countsWrittenVotes: flag("会前书面意见计入票数", {
      section: "赞成",
      help: "赞成、不赞成、弃权各按所写的计入",
    }),
    quorateSentence: longText("到会足够时", {
      ...sentence,
      required: true,
      help: "花括号里的代号换成人数或票数，例如{应到}、{实到}、{须到}、{赞成}",
    }),
    inquorateSentence: longText("到会不足时", { ...sentence, required: true }),
    tallySentence: longText("票数", { ...sentence, help: "表决以后写在结果前面，可以不填" }),
    writtenSentence: longText("书面意见", { ...sentence, help: "有会前书面意见时才写，可以不填" }),
    passedSentence: longText("通过时", { ...sentence, required: true }),
    failedSentence: longText("未通过时", { ...sentence, required: true }),
    ...basisFields,
    source: text("依据", { section: "依据", required: true }),
  },
  title: (v) => (v.matter === null ? "" : votingMatters[v.matter]),
  rules: votingRuleRules,
  views: {
    all: { label: "全部", sort: "effectiveFrom", direction: "descending" },
    byMatter: {
      label: "按事项",
      sort: "effectiveFrom",
      direction: "descending",
      filter: "matter",
    },
  },
  identity: [["matter", "effectiveFrom"]],
  retentionClass: "rule",
});
