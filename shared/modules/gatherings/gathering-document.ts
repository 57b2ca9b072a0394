import { formatChineseDate, isCalendarDate } from "#shared/kernel/calendar-date.ts";
import type { DocumentData } from "../documents/document-tags.ts";
import type { PersonSnapshot } from "#shared/records/field.ts";
import type {
  GatheringAgendaItem,
  GatheringAttendance,
  GatheringDocumentSource,
} from "./gathering-document-source.ts";
import {
  chineseOrdinal,
  orBlank,
  titleLines,
  toParagraphs,
  visibleBlank,
} from "./document-wording.ts";

export type { GatheringAttendance, GatheringDocumentSource } from "./gathering-document-source.ts";
export { gatheringDocumentGaps } from "./gathering-document-gaps.ts";
export { gatheringTags } from "./gathering-tags.ts";

type Gathering = GatheringDocumentSource["gathering"];
type State = GatheringAttendance["state"];

function inStates(gathering: Gathering, ...states: State[]): GatheringAttendance[] {
  return gathering.attendance.filter((row) => states.includes(row.state));
}

/** 应到: everyone listed but observers and those not counted by rule. */
function expected(gathering: Gathering): GatheringAttendance[] {
  return gathering.attendance.filter((row) => row.state !== "observer" && row.state !== "excluded");
}

function printedTime(time: string | null): string {
  return time === null || time === "" ? visibleBlank : time;
}

function printedEnd({ startTime, endTime }: Gathering): string {
  const nextDay = startTime !== null && endTime !== null && endTime < startTime;
  return `${nextDay ? "次日" : ""}${printedTime(endTime)}`;
}

function printedDate(day: string): string {
  return isCalendarDate(day) ? formatChineseDate(day) : visibleBlank;
}

/** Outsiders are named with their unit, roster people by name alone. */
function printedPerson(person: PersonSnapshot | null): string {
  if (person === null) return visibleBlank;
  const unit = person.uid === null ? (person.unit?.trim() ?? "") : "";
  return unit === "" ? orBlank(person.name) : `${orBlank(person.name)}（${unit}）`;
}

function names(rows: readonly GatheringAttendance[]): string {
  return rows.map((row) => printedPerson(row.person)).join("、");
}

function namesWithReasons(rows: readonly GatheringAttendance[]): string {
  return rows.map((row) => `${orBlank(row.person.name)}（${orBlank(row.reason)}）`).join("、");
}

function reasonRows(rows: readonly GatheringAttendance[]): DocumentData[] {
  return rows.map((row, index) => ({
    序号: String(index + 1),
    姓名: orBlank(row.person.name),
    单位: row.person.unit ?? "",
    原因: orBlank(row.reason),
  }));
}

function people(count: number): string {
  return `${count}名`;
}

/** Nobody recorded yet means the number present is not known, which is not the same as none. */
function presentCount(gathering: Gathering): string {
  const due = expected(gathering);
  const known = due.some((row) => row.state !== "unrecorded");
  const present = inStates(gathering, "present", "presentByVideo").length;
  return people(present).replace(/^\d+/, (digits) => (known ? digits : visibleBlank));
}

function expectedCount(gathering: Gathering): string {
  const count = expected(gathering).length;
  return count === 0 ? `${visibleBlank}名` : people(count);
}

function attendanceSentence(gathering: Gathering): string {
  const video = inStates(gathering, "presentByVideo").length;
  const parts = [
    `应到${expectedCount(gathering)}`,
    `实到${presentCount(gathering)}${video > 0 ? `（其中视频参会${people(video)}）` : ""}`,
  ];
  const others: [string, State][] = [
    ["请假", "onLeave"],
    ["缺席", "absent"],
    ["未登记", "unrecorded"],
    ["列席", "observer"],
  ];
  for (const [word, state] of others) {
    const count = inStates(gathering, state).length;
    if (count > 0) parts.push(`${word}${people(count)}`);
  }
  return `${parts.join("，")}。`;
}

