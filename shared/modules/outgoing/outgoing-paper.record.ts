import { defineRecordType } from "../../records/define-record-type.ts";
import { choice, date, flag, integer, person, reference, text } from "../../records/field.ts";
import { numberKinds } from "./number-kinds.ts";
import { outgoingStates } from "./outgoing-states.ts";

/**
 * 发文：发文登记簿的一行，一个文号一行。密级没有栏目：涉密文件不得录入。
 * Rows come from 印发, 补登 and the registering of 空号 alone; a number is never changed nor used twice.
 */
export const outgoingPaper = defineRecordType({
  name: "outgoingPaper",
  label: "发文",
  purpose: "文稿点“印发”时自动登记；纸质登记簿上已给出的号在这里补登。涉密文件不得录入本系统。",
  place: "文稿/发文登记",
  table: "outgoing_paper",
  isRegister: true,
  fields: {
    number: text("发文字号", { required: true, list: true, maxLength: 60 }),
    subject: text("标题", { required: true, list: true }),
    issuedOn: date("印发日期", { list: true }),
    signer: person("签发人", { list: true }),
    addressee: text("主送", { list: true }),
    copyTo: text("抄送"),
    copies: integer("份数", { min: 1, max: 9_999, unit: "份" }),
    state: choice("状态", outgoingStates, { required: true, list: true }),
    reason: text("原因", { maxLength: 400, help: "作废或空号的原因" }),
    endedOn: date("作废日期"),
    replaces: reference("替代的发文", "outgoingPaper"),
    isByHand: flag("补登", { help: "文号在纸质登记簿上给出" }),
    kind: choice("文种", numberKinds, { section: "编号" }),
    series: reference("序列", "numberSeries", { section: "编号", required: true }),
    year: integer("年份", { section: "编号", required: true, min: 2000, max: 2199 }),
    serial: integer("序号", { section: "编号", required: true, min: 1, max: 9_999 }),
    /** Year and serial as one figure: the order of the register. */
    place: integer("登记顺序", { required: true, min: 0, max: 30_000_000, isHidden: true }),
    /** The registered document; null for numbers given by hand. */
    documentUid: text("文稿标识", { maxLength: 36, isHidden: true }),
  },
  title: (v) => [v.number, v.subject].filter(Boolean).join(" "),
  views: {
    recent: { label: "按文号", sort: "place", direction: "descending" },
    byState: { label: "按状态", sort: "place", direction: "descending", filter: "state" },
    bySeries: { label: "按序列", sort: "place", direction: "descending", filter: "series" },
  },
  identity: [["number", "year"]],
  dated: { on: "issuedOn", unit: null },
  retentionClass: "outgoingPaper",
});

export type OutgoingValues = ReturnType<typeof outgoingPaper.valuesOf>;
