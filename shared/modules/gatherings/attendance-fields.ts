import { choice, flag, integer, person, reference, rows, text } from "../../records/field.ts";
import { memberStages } from "../people/member-stages.ts";

/** 出席情况。未登记从不当作缺席印出。 */
export const attendanceStates = {
  unrecorded: "未登记",
  present: "实到",
  presentByVideo: "实到（视频）",
  onLeave: "请假",
  absent: "缺席",
  observer: "列席",
  excluded: "不计入应到",
} as const;

export type AttendanceState = keyof typeof attendanceStates;

/** 请假原因：倒班站上请假多因值班和倒休。 */
export const leaveReasons = {
  onDuty: "值班在岗",
  shiftRest: "倒休",
  annualLeave: "年休",
  trip: "出差",
  training: "培训",
  sick: "病假",
  personal: "事假",
  other: "其他",
} as const;

/** 按规定不计入应到的情形（待核：依据2016年前后的解答）。 */
export const excludedCases = {
  incapable: "不能表达意志",
  abroad: "自费出国半年以上",
  imprisoned: "服刑",
  bedridden: "长期卧床病人不能自理",
  unmoved: "按规定应转未转组织关系",
  other: "其他",
} as const;

/** Who was expected and who came. The facts of that day stay with the record, whatever the roster says later. */
export const attendanceField = rows(
  "出席",
  "gathering_attendance",
  {
    person: person("姓名", { required: true }),
    state: choice("出席情况", attendanceStates, { required: true, preset: "unrecorded" }),
    leaveReason: choice("请假原因", leaveReasons),
    reason: text("说明", { help: "请假、缺席或不计入应到的说明" }),
    session: integer("场次", { min: 1, max: 9, help: "分场次的，到的是第几场" }),
    stage: choice("当日政治面貌", memberStages),
    canVote: flag("当日有表决权"),
    isCommittee: flag("当日是支委"),
    isElsewhere: flag("当日不是本支部党员", {
      help: "组织关系不在本支部，或党籍停止：参加活动，不计入党员应到",
    }),
    partyGroup: reference("当日党小组", "partyGroup"),
    excludedCase: choice("不计入情形", excludedCases),
    consent: text("上级同意", { help: "上级党组织同意的日期或文号" }),
    approvedBy: text("大会通过", { help: "通过不计入应到的党员大会" }),
  },
  { section: "出席", maxRows: 500 },
);
