import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import {
  actionItem,
  attendee,
  meeting,
  outsider,
  part,
  person,
  topic,
} from "./gathering-fixtures.ts";

// All names and contents are invented.

const committee = { isCommittee: true } as const;

/** 16 full members, 2 probationary, one outsider; one on duty, one by video, one on leave. */
const attendance: GatheringValues["attendance"] = [
  attendee("单立新", "present", committee),
  attendee("曾国庆", "present", committee),
  attendee("仇海燕", "present", committee),
  attendee("解建军", "present"),
  attendee("许长河", "present"),
  attendee("钱卫平", "present"),
  attendee("邵丽萍", "present"),
  attendee("尹志刚", "present"),
  attendee("欧阳文静", "presentByVideo"),
  attendee("夏春生", "onLeave", { leaveReason: "onDuty" }),
  attendee("陶金凤", "present"),
  attendee("姜永强", "present"),
  attendee("范建华", "present"),
  attendee("石磊", "present"),
  attendee("姚秀兰", "present"),
  attendee("廖明", "onLeave", { leaveReason: "trip", reason: "西安培训中心" }),
  attendee("江小川", "present", { stage: "probationary", canVote: false }),
  attendee("方婷", "present", { stage: "probationary", canVote: false }),
  outsider("何勇", "处党委组织科"),
];

const agenda: GatheringValues["agenda"] = [
  topic("学习习近平总书记关于安全生产的重要论述", {
    part: 1,
    kind: "firstTopic",
    papers: "《关于全面加强安全生产工作的意见》",
    presenter: person("单立新"),
    discussion:
      "单立新传达了文件的主要内容，结合本站汛期以来的运行情况作了解读。\n邵丽萍谈到，夜班巡检要把隐患当事故看，发现异常先处置、后报告、再分析。",
    measures: "把文件要求写进班前讲话和岗位讲述，9月底前各班组完成一次对照检查。",
  }),
  topic("讨论接收刘晓峰同志为中共预备党员", {
    part: 3,
    presenter: person("曾国庆"),
    discussion:
      "曾国庆报告了对刘晓峰同志的培养、考察和政治审查情况，介绍人解建军、钱卫平介绍了有关情况并表明了意见。\n与会党员进行了充分讨论，认为刘晓峰同志入党动机端正，在管线抢修和汛期值守中表现突出；希望他进一步加强理论学习，多到一线班组帮带新员工。",
    resolution: "大会讨论并通过，同意接收刘晓峰同志为中共预备党员，报上级党委审批。",
    voteMatter: "admission",
    voteMethod: "ballot",
    issuedCount: 14,
    returnedCount: 14,
    validCount: 14,
    yesCount: 13,
    noCount: 0,
    abstainCount: 1,
    scrutineers: "仇海燕",
    tellers: "范建华、石磊",
  }),
  topic("审议第四季度支部工作安排", {
    part: 3,
    discussion: "单立新对第四季度支部工作安排作了说明，与会党员无不同意见。",
    resolution: "同意第四季度支部工作安排，由支委会组织落实。",
    voteMatter: "ordinary",
    voteMethod: "hands",
    yesCount: 13,
    noCount: 0,
    abstainCount: 1,
  }),
];

const actionItems: GatheringValues["actionItems"] = [
  actionItem("各班组对照文件要求开展一次隐患排查，结果报站部汇总", {
    part: 1,
    owner: person("尹志刚"),
    dueOn: "2026-09-30",
  }),
  actionItem("整理刘晓峰同志的入党材料，按程序报上级党委审批", {
    part: 3,
    owner: person("曾国庆"),
    dueOn: "2026-10-10",
    state: "underway",
    result: "材料已送审",
  }),
  actionItem("把第四季度安排分解到班组，张贴在党员活动室", {
    part: 3,
    owner: person("仇海燕"),
    dueOn: "2026-09-25",
  }),
];

const values: Partial<GatheringValues> = {
  title: "2026年9月主题党日暨2026年第3次党课暨2026年第3次支部党员大会",
  occurredOn: "2026-09-18",
  startTime: "14:30",
  endTime: "17:10",
  place: "静河输油站党员活动室",
  host: person("单立新"),
  recorder: person("仇海燕"),
  parts: [
    part("themedPartyDay", {
      number: 9,
      title: "2026年9月主题党日",
      theme: "学论述、查隐患、保冬供",
      content: "集体学习有关论述；交纳9月党费；为本月入党的3名党员过政治生日。",
    }),
    part("partyLecture", {
      number: 3,
      title: "2026年第3次党课",
      theme: "在平凡岗位上扛起保供责任",
      lecturer: person("单立新"),
      studyMinutes: 60,
      content:
        "一是讲清保供是政治任务。从站史讲起，回顾三次大修期间党员带头抢工期的做法。\n二是讲清差距在哪里。结合上半年两次启停泵操作的复盘，分析操作票执行不严的原因。\n三是讲清怎么干。党员岗位先讲述、先示范，带动班组把规程用起来。",
    }),
    part("generalMeeting", { number: 3, title: "2026年第3次支部党员大会" }),
  ],
  attendance,
  agenda,
  actionItems,
};

/** 主题党日, 党课 and 党员大会 of one afternoon: 18 members, two resolutions, three 议定事项. */
export function combinedGathering(changes: Partial<GatheringValues> = {}): AnyValues {
  return meeting({ ...values, ...changes });
}
