import type { FieldProblem } from "../../kernel/app-error.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, longText, person, rows, text } from "../../records/field.ts";

/** 活动到了哪一步。 */
export const activityStates = { planned: "计划", held: "已开展", cancelled: "取消" } as const;

interface Steps {
  readonly state: string | null;
  readonly occurredOn: string | null;
  readonly cancelReason: string | null;
}

function stepProblems({ state, occurredOn, cancelReason }: Steps): readonly FieldProblem[] {
  if (state === "held" && occurredOn === null)
    return [{ path: "occurredOn", message: "已开展的活动请填写实际日期" }];
  if (state === "cancelled" && !cancelReason?.trim())
    return [{ path: "cancelReason", message: "取消的活动请写明原因" }];
  return [];
}

/** 活动：安排什么、谁负责、哪天开展、结果如何。 */
export const activity = defineRecordType({
  name: "activity",
  label: "活动",
  purpose: "登记安排的活动和开展的情况，由重点工作、收文或会议安排的自动相连。",
  place: "中心工作/活动安排",
  table: "activity",
  fields: {
    name: text("活动名称", { required: true, list: true, aliases: ["名称"] }),
    category: text("类别", { list: true, maxLength: 40, help: "可用本单位的叫法" }),
    plannedOn: date("计划日期", {
      required: true,
      list: true,
      help: "未事先计划的，填开展的日期",
    }),
    occurredOn: date("实际日期", { list: true }),
    place: text("地点"),
    leader: person("负责人", { list: true }),
    state: choice("状态", activityStates, { required: true, list: true, preset: "planned" }),
    cancelReason: text("取消原因"),
    participants: rows(
      "参加人员",
      "activity_participant",
      { person: person("姓名", { required: true }), note: text("备注", { maxLength: 100 }) },
      { section: "参加人员", maxRows: 500 },
    ),
    purpose: longText("目的", { section: "内容和结果" }),
    content: longText("内容", { section: "内容和结果" }),
    result: longText("结果", { section: "内容和结果" }),
    effect: longText("效果", { section: "内容和结果" }),
  },
  title: (v) => v.name ?? "",
  rules: stepProblems,
  views: {
    recent: { label: "按计划日期", sort: "plannedOn", direction: "descending" },
    byState: { label: "按状态", sort: "plannedOn", direction: "descending", filter: "state" },
  },
  identity: [["plannedOn", "name"]],
  dated: { on: "plannedOn", unit: "month" },
  retentionClass: "activity",
});
