import { defineRecordType } from "../../records/define-record-type.ts";
import { flag, text } from "../../records/field.ts";

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
  },
  title: (v) => v.fullName ?? "本支部",
  views: { all: { label: "全部", sort: "fullName", direction: "ascending" } },
  retentionClass: "branch",
});
