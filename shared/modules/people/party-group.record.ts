import { defineRecordType } from "../../records/define-record-type.ts";
import { person, text } from "../../records/field.ts";

/** 党小组。 */
export const partyGroup = defineRecordType({
  name: "partyGroup",
  label: "党小组",
  purpose: "登记党小组和组长，党小组会按小组计算应到人数。",
  place: "人员/党小组",
  table: "party_group",
  fields: {
    name: text("党小组名称", {
      required: true,
      list: true,
      pinyin: true,
      maxLength: 60,
      aliases: ["名称", "小组名称"],
    }),
    leader: person("组长", { list: true }),
  },
  title: (v) => v.name ?? "",
  views: { all: { label: "全部", sort: "name", direction: "ascending" } },
  identity: [["name"]],
  retentionClass: "roster",
});
