import { defineRecordType } from "../../records/define-record-type.ts";
import { date, integer, longText, rows, text, type LongTextField } from "../../records/field.ts";

/** As many as a layout can have. */
export const issueCellCount = 26;

const cells = Object.fromEntries(
  Array.from({ length: issueCellCount }, (_, at) => [
    `cell${at + 1}`,
    longText(`第${at + 1}栏`, { maxLength: 20_000 }),
  ]),
) as Readonly<Record<string, LongTextField>>;

/** 推进表定表：某一天表上的全部文字，定表后不再改动。 */
export const keyTaskIssue = defineRecordType({
  name: "keyTaskIssue",
  label: "推进表定表",
  purpose: "每月末把推进表照当时的样子留存一份；在“重点工作推进表”里点“截至…定表”。",
  place: "计划与目标/推进表定表",
  table: "key_task_issue",
  fields: {
    occurredOn: date("截至日期", { required: true, list: true }),
    title: text("表名", { required: true, list: true }),
    year: integer("年度", { required: true, list: true, min: 2000, max: 2199 }),
    edition: integer("次数", { min: 1, max: 99, unit: "次", help: "同一天第几次定表" }),
    columns: rows(
      "栏目",
      "key_task_issue_column",
      {
        label: text("栏名", { required: true, maxLength: 40 }),
        width: integer("宽度", { required: true, min: 6, max: 200, unit: "毫米" }),
      },
      { maxRows: issueCellCount, section: "内容" },
    ),
    lines: rows("表格内容", "key_task_issue_line", cells, { section: "内容" }),
  },
  title: (v) => v.title ?? "",
  views: { recent: { label: "按日期", sort: "occurredOn", direction: "descending" } },
  identity: [["occurredOn", "year", "edition"]],
  dated: { on: "occurredOn", unit: "month" },
  canFinalize: true,
  staysFinal: true,
  documents: ["key-task-schedule", "key-task-schedule-a3"],
  retentionClass: "keyTask",
});
