import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, reference, text } from "../../records/field.ts";
import { personRules } from "./person-rules.ts";

/** 党员发展的阶段，自群众到正式党员。 */
export const memberStages = {
  none: "群众",
  applicant: "入党申请人",
  activist: "入党积极分子",
  candidate: "发展对象",
  probationary: "预备党员",
  full: "正式党员",
} as const;

/** 人员名册：全站人员，其中一部分是党员。 */
export const personRecord = defineRecordType({
  name: "person",
  label: "人员",
  purpose: "一份名册管全站：会议应到、签到表、走访和年休都从这里取人。",
  place: "人员/员工",
  table: "person",
  fields: {
    name: text("姓名", {
      required: true,
      list: true,
      pinyin: true,
      isPersonName: true,
      maxLength: 40,
      aliases: ["员工姓名", "人员姓名", "党员姓名"],
    }),
    employeeNumber: text("工号", {
      list: true,
      maxLength: 30,
      pattern: { regex: /^[0-9A-Za-z-]+$/, message: "工号只能是数字、字母或短横线" },
      aliases: ["员工编号", "人员编号", "员工号"],
    }),
    gender: choice("性别", { male: "男", female: "女" }, { list: true }),
    stage: choice("政治面貌", memberStages, {
      required: true,
      list: true,
      preset: "none",
      aliases: ["党员情况", "发展阶段", "党员身份"],
    }),
    partyGroup: reference("党小组", "partyGroup", { list: true, aliases: ["所在党小组"] }),
    team: reference("班组", "team", { list: true, aliases: ["所在班组", "部门班组"] }),
    position: text("岗位", { list: true, aliases: ["职务", "岗位/职务", "职务岗位"] }),
    partyPost: text("党内职务", {}),
    employment: choice(
      "用工形式",
      { staff: "合同化", contract: "市场化", dispatch: "劳务派遣", other: "其他" },
      { section: "工作" },
    ),
    startedOn: date("参加工作日期", { section: "工作", aliases: ["参加工作时间", "参工时间"] }),
    joinedPartyOn: date("入党日期", { section: "党员", aliases: ["入党时间"] }),
    becameFullOn: date("转正日期", { section: "党员", aliases: ["转正时间", "转正批准日期"] }),
    birthOn: date("出生日期", {
      section: "个人",
      sensitive: true,
      aliases: ["出生年月", "出生年月日", "生日"],
    }),
    phone: text("联系电话", {
      section: "个人",
      sensitive: true,
      list: true,
      maxLength: 20,
      pattern: { regex: /^[0-9+ -]{5,20}$/, message: "电话只能是数字、空格和短横线" },
      aliases: ["电话", "手机", "手机号", "手机号码", "联系方式"],
    }),
    leftOn: date("离站日期", { section: "工作", help: "调离或退休的日期；填写后不再计入新的会议" }),
  },
  title: (v) => v.name ?? "",
  rules: personRules,
  views: {
    all: { label: "全部", sort: "name", direction: "ascending" },
    byStage: { label: "按政治面貌", sort: "name", direction: "ascending", filter: "stage" },
    byPartyGroup: { label: "按党小组", sort: "name", direction: "ascending", filter: "partyGroup" },
    byTeam: { label: "按班组", sort: "name", direction: "ascending", filter: "team" },
  },
  identity: [["employeeNumber"], ["name"]],
  retentionClass: "roster",
});
