import type { DocumentGap } from "../../documents/document-maker.ts";
import type { Attendance } from "../part-base.ts";
import { attendeesOf, measureWord, type Attendees } from "./attendees.ts";
import { kindPapers } from "./kind-papers.ts";
import type { NumberedItem, NumberedTopic, PaperPart, PaperSource } from "./paper-source.ts";
import { topicGaps } from "./topic-gaps.ts";

/** Whether there is nothing to print. */
export function isBlank(value: string | null): boolean {
  return (value ?? "").trim() === "";
}

type Required = readonly (readonly [field: string, label: string, isMissing: boolean])[];

/** One line for each thing that was left blank. */
export function blanks(required: Required): DocumentGap[] {
  return required
    .filter(([, , isMissing]) => isMissing)
    .map(([field, label]) => ({ field, message: `未填写${label}` }));
}

function pathsOf(rows: readonly Attendance[], attendance: readonly Attendance[], cell: string) {
  const at = rows[0] ? attendance.indexOf(rows[0]) : -1;
  return at < 0 ? "attendance" : `attendance.${at}.${cell}`;
}

function leaveIsBare({ leaveReason, reason }: Attendance): boolean {
  return (leaveReason === null || leaveReason === "other") && isBlank(reason);
}

/** How many rows lack something, leading to the first of them. */
function countGap(
  rows: readonly Attendance[],
  attendance: readonly Attendance[],
  cell: string,
  message: (count: string) => string,
): DocumentGap[] {
  if (rows.length === 0) return [];
  const count = `${rows.length}${measureWord(rows, [])}`;
  return [{ field: pathsOf(rows, attendance, cell), message: message(count) }];
}

function excludedGaps(people: Attendees, attendance: readonly Attendance[]): DocumentGap[] {
  return people.excluded.flatMap((row) => {
    const path = `attendance.${attendance.indexOf(row)}`;
    const name = row.person?.name ?? "";
    return [
      row.excludedCase === null && isBlank(row.reason)
        ? { field: `${path}.excludedCase`, message: `${name}不计入应到，未填写情形` }
        : null,
      isBlank(row.consent)
        ? { field: `${path}.consent`, message: `${name}不计入应到，未填写上级同意的日期或文号` }
        : null,
      isBlank(row.approvedBy)
        ? { field: `${path}.approvedBy`, message: `${name}不计入应到，未填写通过的党员大会` }
        : null,
    ].filter((gap) => gap !== null);
  });
}

/** What the attendance still lacks. Nobody is asked why they were there. */
export function attendanceGaps(source: PaperSource): DocumentGap[] {
  const { attendance, sessions } = source.values;
  const parts = source.printed.map(({ part }) => part);
  const everyPart = source.all.map(({ part }) => part);
  const people = attendeesOf(parts, everyPart, attendance);
  if (people.expected.length === 0) return [{ field: "attendance", message: "未登记参会人员" }];
  const lost = sessions.length > 1 ? people.present.filter(({ session }) => session === null) : [];
  return [
    ...countGap(people.unrecorded, attendance, "state", (n) => `还有${n}未登记出席情况`),
    ...countGap(
      people.onLeave.filter(leaveIsBare),
      attendance,
      "leaveReason",
      (n) => `请假的${n}未填写原因`,
    ),
    ...countGap(
      people.absent.filter(({ reason }) => isBlank(reason)),
      attendance,
      "reason",
      (n) => `缺席的${n}未填写原因`,
    ),
    ...countGap(lost, attendance, "session", (n) => `实到的${n}未填写到的是第几场`),
    ...excludedGaps(people, attendance),
  ];
}

function itemGaps({ row, index }: NumberedItem, at: number): DocumentGap[] {
  const name = `第${at + 1}项议定事项的`;
  return blanks([
    [`actionItems.${index}.content`, `${name}内容`, isBlank(row.content)],
    [`actionItems.${index}.owner`, `${name}责任人`, row.owner === null],
    [`actionItems.${index}.dueOn`, `${name}完成时限`, row.dueOn === null],
  ]);
}

/** What the part's kind prints and the clerk left blank. */
function kindGaps({ part, kind, index }: PaperPart): DocumentGap[] {
  const paper = kindPapers[kind];
  const isMissing = {
    theme: isBlank(part.theme),
    lecturer: part.lecturer === null,
    studyMinutes: part.studyMinutes === null,
    partyGroup: part.partyGroup === null,
  };
  const labels = {
    theme: paper.themeWord,
    lecturer: paper.lecturerWord,
    studyMinutes: "时长",
    partyGroup: "党小组",
  };
  return blanks(
    paper.needs.map((name) => [`parts.${index}.${name}`, labels[name], isMissing[name]] as const),
  );
}

function contentGaps(source: PaperSource, part: PaperPart): DocumentGap[] {
  const hasNote = source.all.length === 1 && !isBlank(source.values.note);
  if (part.topics.length > 0 || !isBlank(part.part.content) || hasNote) return [];
  const isTold = kindPapers[part.kind].content !== "会议内容";
  const field = isTold ? `parts.${part.index}.content` : "agenda";
  return [{ field, message: "未填写议题或会议内容" }];
}

/** What one part lacks; in a gathering of several each line says which part it is about. */
function partGaps(source: PaperSource, part: PaperPart): DocumentGap[] {
  const name = source.isCombined ? `${kindPapers[part.kind].name}：` : "";
  const topics = part.topics.flatMap((topic: NumberedTopic, at) =>
    topicGaps(source, part, topic, at),
  );
  return [
    ...kindGaps(part),
    ...contentGaps(source, part),
    ...topics,
    ...part.actionItems.flatMap(itemGaps),
  ].map((gap) => ({ ...gap, message: `${name}${gap.message}` }));
}

/** What the minutes still lack, in the order of the form. Empty when nothing is missing. */
export function minutesGaps(source: PaperSource): DocumentGap[] {
  return [...attendanceGaps(source), ...source.printed.flatMap((part) => partGaps(source, part))];
}
