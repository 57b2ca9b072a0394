import { examplePeople } from "./people.ts";
import { factsOn } from "./standing.ts";
import type { GatheringDraft, StateDraft } from "./gathering-draft.ts";

const room = "静河输油站会议室";
const usual = { host: "单立新", recorder: "曾国庆", place: room, isWhole: true } as const;
const leave = (leaveReason: string, reason?: string): StateDraft => ({
  state: "onLeave",
  leaveReason,
  ...(reason === undefined ? {} : { reason }),
});
const lent = leave("other", "借调第一输油处生产运行科，未能返回");

const winterAssembly: GatheringDraft = {
  ...usual,
  ...{ day: "2025-12-18", start: "14:30", end: "16:10" },
  parts: [{ kind: "generalMeeting" }],
  states: { 吴春霞: leave("onDuty"), 周学军: leave("shiftRest"), 黄丽华: leave("annualLeave") },
  agenda: [
    {
      topic: "听取支部2025年度工作报告",
      presenter: "单立新",
      discussion:
        "书记报告全年工作。王秀兰、赵铁柱、刘晓梅提了意见，主要是学习时间和资料重复填写。",
      resolution: "通过报告，意见列入明年计划。",
      vote: { matter: "ordinary", method: "hands" },
    },
    {
      topic: "公布2025年党费收缴情况",
      presenter: "曾国庆",
      discussion: "逐人公布全年交纳数，没有疑问。",
    },
  ],
  actions: [
    ["把党员意见整理后送支委会", "曾国庆", "2025-12-31", "2025-12-29", "整理11条。"],
    ["年度工作报告报处党委", "曾国庆", "2025-12-25", "2025-12-24", "已报。"],
  ],
};

const springAssembly: GatheringDraft = {
  ...usual,
  ...{ day: "2026-03-20", start: "15:00", end: "17:20" },
  parts: [{ kind: "generalMeeting" }],
  states: { 赵铁柱: leave("onDuty"), 吴春霞: leave("shiftRest") },
  observers: ["郭淑珍", "何平"],
  agenda: [
    {
      topic: "审议2026年支部工作计划",
      presenter: "曾国庆",
      discussion: "计划12项，党员对党课分两场、责任区划分提了建议。",
      resolution: "通过计划，按建议修改后印发。",
      vote: { matter: "ordinary", method: "hands" },
    },
    {
      topic: "讨论接收朱雅琴为预备党员",
      presenter: "曾国庆",
      discussion: "朱雅琴宣读志愿书，介绍人刘晓梅、杨文静作了介绍，党员发表意见。",
      resolution: "同意接收朱雅琴为预备党员，报处党委审批。",
      vote: { matter: "admission", method: "ballot", abstain: 1 },
    },
    {
      topic: "补选支部青年委员",
      presenter: "单立新",
      discussion: "候选人预备人选徐长河，处党委已批复同意。",
      resolution: "徐长河当选青年委员。",
      vote: { matter: "election", method: "ballot", no: 1 },
    },
  ],
  actions: [
    ["接收预备党员的材料报处党委", "曾国庆", "2026-03-27", "2026-03-25", "4月28日批准。"],
    ["选举结果报处党委备案", "曾国庆", "2026-03-27", "2026-03-25", "已报。"],
    ["印发2026年支部工作计划", "曾国庆", "2026-03-31", "2026-03-30", "已发各组。"],
  ],
};

const confirmationAssembly: GatheringDraft = {
  ...usual,
  ...{ day: "2026-06-20", start: "09:00", end: "10:40" },
  parts: [{ kind: "generalMeeting" }],
  states: { 周学军: leave("onDuty"), 杨文静: leave("shiftRest"), 陈永强: lent },
  agenda: [
    {
      topic: "讨论马小龙转为正式党员",
      presenter: "曾国庆",
      discussion: "马小龙预备期6月15日满。本人宣读转正申请，党小组、介绍人说明情况，党员发表意见。",
      resolution: "同意马小龙按期转为正式党员，报处党委审批。",
      vote: { matter: "confirmation", method: "ballot", abstain: 1 },
    },
  ],
  actions: [
    ["转正材料报处党委", "曾国庆", "2026-06-30", "2026-06-26", "8月10日批准。"],
    [
      "批准后通知本人并在党员大会上宣布",
      "单立新",
      "2026-09-30",
      "2026-09-17",
      "9月17日大会已宣布。",
    ],
  ],
};

