import { defineRecordType } from "../../records/define-record-type.ts";
import { person, text } from "../../records/field.ts";

/** 班组。 */
export const team = defineRecordType({
  name: "team",
  label: "班组",
  purpose: "登记站里的班组，人员名册按班组归类。",
  place: "人员/班组",
  table: "team",
  fields: {
    name: text("班组名称", {
      required: true,
      list: true,
      pinyin: true,
      maxLength: 60,
      aliases: ["名称"],
    }),
    leader: person("班组长", { list: true }),
    duty: text("岗位职责", { list: true }),
  },
  title: (v) => v.name ?? "",
  views: { all: { label: "全部", sort: "name", direction: "ascending" } },
  identity: [["name"]],
  retentionClass: "roster",
});
