import type { CollectedPaper } from "../../documents/collected-paper.ts";
import type { DocumentContext, DocumentGap } from "../../documents/document-maker.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { spanGaps, spanWords, yearOfToday } from "../../documents/paper-span.ts";
import { makeUpTags } from "../attendance-paper-tags.ts";
import { attendanceStates } from "../attendance-fields.ts";
import { isExpectedAt, type Attendance, type Part } from "../part-base.ts";
import { partKinds, type PartKind } from "../part-kinds.ts";
import { heldOf, type Held, type HeldYear } from "./held-gathering.ts";
import { printedDate, printedPerson } from "./printed-words.ts";

/** The official template of the 补学登记表. */
export const makeUpName = "make-up-study";

/** What is made up for by whoever missed it. */
const studied: ReadonlySet<PartKind> = new Set([
  "partyLecture",
  "collectiveStudy",
  "themedPartyDay",
]);

interface Missed {
  readonly held: Held;
  readonly part: Part;
  readonly rows: readonly Attendance[];
}

function isStudied({ kind, studyMinutes }: Part): boolean {
  return kind !== null && (studied.has(kind) || studyMinutes !== null);
}

function missedAt(held: Held, states: readonly Attendance["state"][]): Missed[] {
  return held.values.parts.filter(isStudied).flatMap((part) => {
    const rows = held.values.attendance.filter(
      (row) => isExpectedAt(part, row) && states.includes(row.state),
    );
    return rows.length === 0 ? [] : [{ held, part, rows }];
  });
}

/** The theme where there is one, else the part's title. */
function subjectOf({ held, part }: Missed): string {
  const theme = part.theme?.trim() ?? "";
  const kind = partKinds[part.kind ?? "otherMeeting"];
  return theme === "" ? part.title?.trim() || held.title : `${kind}：${theme}`;
}

function dataOf(year: HeldYear, { branch, options }: DocumentContext): DocumentData {
  const missed = year.gatherings
    .map(heldOf)
    .flatMap((held) => missedAt(held, ["onLeave", "absent"]));
  const lines = missed.flatMap((one) =>
    one.rows.map((row) => ({
      日期: printedDate(one.held.day),
      内容: subjectOf(one),
      姓名: printedPerson(row.person),
      缺课: row.state === null ? "" : attendanceStates[row.state],
    })),
  );
  return {
    单位: branch.fullName,
    起止: spanWords(options),
    人次: String(lines.length),
    补学: lines.map((line, at) => ({ 序号: String(at + 1), ...line })),
  };
}

function gapsOf(year: HeldYear): DocumentGap[] {
  const open = year.gatherings.map(heldOf).flatMap((held) => missedAt(held, ["unrecorded", null]));
  return open.map(({ held, rows }) => ({
    field: `/records/gathering/${held.uid}`,
    message: `${printedDate(held.day)}${held.title}：还有${rows.length}名未登记出席情况，没有列入`,
  }));
}

/** 补学登记表: who missed which study, with room for the day they made up for it and their signature. */
export const makeUpPaper: CollectedPaper<HeldYear> = {
  templateNames: [makeUpName],
  tags: makeUpTags,
  data: dataOf,
  gaps: (year, context) => [
    ...spanGaps(
      context.options,
      (dataOf(year, context)["补学"] as readonly DocumentData[]).length === 0,
      "这段时间的党课、集中学习和主题党日没有登记请假或缺席的人",
    ),
    ...gapsOf(year),
  ],
  titleOf: ({ options }) => spanWords(options),
  proposals: yearOfToday,
};
