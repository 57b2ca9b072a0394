import { defineRecordType } from "../../records/define-record-type.ts";
import { date, longText, text } from "../../records/field.ts";

/** 平台上报登记：一条记录哪天录入了哪个平台。与那条记录关联。 */
export const platformReport = defineRecordType({
  name: "platformReport",
  label: "平台上报登记",
  purpose: "记下哪条会议、哪名党员的资料哪天录入了上级平台。在那条记录的“复制到平台”里登记。",
  place: "设置/平台上报登记",
  table: "platform_report",
  fields: {
    reportedOn: date("上报日期", { required: true, list: true }),
    platform: text("平台名称", { required: true, list: true, maxLength: 40 }),
    subject: text("上报的内容", { required: true, list: true, maxLength: 200 }),
    note: longText("备注"),
  },
  title: (v) => `${v.platform ?? ""} ${v.subject ?? ""}`,
  views: {
    recent: { label: "按日期", sort: "reportedOn", direction: "descending" },
  },
  identity: [["reportedOn", "platform", "subject"]],
  dated: { on: "reportedOn", unit: "month" },
  retentionClass: "platformReport",
});
