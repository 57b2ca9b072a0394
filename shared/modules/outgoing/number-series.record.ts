import type { FieldProblem } from "../../kernel/app-error.ts";
import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, flag, integer, rows, text } from "../../records/field.ts";
import { basisFields } from "../rules/basis-fields.ts";
import { numberKinds } from "./number-kinds.ts";
import { numberForms } from "./number-text.ts";

interface KindRow {
  readonly kind: string | null;
}

function kindProblems(kinds: readonly KindRow[]): readonly FieldProblem[] {
  return kinds.flatMap(({ kind }, at) =>
    kinds.findIndex((other) => other.kind === kind) < at
      ? [{ path: `kinds.${at}.kind`, message: "这个文种已经列过了" }]
      : [],
  );
}

/** 发文字号：哪些文种编号、用什么字号、从哪天起，每年从头连续编号。 */
export const numberSeries = defineRecordType({
  name: "numberSeries",
  label: "发文字号序列",
  purpose: "写明哪些文种编发文字号、怎么编、从哪天起；没有启用的文种不编号。",
  place: "设置/发文字号",
  table: "number_series",
  fields: {
    name: text("序列名称", { required: true, list: true, maxLength: 40 }),
    kinds: rows(
      "文种",
      "number_series_kind",
      { kind: choice("文种名称", numberKinds, { required: true }) },
      {
        required: true,
        list: true,
        inSheet: "kind",
        maxRows: 6,
        help: "这些文种合用一个序列，统一编号",
      },
    ),
    isOn: flag("启用", { list: true }),
    effectiveFrom: date("启用日期", {
      required: true,
      list: true,
      help: "这一天起印发的按本行；办法有变时另加一行，旧行不改",
    }),
    form: choice("字号形式", numberForms, { required: true, list: true, preset: "code" }),
    code: text("机关代字", {
      maxLength: 20,
      help: "空着取“本支部”里登记的机关代字；函另有代字的在这里填",
    }),
    firstSerial: integer("起始序号", {
      min: 1,
      max: 9_999,
      unit: "号",
      help: "启用当年从这个号登记起，以前的号在纸质登记簿上；空着从1号起",
    }),
    ...basisFields,
  },
  title: (v) => v.name ?? "",
  rules: (v) => kindProblems(v.kinds),
  views: { all: { label: "全部", sort: "effectiveFrom", direction: "descending" } },
  identity: [["name", "effectiveFrom"]],
  retentionClass: "rule",
});
