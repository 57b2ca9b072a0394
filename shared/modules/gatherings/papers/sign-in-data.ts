import type { DocumentData } from "../../documents/document-tags.ts";
import { orBlank, visibleBlank } from "../document-wording.ts";
import type { Attendance } from "../part-base.ts";
import { attendeesOf, measureWord } from "./attendees.ts";
import { headData } from "./minutes-data.ts";
import type { PaperSource } from "./paper-source.ts";
import { kindNames, paperTitleLines } from "./paper-titles.ts";
import { printedDate, printedStart } from "./printed-words.ts";

interface Line {
  readonly 序号: string;
  readonly 姓名: string;
  readonly 单位: string;
  readonly 备注: string;
}

const remarks: Partial<Record<NonNullable<Attendance["state"]>, string>> = {
  observer: "列席",
  onLeave: "请假",
  presentByVideo: "视频",
};

function linesOf(rows: readonly Attendance[], spareCount: number, observerFrom: number): Line[] {
  const named = rows.map((row, at) => ({
    姓名: row.person?.name ?? "",
    单位: row.person?.unit ?? "",
    备注: at >= observerFrom ? "列席" : ((row.state && remarks[row.state]) ?? ""),
  }));
  const spare = Array.from({ length: spareCount }, () => ({ 姓名: "", 单位: "", 备注: "" }));
  return [...named, ...spare].map((line, at) => ({ 序号: String(at + 1), ...line }));
}

const noLine: Line = { 序号: "", 姓名: "", 单位: "", 备注: "" };

/** Two persons a row, so that a branch fits on one page. */
function pairs(lines: readonly Line[]): DocumentData[] {
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, at) => {
    const left = lines[at * 2] ?? noLine;
    const right = lines[at * 2 + 1] ?? noLine;
    return {
      左序号: left.序号,
      左姓名: left.姓名,
      左备注: left.备注,
      右序号: right.序号,
      右姓名: right.姓名,
      右备注: right.备注,
    };
  });
}

interface Sheet {
  readonly session: number | null;
  readonly name: string;
  readonly day: string;
  readonly start: string;
  readonly place: string;
}

/** One sheet, or one for each session. */
function sheetsOf({ values }: PaperSource): Sheet[] {
  if (values.sessions.length === 0)
    return [
      {
        session: null,
        name: "",
        day: printedDate(values.occurredOn),
        start: printedStart(values),
        place: orBlank(values.place),
      },
    ];
  return values.sessions.map((session, at) => ({
    session: at + 1,
    name: orBlank(session.name),
    day: printedDate(session.occurredOn),
    start: printedStart(session),
    place: orBlank(session.place ?? values.place),
  }));
}

function sheetData(source: PaperSource, sheet: Sheet, at: number): DocumentData {
  const { values, printed, all, context } = source;
  const parts = printed.map(({ part }) => part);
  const everyPart = all.map(({ part }) => part);
  const people = attendeesOf(parts, everyPart, values.attendance);
  const isHere = (row: Attendance) =>
    sheet.session === null || row.session === null || row.session === sheet.session;
  const expected = people.expected.filter(isHere);
  const rows = [...expected, ...people.observers.filter(isHere)];
  const lines = linesOf(rows, context.options.spareLines ?? 3, expected.length);
  const due = people.expected.length;
  return {
    首张: at === 0,
    有场次: sheet.name !== "",
    场次名称: sheet.name,
    日期: sheet.day,
    开始时间: sheet.start,
    地点: sheet.place,
    应到人数: `${due === 0 ? visibleBlank : due}${measureWord(people.expected, parts)}`,
    量词: measureWord(people.expected, parts),
    单栏: context.options.columns !== 2,
    双栏: context.options.columns === 2,
    签到人员: lines.map((line) => ({ ...line })),
    签到双行: pairs(lines),
  };
}

/** 签到表: who is expected signs, observers last, spare lines at the end; a sheet a session. */
export function signInData(source: PaperSource): DocumentData {
  return {
    ...headData(source),
    标题分行: paperTitleLines(`${kindNames(source.printed)}签到表`).map((line) => ({ 行: line })),
    签到表: sheetsOf(source).map((sheet, at) => sheetData(source, sheet, at)),
  };
}
