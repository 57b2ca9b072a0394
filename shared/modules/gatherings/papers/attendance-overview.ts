import type { CollectedPaper } from "../../documents/collected-paper.ts";
import type { DocumentContext, DocumentGap } from "../../documents/document-maker.ts";
import type { DocumentData } from "../../documents/document-tags.ts";
import { spanGaps, spanWords, yearOfToday } from "../../documents/paper-span.ts";
import type { AttendanceState } from "../attendance-fields.ts";
import { overviewTags } from "../attendance-paper-tags.ts";
import type { Attendance } from "../part-base.ts";
import { heldOf, isExpected, type Held, type HeldYear } from "./held-gathering.ts";
import { printedDate } from "./printed-words.ts";

/** How many gatherings stand side by side on a sheet of each template. */
export const overviewColumns = { "attendance-overview": 24, "attendance-overview-a3": 40 } as const;

const signs: Readonly<Record<AttendanceState, string>> = {
  present: "√",
  presentByVideo: "√",
  onLeave: "△",
  absent: "×",
  unrecorded: "○",
  observer: "☆",
  excluded: "－",
};

interface Line {
  readonly uid: string;
  readonly name: string;
  /** By the gathering's place in the period. */
  readonly signs: readonly string[];
  readonly expected: number;
  readonly present: number;
  readonly onLeave: number;
  readonly absent: number;
}

function rowOf({ values }: Held, uid: string): Attendance | undefined {
  return values.attendance.find(({ person }) => person?.uid === uid);
}

/** Nothing where nobody expected them and they did not sit in. */
function signOf(held: Held, uid: string): string {
  const row = rowOf(held, uid);
  if (!row) return "";
  if (row.state === "observer" || row.state === "excluded") return signs[row.state];
  if (!isExpected(held.values, row)) return row.state === "present" ? signs.observer : "";
  return signs[row.state ?? "unrecorded"];
}

function lineOf(held: readonly Held[], uid: string, name: string): Line {
  const own = held.map((one) => signOf(one, uid));
  const count = (...wanted: string[]) => own.filter((sign) => wanted.includes(sign)).length;
  return {
    ...{ uid, name, signs: own },
    expected: count("√", "△", "×", "○"),
    present: count("√"),
    onLeave: count("△"),
    absent: count("×"),
  };
}

/** By the facts of that day; where they are not known, whoever was expected counts. */
function isMember({ stage, isElsewhere }: Attendance): boolean {
  return stage === null || ((stage === "full" || stage === "probationary") && !isElsewhere);
}

/** Members who were expected at least once, in the roster's order; who has left since comes last. */
function linesOf({ roster }: HeldYear, held: readonly Held[]): readonly Line[] {
  const names = new Map<string, string>();
  for (const { values } of held)
    for (const row of values.attendance)
      if (row.person !== null && row.person.uid !== null && isMember(row))
        names.set(row.person.uid, row.person.name);
  const place = (uid: string) => (roster.includes(uid) ? roster.indexOf(uid) : roster.length);
  return [...names]
    .map(([uid, name]) => lineOf(held, uid, name))
    .filter(({ expected }) => expected > 0)
    .toSorted((a, b) => place(a.uid) - place(b.uid));
}

/** 9.18, which a narrow column has room for. */
function shortDay(day: string): string {
  return `${Number(day.slice(5, 7))}.${Number(day.slice(8, 10))}`;
}

function cells(texts: readonly string[], prefix: string, count: number): DocumentData {
  const all = Array.from({ length: count }, (_, at) => [`${prefix}${at + 1}`, texts[at] ?? ""]);
  return Object.fromEntries(all) as DocumentData;
}

function sheetData(
  held: readonly Held[],
  lines: readonly Line[],
  from: number,
  count: number,
): DocumentData {
  const own = held.slice(from, from + count);
  return {
    首张: from === 0,
    ...cells(
      own.map((_, at) => String(from + at + 1)),
      "序",
      count,
    ),
    ...cells(
      own.map(({ day }) => shortDay(day)),
      "日",
      count,
    ),
    人员: lines.map((line, at) => ({
      序号: String(at + 1),
      姓名: line.name,
      ...cells(line.signs.slice(from, from + count), "格", count),
      应到: String(line.expected),
      实到: String(line.present),
      请假: String(line.onLeave),
      缺席: String(line.absent),
    })),
    对照: own.map(({ day, title }, at) => ({
      对照文字: `${from + at + 1}.${printedDate(day)} ${title}`,
    })),
  };
}

function dataOf(year: HeldYear, context: DocumentContext): DocumentData {
  const held = year.gatherings.map(heldOf);
  const lines = linesOf(year, held);
  const count = overviewColumns[context.templateName as keyof typeof overviewColumns];
  const sheets = Math.max(1, Math.ceil(held.length / count));
  return {
    单位: context.branch.fullName,
    起止: spanWords(context.options),
    次数: String(held.length),
    一览页: Array.from({ length: sheets }, (_, at) => sheetData(held, lines, at * count, count)),
  };
}

function unrecordedGaps({ gatherings }: HeldYear): DocumentGap[] {
  return gatherings.map(heldOf).flatMap(({ uid, day, title, values }) => {
    const open = values.attendance.filter(
      (row) => (row.state ?? "unrecorded") === "unrecorded" && isExpected(values, row),
    );
    if (open.length === 0) return [];
    const message = `${printedDate(day)}${title}：还有${open.length}名未登记出席情况`;
    return [{ field: `/records/gathering/${uid}`, message }];
  });
}

/** 参会一览: every member, every gathering of the period, a sign for each. Nobody is ranked. */
export const attendanceOverviewPaper: CollectedPaper<HeldYear> = {
  templateNames: Object.keys(overviewColumns),
  tags: overviewTags,
  data: dataOf,
  gaps: (year, { options }) => [
    ...spanGaps(options, year.gatherings.length === 0, "这段时间没有登记会议活动"),
    ...unrecordedGaps(year),
  ],
  titleOf: ({ options }) => spanWords(options),
  proposals: yearOfToday,
};
