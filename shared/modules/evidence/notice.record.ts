import { defineRecordType } from "../../records/define-record-type.ts";
import { date, longText, text } from "../../records/field.ts";

/** 通知：支部发出的通知。 */
export const notice = defineRecordType({
  name: "notice",
  label: "通知",
  purpose: "拟写支部发出的通知，由会议、活动或收文拟的自动相连。",
  place: "文稿/通知",
  table: "notice",
  fields: {
    subject: text("标题", { required: true, list: true, maxLength: 120 }),
    addressee: text("主送", { required: true, list: true }),
    body: longText("正文", {}),
    issuedOn: date("成文日期", { required: true, list: true, help: "签发的日期，印在落款下" }),
    contact: text("联系人", { maxLength: 40 }),
    phone: text("联系电话", { maxLength: 40 }),
  },
  title: (v) => v.subject ?? "",
  views: { recent: { label: "按成文日期", sort: "issuedOn", direction: "descending" } },
  identity: [["issuedOn", "subject"]],
  dated: { on: "issuedOn", unit: "month" },
  documents: ["notice"],
  retentionClass: "notice",
});
