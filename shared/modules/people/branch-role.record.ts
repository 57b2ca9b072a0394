import type { FieldProblem } from "../../kernel/app-error.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, integer, person, text } from "../../records/field.ts";

/** 支委会的职务，按习惯的先后。 */
export const branchPosts = {
  secretary: "书记",
  deputySecretary: "副书记",
  organization: "组织委员",
  publicity: "宣传委员",
  discipline: "纪检委员",
  production: "生产委员",
  youth: "青年委员",
  women: "女工委员",
  member: "委员",
} as const;

function termRules(v: { fromOn: string | null; untilOn: string | null }): FieldProblem[] {
  const isReversed = v.fromOn !== null && v.untilOn !== null && v.untilOn < v.fromOn;
  return isReversed ? [{ path: "untilOn", message: "任职结束日期早于开始日期，请核对" }] : [];
}

/** 支委分工：谁在什么时候担任什么职务。任期以前的会议仍用当时的人。 */
export const branchRole = defineRecordType({
  name: "branchRole",
  label: "支委分工",
  purpose: "登记书记、委员的分工和任期，支委会应到人数按它计算。",
  place: "人员/支委分工",
  table: "branch_role",
  fields: {
    person: person("姓名", { required: true, list: true, aliases: ["委员姓名"] }),
    post: choice("职务", branchPosts, { required: true, list: true, aliases: ["支委职务"] }),
    duty: text("分工", { list: true, maxLength: 400, aliases: ["分工内容", "职责"] }),
    fromOn: date("任职开始", { required: true, list: true, aliases: ["任职时间", "任职日期"] }),
    untilOn: date("任职结束", { list: true, help: "在任的不填", aliases: ["免职时间"] }),
    term: text("届次", { list: true, maxLength: 40 }),
    order: integer("排序", { min: 1, max: 99, help: "名单里的先后，不填按职务" }),
  },
  title: (v) => `${v.person?.name ?? ""} ${v.post === null ? "" : branchPosts[v.post]}`.trim(),
  rules: termRules,
  views: {
    recent: { label: "按任职时间", sort: "fromOn", direction: "descending" },
    byPost: { label: "按职务", sort: "fromOn", direction: "descending", filter: "post" },
  },
  identity: [["person", "post", "fromOn"]],
  retentionClass: "roster",
});
