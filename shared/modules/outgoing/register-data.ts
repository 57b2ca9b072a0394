import { formatChineseDate, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import { numberKinds } from "./number-kinds.ts";
import { serialWords } from "./number-sequence.ts";
import type { OutgoingValues } from "./outgoing-paper.record.ts";
import { outgoingStates } from "./outgoing-states.ts";

/** One row of the register with the number that replaced it, if any. */
export interface RegisterLine {
  readonly values: OutgoingValues;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
}

/** What a 发文登记簿 is made from. */
export interface RegisterFacts {
  readonly branchName: string;
  readonly seriesName: string;
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly lines: readonly RegisterLine[];
  /** Numbers left out that nobody has accounted for. */
  readonly openGaps: readonly number[];
}

function noteOf({ values, replaces, replacedBy }: RegisterLine): string {
  const state = values.state === "issued" || values.state === null ? null : values.state;
  return [
    state === null ? "" : `${outgoingStates[state]}：${values.reason ?? ""}`,
    replaces === null ? "" : `替代${replaces}`,
    replacedBy === null ? "" : `由${replacedBy}替代`,
    values.isByHand && state === null ? "补登" : "",
  ]
    .filter((text) => text !== "")
    .join("；");
}

/** 11月20日: the year stands above the table. */
function dayInYear(day: string): string {
  return formatChineseDate(day as CalendarDate).replace(/^\d+年/, "");
}

function lineData(line: RegisterLine): DocumentData {
  const { number, subject, kind, issuedOn, signer, addressee, copyTo, copies } = line.values;
  return {
    发文字号: number ?? "",
    标题: subject ?? "",
    文种: kind === null ? "" : numberKinds[kind],
    印发日期: issuedOn === null ? "" : dayInYear(issuedOn),
    签发人: signer?.name ?? "",
    主送: addressee ?? "",
    抄送: copyTo ?? "",
    份数: copies === null ? "" : String(copies),
    备注: noteOf(line),
  };
}

function sums({ lines, openGaps }: RegisterFacts): string {
  const counts = Object.entries(outgoingStates).flatMap(([state, label]) => {
    const count = lines.filter(({ values }) => values.state === state).length;
    return count === 0 ? [] : [`${label}${count}个`];
  });
  const gaps = openGaps.length === 0 ? "" : `中间空出${serialWords(openGaps)}，尚未登记。`;
  if (lines.length === 0) return "本年没有登记。";
  return `共${lines.length}个号：${counts.join("，")}。${gaps}`;
}

/** What the template `outgoing-register` is filled with. */
export function registerData(facts: RegisterFacts): DocumentData {
  return {
    党组织: facts.branchName,
    序列: facts.seriesName,
    年份: String(facts.year),
    截至日期: formatChineseDate(facts.asOf),
    登记: facts.lines.map(lineData),
    合计: sums(facts),
  };
}
