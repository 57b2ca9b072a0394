import type { FieldProblem } from "../../kernel/app-error.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, flag, integer, rows, text } from "../../records/field.ts";
import { columnChoices } from "./key-task-columns.ts";

/** 推进表栏目：本支部推进表有哪些栏、叫什么、多宽、什么顺序。 */
export const keyTaskLayout = defineRecordType({
  name: "keyTaskLayout",
  label: "推进表栏目",
  purpose: "推进表按本支部的栏目显示和打印；可改名、调顺序、隐藏，另有8个自定栏。",
  place: "设置/推进表栏目",
  table: "key_task_layout",
  fields: {
    title: text("表名", {
      required: true,
      list: true,
      help: "印在表的上方，前面自动加年度，如：重点工作推进表、重点工作运行大表",
    }),
    columns: rows(
      "栏目",
      "key_task_layout_column",
      {
        column: choice("内容", columnChoices, { required: true }),
        label: text("栏名", { maxLength: 40, help: "不填时用内容的名称" }),
        width: integer("宽度", { min: 6, max: 200, unit: "毫米" }),
        isHidden: flag("不显示"),
      },
      { maxRows: 26 },
    ),
  },
  title: (v) => v.title ?? "",
  rules: ({ columns }): FieldProblem[] =>
    columns.flatMap(({ column }, at) =>
      columns.findIndex((row) => row.column === column) === at
        ? []
        : [{ path: `columns.${at}.column`, message: "这一栏前面已经有了" }],
    ),
  views: { all: { label: "全部", sort: "title", direction: "ascending" } },
  singleton: true,
  retentionClass: "keyTask",
});
