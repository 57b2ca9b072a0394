import { formatPeriod, isPeriod } from "../../kernel/period.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { longText, period, reference, text } from "../../records/field.ts";

/** 因故说明：某一期应办的事没有办，写明原因；它不代替会议记录。 */
export const dutyExplanation = defineRecordType({
  name: "dutyExplanation",
  label: "因故说明",
  purpose: "应办的会议活动因故未开的，在这里如实写明原因；它不代替会议记录。",
  place: "组织生活/因故说明",
  table: "duty_explanation",
  fields: {
    duty: reference("应办事项", "duty", { required: true, list: true }),
    period: period("哪一期", { required: true, list: true }),
    partyGroup: reference("党小组", "partyGroup", { list: true, help: "按党小组办的事项填写" }),
    reason: longText("原因", { required: true, maxLength: 1_000 }),
    carriedTo: text("改到什么时候办", { list: true, maxLength: 100, help: "没有改期的不填" }),
  },
  title: (v) =>
    [v.period !== null && isPeriod(v.period) ? formatPeriod(v.period) : "", v.duty?.title ?? ""]
      .filter((word) => word !== "")
      .join(" "),
  views: { recent: { label: "按周期", sort: "period", direction: "descending" } },
  identity: [["period", "reason"]],
  retentionClass: "gathering",
});
