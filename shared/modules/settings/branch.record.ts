import { defineRecordType } from "../../records/define-record-type.ts";
import { date, flag, rows, text } from "../../records/field.ts";
import { branchRules } from "./branch-rules.ts";

/** 本支部：名称与落款，所有文稿都取自这里。 */
export const branch = defineRecordType({
  name: "branch",
  label: "本支部",
  purpose: "登记党支部的名称、落款和上级组织，所有文稿都从这里取用。",
  place: "设置/本支部",
  table: "branch",
  singleton: true,
  fields: {
    fullName: text("党组织全称", { required: true, list: true, aliases: ["全称", "支部名称"] }),
    shortName: text("简称", { list: true, aliases: ["支部简称"] }),
    signatureName: text("落款名称", { required: true, list: true, help: "文稿落款处印出的名称" }),
    superiorName: text("上级党委", { list: true }),
    stationName: text("站名", { section: "单位" }),
    unionName: text("工会分会名称", { section: "单位" }),
    canteenGroupName: text("食堂民管小组名称", { section: "单位" }),
    documentCode: text("机关代字", { section: "文书与归档", maxLength: 20 }),
    fondsNumber: text("全宗号", { section: "文书与归档", maxLength: 20 }),
    hasSeal: flag("有党支部印章", { section: "文书与归档" }),
    hasCommittee: flag("本届设支委会", {
      section: "组织设置",
      help: "按本届选举结果如实填写，不由人数推算",
    }),
    inUseFrom: date("台账启用日期", {
      section: "组织设置",
      help: "这一天以前到期的不列为逾期，只写“启用前，未核对”；不填按最早的会议活动或建账的日期",
    }),
    terms: rows(
      "届次",
      "branch_term",
      {
        name: text("届次", { required: true, maxLength: 40 }),
        fromOn: date("任期开始", { required: true }),
        untilOn: date("任期结束"),
        hasCommittee: flag("设支委会"),
      },
      { section: "组织设置", help: "以前各届登记在这里，当时的会议按当时的设置计算", maxRows: 40 },
    ),
    earlierNames: rows(
      "以前的名称",
      "branch_earlier_name",
      {
        untilOn: date("用到哪天为止", { required: true }),
        fullName: text("党组织全称", { required: true }),
        shortName: text("简称"),
        signatureName: text("落款名称", { required: true }),
        superiorName: text("上级党委"),
        stationName: text("站名"),
      },
      { section: "以前的名称", help: "改名后，改名前的会议仍印当时的名称", maxRows: 20 },
    ),
  },
  title: (v) => v.fullName ?? "本支部",
  rules: branchRules,
  views: { all: { label: "全部", sort: "fullName", direction: "ascending" } },
  // Registers are papers of the branch: no single record of theirs stands for them.
  documents: [
    "incoming-register",
    "minutes-book-compact",
    "minutes-book",
    "member-roster",
    "attendance-overview",
    "attendance-overview-a3",
    "make-up-study",
    "facts-book",
  ],
  retentionClass: "branch",
});

export type BranchValues = ReturnType<typeof branch.valuesOf>;
