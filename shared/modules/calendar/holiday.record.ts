import { isCalendarDate, shiftDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, flag, text } from "../../records/field.ts";
import { basisFields } from "../rules/basis-fields.ts";

/** 放假，或调休上班。 */
export const holidayKinds = { off: "放假", work: "调休上班" } as const;

/** No yearly notice gives a month off; a longer stretch is a mistyped year and would stop the clock. */
const longestStretch = 31;

function untilProblem(fromOn: CalendarDate, untilOn: string): string | null {
  if (untilOn < fromOn) return "结束日期早于开始日期，请核对";
  const latest = shiftDays(fromOn, longestStretch - 1);
  return latest !== null && untilOn > latest
    ? `一段安排不超过${longestStretch}天，请核对结束日期的年份和月份`
    : null;
}

/** 节假日安排：国务院办公厅每年的放假通知，一段一行。 */
export const holiday = defineRecordType({
  name: "holiday",
  label: "节假日安排",
  purpose:
    "按国务院办公厅每年的放假通知登记，公示期按它计算工作日；一年的都登记了，在其中一行勾“本年已录全”，没有勾的年份只能暂算。",
  place: "设置/节假日安排",
  table: "holiday",
  fields: {
    name: text("节日", { required: true, list: true, maxLength: 40 }),
    kind: choice("安排", holidayKinds, {
      required: true,
      list: true,
      preset: "off",
      spellings: { 上班: "work", 补班: "work", 休: "off" },
    }),
    fromOn: date("起", { required: true, list: true, aliases: ["开始", "日期", "开始日期"] }),
    untilOn: date("止", { list: true, aliases: ["结束", "结束日期"], help: "只有一天的不填" }),
    isComplete: flag("本年已录全", {
      aliases: ["本年放假安排已录全"],
      list: true,
      help: "通知里的放假和调休上班都登记以后，在其中一行勾上；没有勾的年份公示期只能暂算",
    }),
    ...basisFields,
  },
  title: (v) => v.name ?? "",
  rules: ({ fromOn, untilOn }) => {
    if (fromOn === null || untilOn === null || !isCalendarDate(fromOn)) return [];
    const message = untilProblem(fromOn, untilOn);
    return message === null ? [] : [{ path: "untilOn", message }];
  },
  views: { all: { label: "全部", sort: "fromOn", direction: "descending" } },
  identity: [["kind", "fromOn"]],
  retentionClass: "rule",
});
