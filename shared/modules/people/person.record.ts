import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, longText, reference, rows, text } from "../../records/field.ts";
import { memberStageFields } from "./member-stage-fields.ts";
import { memberStages, memberStageSpellings, standings } from "./member-stages.ts";
import { idNumberPattern } from "./id-number.ts";
import { personRules } from "./person-rules.ts";

/** Whether somebody is here, and since when: employment and 组织关系 are two things. */
const stayFields = {
  joinedStationOn: date("到站日期", {
    section: "在站与组织关系",
    aliases: ["入站日期", "到站时间", "入职日期", "入职时间"],
  }),
  leftOn: date("离站日期", {
    section: "在站与组织关系",
    help: "调离、退休等离开本站的日期；党员是否计入应到，以组织关系为准",
    aliases: ["调离日期", "离职日期"],
  }),
  relationInOn: date("组织关系转入日期", {
    section: "在站与组织关系",
    help: "不填时按到站日期",
    aliases: ["组织关系转入时间", "转入日期"],
  }),
  relationInFrom: text("组织关系转自", { section: "在站与组织关系" }),
  relationOutOn: date("组织关系转出日期", {
    section: "在站与组织关系",
    help: "转出之日起不再计入应到",
    aliases: ["组织关系转出时间", "转出日期"],
  }),
  relationOutTo: text("组织关系转往", { section: "在站与组织关系" }),
  earlierStays: rows(
    "以前的在站和组织关系",
    "person_earlier_stay",
    {
      kind: choice("类别", { station: "在站", relation: "组织关系" }, { required: true }),
      fromOn: date("起"),
      untilOn: date("止", { required: true }),
      note: text("说明"),
    },
    { section: "在站与组织关系", help: "离开后又回来的，把前一段登记在这里", maxRows: 20 },
  ),
  secondments: rows(
    "借调外派",
    "person_secondment",
    {
      kind: choice(
        "类别",
        { lent: "借调", abroad: "外派", study: "长期学习", sick: "长期病休", other: "其他" },
        { required: true },
      ),
      fromOn: date("起", { required: true }),
      untilOn: date("止"),
      place: text("去向"),
    },
    { section: "在站与组织关系", help: "借调外派期间仍计入应到，登记出席时会提示", maxRows: 40 },
  ),
} as const;

const placeFields = {
  partyGroup: reference("党小组", "partyGroup", { list: true, aliases: ["所在党小组"] }),
  team: reference("班组", "team", { list: true, aliases: ["所在班组", "部门班组"] }),
  shift: reference("倒班班次", "shift", { aliases: ["班次", "值别"] }),
  position: text("岗位", { list: true, aliases: ["职务", "岗位/职务", "职务岗位"] }),
  partyPost: text("党内职务", { help: "名册上印出的职务；支委请另在“支委分工”登记任期" }),
} as const;

/** 人员名册：全站人员（含劳务派遣），其中一部分是党员。 */
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
      spellings: memberStageSpellings,
      aliases: ["党员情况", "发展阶段", "党员身份"],
    }),
    ...placeFields,
    earlierPlaces: rows(
      "以前的班组和党小组",
      "person_earlier_place",
      {
        untilOn: date("到哪天为止", { required: true }),
        partyGroup: reference("党小组", "partyGroup"),
        team: reference("班组", "team"),
        shift: reference("倒班班次", "shift"),
        post: text("岗位"),
      },
      { section: "以前的班组和党小组", maxRows: 40 },
    ),
    employment: choice(
      "用工形式",
      { staff: "合同化", contract: "市场化", dispatch: "劳务派遣", other: "其他" },
      { section: "工作" },
    ),
    startedOn: date("参加工作日期", { section: "工作", aliases: ["参加工作时间", "参工时间"] }),
    ...stayFields,
    ...memberStageFields,
    membershipEndedOn: date("党籍终止日期", {
      section: "党员权利",
      help: "退党、除名、开除等，没有的不填",
    }),
    membershipEndReason: text("党籍终止原因", { section: "党员权利", maxLength: 80 }),
    standings: rows(
      "权利状态",
      "person_standing",
      {
        standing: choice("状态", standings, { required: true }),
        fromOn: date("起", { required: true }),
        untilOn: date("止"),
        basis: text("依据"),
      },
      { section: "党员权利", help: "正常的不填", maxRows: 20 },
    ),
    nation: text("民族", { section: "个人", maxLength: 20 }),
    education: text("学历", { section: "个人", maxLength: 40, aliases: ["文化程度"] }),
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
    idNumber: text("身份证号", {
      section: "个人",
      sensitive: true,
      isOptional: true,
      maxLength: 18,
      pattern: idNumberPattern,
      aliases: ["身份证", "身份证号码", "公民身份号码"],
    }),
    note: longText("备注", { section: "个人", maxLength: 2_000 }),
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

export type PersonValues = ReturnType<typeof personRecord.valuesOf>;
