import { defineRecordType } from "#shared/records/define-record-type.ts";
import { date, text } from "#shared/records/field.ts";

/** Dated by the month, as no record type of the product is yet. */
export const outing = defineRecordType({
  name: "outing",
  label: "外出",
  purpose: "测试用。",
  place: "测试/外出",
  table: "outing",
  fields: { occurredOn: date("日期"), place: text("地点") },
  title: (v) => v.place ?? "",
  views: {},
  dated: { on: "occurredOn", unit: "month" },
  retentionClass: "test",
});