function attendanceData(gathering: Gathering): DocumentData {
  const present = inStates(gathering, "present", "presentByVideo");
  const onLeave = inStates(gathering, "onLeave");
  const absent = inStates(gathering, "absent");
  const observers = inStates(gathering, "observer");
  const excluded = inStates(gathering, "excluded");
  const unrecorded = inStates(gathering, "unrecorded");
  return {
    到会情况: attendanceSentence(gathering),
    应到人数: expectedCount(gathering),
    实到人数: presentCount(gathering),
    请假人数: people(onLeave.length),
    缺席人数: people(absent.length),
    有实到: present.length > 0,
    到会人员: names(present),
    有请假: onLeave.length > 0,
    请假人员: namesWithReasons(onLeave),
    请假名单: reasonRows(onLeave),
    有缺席: absent.length > 0,
    缺席人员: namesWithReasons(absent),
    缺席名单: reasonRows(absent),
    有列席: observers.length > 0,
    列席人员: names(observers),
    有不计入应到: excluded.length > 0,
    不计入应到人员: namesWithReasons(excluded),
    有未登记: unrecorded.length > 0,
    未登记人员: names(unrecorded),
  };
}

function paragraphRows(text: string | null): DocumentData[] {
  return toParagraphs(text).map((line, index) => ({ 段落: line, 首段: index === 0 }));
}

function agendaRow(item: GatheringAgendaItem, index: number): DocumentData {
  const resolution = toParagraphs(item.resolution);
  const discussion = toParagraphs(item.discussion);
  const nothing = resolution.length === 0 && discussion.length === 0;
  return {
    序号汉字: chineseOrdinal(index + 1),
    序号: String(index + 1),
    题目: orBlank(item.topic),
    讨论情况: nothing ? visibleBlank : discussion.join("\n"),
    讨论段落: paragraphRows(nothing ? visibleBlank : item.discussion),
    有决议: resolution.length > 0,
    决议: resolution.join("\n"),
    决议段落: paragraphRows(item.resolution),
  };
}

const closingWords: Readonly<Record<string, string>> = {
  themedPartyDay: "活动结束。",
  partyLecture: "党课结束。",
  collectiveStudy: "学习结束。",
};

function signInRows(gathering: Gathering): DocumentData[] {
  const remarks: Partial<Record<State, string>> = {
    observer: "列席",
    onLeave: "请假",
    presentByVideo: "视频参会",
  };
  const rows = [...expected(gathering), ...inStates(gathering, "observer")];
  return rows.map((row, index) => ({
    序号: String(index + 1),
    姓名: row.person.name,
    单位: row.person.unit ?? "",
    备注: remarks[row.state] ?? "",
  }));
}

function spareRows(from: number, count: number): DocumentData[] {
  return Array.from({ length: count }, (_, index) => ({ 序号: String(from + index + 1) }));
}

function headData({ branch, gathering }: GatheringDocumentSource): DocumentData {
  const { startTime, endTime } = gathering;
  const fullName = orBlank(branch.fullName);
  const span = `${printedTime(startTime)}—${printedEnd(gathering)}`;
  return {
    党组织全称: fullName,
    党组织署名: orBlank(branch.signatureName),
    全称分行: titleLines(fullName).map((line) => ({ 行: line })),
    会议类型: orBlank(gathering.kindLabel),
    会议名称: orBlank(gathering.title),
    会议日期: printedDate(gathering.occurredOn),
    开始时间: printedTime(startTime),
    结束时间: printedEnd(gathering),
    会议时间: startTime === null && endTime === null ? visibleBlank : span,
    会议地点: orBlank(gathering.place),
    主持人: printedPerson(gathering.host),
    记录人: printedPerson(gathering.recorder),
    结束语: closingWords[gathering.kind] ?? "散会。",
  };
}

/**
 * Template data of a gathering: text, flags and lists named as in `gatheringTags`. Fields left empty
 * print a visible blank; people without a recorded state are never counted or named as absent.
 * @param spareRowCount empty lines at the end of the sign-in sheet.
 */
export function gatheringDocumentData(
  source: GatheringDocumentSource,
  { spareRowCount = 3 }: { readonly spareRowCount?: number } = {},
): DocumentData {
  const { gathering } = source;
  const agenda = gathering.agenda.map(agendaRow);
  const signIn = signInRows(gathering);
  const note = toParagraphs(gathering.note);
  return {
    ...headData(source),
    ...attendanceData(gathering),
    议题: agenda,
    有备注: note.length > 0,
    备注: note.join("\n"),
    备注段落: paragraphRows(gathering.note),
    签到人员: signIn,
    空行: spareRows(signIn.length, spareRowCount),
  };
}