const autumnDay: GatheringDraft = {
  ...usual,
  ...{ day: "2026-09-17", start: "14:00", end: "17:30" },
  parts: [
    {
      kind: "themedPartyDay",
      theme: "交党费，看半年",
      content: "交党费，宣布马小龙转正的批复，看站区半年来改过的地方。",
    },
    { kind: "generalMeeting" },
    {
      kind: "partyLecture",
      theme: "基层党支部的组织生活",
      lecturer: ["闻广田", "第一输油处党委组织科副科长"],
      studyMinutes: 60,
      content: "讲三会一课、主题党日怎样合并开、怎样分开记。",
    },
  ],
  states: { 李卫东: leave("onDuty"), 陈永强: lent },
  observers: ["郭淑珍", "何平", "胡大勇", ["闻广田", "第一输油处党委组织科副科长"]],
  agenda: [
    {
      part: 2,
      topic: "听取半年工作情况",
      presenter: "单立新",
      discussion: "书记说明计划12项的进度，党员问到宿舍暖气和备件。",
      resolution: "同意，继续按计划办。",
      vote: { matter: "ordinary", method: "hands" },
    },
    {
      part: 2,
      topic: "讨论接收胡大勇为预备党员",
      presenter: "曾国庆",
      discussion: "胡大勇宣读志愿书，介绍人赵铁柱、王秀兰作了介绍，党员发表意见。",
      resolution: "同意接收胡大勇为预备党员，报处党委审批。",
      vote: { matter: "admission", method: "ballot", writtenYes: 1 },
    },
  ],
  actions: [
    ["接收胡大勇的材料报处党委", "曾国庆", "2026-09-25", "2026-09-24", "11月5日批准。"],
    ["向处里反映备件到货慢", "解建军", "2026-10-15", "", "已写报告，等答复。"],
  ],
  note: "原定9月16日的主题党日与党员大会、党课同日举行。",
};

const reviewDay: GatheringDraft = {
  ...usual,
  ...{ day: "2026-03-08", start: "09:00", end: "12:10" },
  parts: [
    {
      kind: "organizationalLife",
      period: "2025",
      content: "对照通知查摆问题，开展批评和自我批评。",
    },
    { kind: "appraisal", period: "2025", content: "个人自评、党员互评、民主测评。" },
  ],
  states: { 陈永强: lent },
  agenda: [
    {
      part: 1,
      topic: "支委会对照检查",
      presenter: "单立新",
      discussion: "代表支委会查摆问题4条：学习不够系统、谈心少、资料重复、整改慢。",
    },
    {
      part: 1,
      topic: "党员个人对照检查和批评",
      discussion: "到会党员逐一发言，提出批评意见21条，个人都表了态。",
      resolution: "支部汇总整改清单7条，3月底前公布。",
    },
    {
      part: 2,
      topic: "民主测评",
      discussion: "发出测评表16张，收回16张。预备党员参加，不评等次。",
      resolution: "结果由支委会评定后反馈本人。",
    },
  ],
  actions: [
    ["汇总支部整改清单", "仇海燕", "2026-03-31", "2026-03-27", "7条，已在活动室公布。"],
    ["评议结果反馈本人", "单立新", "2026-03-31", "2026-03-29", "已逐人反馈。"],
  ],
};

const onJanuaryDay = examplePeople
  .map(({ name }) => name)
  .filter((name) => factsOn(name, "2026-01-28").isHere);

const warningDay: GatheringDraft = {
  ...usual,
  isWhole: false,
  ...{ day: "2026-01-28", start: "15:30", end: "16:40", host: "解建军", recorder: "林静" },
  parts: [
    {
      kind: "otherMeeting",
      title: "安全生产警示教育会",
      content: "看事故案例片，讨论春节期间的值守。",
    },
  ],
  listed: onJanuaryDay,
  observers: [["项国梁", "长建工程队现场负责人"]],
  agenda: [{ topic: "春节期间的安全值守", discussion: "各班长说了节日班次和重点部位。" }],
};

const outsideStaff = [
  "贾玉田",
  "丁香梅",
  "魏东来",
  "薛平安",
  "叶桂芳",
  "余长根",
  "卢占奎",
  "蒋巧云",
];

const hearingDay: GatheringDraft = {
  ...usual,
  ...{ day: "2026-05-29", start: "10:00", end: "11:15", host: "徐长河", recorder: "林静" },
  parts: [
    {
      kind: "otherMeeting",
      title: "外雇人员座谈会",
      content: "听取派遣、市场化和承包商人员的意见。",
    },
  ],
  listed: ["徐长河", "曾国庆", "林静", ...outsideStaff],
  states: { 薛平安: leave("onDuty"), 余长根: leave("shiftRest") },
  observers: [
    ["项国梁", "长建工程队现场负责人"],
    ["苗瑞年", "静安物业项目经理"],
  ],
  agenda: [{ topic: "听取意见", discussion: "意见6条，食堂2条、住宿3条、工服1条。" }],
  actions: [["答复外雇人员意见", "曾国庆", "2026-06-30", "2026-06-28", "6条都已答复。"]],
};

/** 党员大会, 组织生活会 and the meetings of no fixed kind: the ones whose people are told one by one. */
export const assemblies: readonly GatheringDraft[] = [
  winterAssembly,
  warningDay,
  reviewDay,
  springAssembly,
  hearingDay,
  confirmationAssembly,
  autumnDay,
];
