import { defineRecordType } from "../../records/define-record-type.ts";
import { text } from "../../records/field.ts";

/** 倒班班次：两班倒、四班三倒的各班。 */
export const shift = defineRecordType({
  name: "shift",
  label: "倒班班次",
  purpose: "登记倒班的各个班次，分两场开的党课和学习按班次安排。",
  place: "人员/倒班班次",
  table: "shift",
  fields: {
    name: text("班次名称", {
      required: true,
      list: true,
      pinyin: true,
      maxLength: 60,
      aliases: ["名称"],
    }),
    pattern: text("倒班方式", { list: true, help: "如两周一倒、四班三倒" }),
  },
  title: (v) => v.name ?? "",
  views: { all: { label: "全部", sort: "name", direction: "ascending" } },
  identity: [["name"]],
  retentionClass: "roster",
});
