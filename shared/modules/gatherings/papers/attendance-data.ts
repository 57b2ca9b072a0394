import type { DocumentData } from "../../documents/document-tags.ts";
import { excludedCases, leaveReasons } from "../attendance-fields.ts";
import { orBlank, visibleBlank } from "../document-wording.ts";
import type { Attendance, Part } from "../part-base.ts";
import { expectedNoun, measureWord, type Attendees } from "./attendees.ts";
import { printedPerson } from "./printed-words.ts";

/** 值班在岗, or 出差（西安）: the chosen word first, then what was typed. */
export function reasonOf({ leaveReason, reason }: Attendance): string {
  const typed = reason?.trim() ?? "";
  const chosen = leaveReason === null || leaveReason === "other" ? "" : leaveReasons[leaveReason];
  if (chosen === "") return orBlank(typed || (leaveReason === "other" ? leaveReasons.other : ""));
  return typed === "" || typed === chosen ? chosen : `${chosen}：${typed}`;
}

/** Why somebody isn't counted: case, then who agreed and which assembly passed it. */
function excludedReason(row: Attendance): string {
  const typed = row.reason?.trim() ?? "";
  const named = row.excludedCase === null ? "" : excludedCases[row.excludedCase];
  const why = [row.excludedCase === "other" ? "" : named, typed].filter((one) => one !== "");
  return [
    why.length === 0 ? visibleBlank : why.join("，"),
    `上级同意：${orBlank(row.consent)}`,
    `大会通过：${orBlank(row.approvedBy)}`,
  ].join("；");
}

/** Names in the order of the list. */
export function namesOf(rows: readonly Attendance[]): string {
  return rows.map((row) => printedPerson(row.person)).join("、");
}

function namesWith(rows: readonly Attendance[], why: (row: Attendance) => string): string {
  return rows.map((row) => `${printedPerson(row.person)}（${why(row)}）`).join("、");
}

function reasonRows(rows: readonly Attendance[]): DocumentData[] {
  return rows.map((row, index) => ({
    序号: String(index + 1),
    姓名: orBlank(row.person?.name ?? null),
    单位: row.person?.unit ?? "",
    原因: reasonOf(row),
  }));
}

/** 「按规定不计入应到会人数1名（附说明）」 */
function excludedSentence({ excluded }: Attendees): string {
  return excluded.length === 0 ? "" : `按规定不计入应到会人数${excluded.length}名（附说明）。`;
}

/** 应到党员18名，实到16名（其中视频1名），请假2名。 Nobody recorded yet leaves a blank, not none. */
export function attendanceSentence(people: Attendees, parts: readonly Part[]): string {
  const word = measureWord(people.expected, parts);
  const count = (rows: readonly unknown[]) => `${rows.length}${word}`;
  const known = people.isKnown ? String(people.present.length) : visibleBlank;
  const due = people.expected.length === 0 ? visibleBlank : String(people.expected.length);
  const video = people.byVideo.length > 0 ? `（其中视频${count(people.byVideo)}）` : "";
  const observers = `${people.observers.length}${measureWord(people.observers, [])}`;
  const clauses = [
    `应到${expectedNoun(parts)}${due}${word}`,
    `实到${known}${word}${video}`,
    people.onLeave.length > 0 ? `请假${count(people.onLeave)}` : "",
    people.absent.length > 0 ? `缺席${count(people.absent)}` : "",
    people.unrecorded.length > 0 ? `未登记${count(people.unrecorded)}` : "",
    people.observers.length > 0 ? `列席${observers}` : "",
  ];
  return `${clauses.filter((clause) => clause !== "").join("，")}。${excludedSentence(people)}`;
}

/** 有表决权的党员应到16名，实到14名。 Nothing where the list does not say who may vote. */
export function voterSentence({ expected, isKnown }: Attendees): string {
  const voters = expected.filter(({ canVote }) => canVote);
  if (voters.length === 0) return "";
  const present = voters.filter(({ state }) => state === "present" || state === "presentByVideo");
  return `有表决权的党员应到${voters.length}名，实到${isKnown ? present.length : visibleBlank}名。`;
}

/** Everything a paper says of attendance, by tag. Who may vote is told where it is asked for. */
export function attendanceData(
  people: Attendees,
  parts: readonly Part[],
  tellsVoters: boolean,
): DocumentData {
  const word = measureWord(people.expected, parts);
  const due = people.expected.length;
  const isAssembly = parts.some(({ kind }) => kind === "generalMeeting");
  const voters = tellsVoters && isAssembly ? voterSentence(people) : "";
  return {
    到会情况: attendanceSentence(people, parts),
    应到人数: `${due === 0 ? visibleBlank : due}${word}`,
    实到人数: `${people.isKnown ? people.present.length : visibleBlank}${word}`,
    请假人数: `${people.onLeave.length}${word}`,
    缺席人数: `${people.absent.length}${word}`,
    有表决权情况: voters !== "",
    表决权情况: voters,
    有实到: people.present.length > 0,
    到会人员: namesOf(people.present),
    有请假: people.onLeave.length > 0,
    请假人员: namesWith(people.onLeave, reasonOf),
    请假名单: reasonRows(people.onLeave),
    有缺席: people.absent.length > 0,
    缺席人员: namesWith(people.absent, ({ reason }) => orBlank(reason)),
    缺席名单: reasonRows(people.absent),
    有列席: people.observers.length > 0,
    列席人员: namesOf(people.observers),
    有不计入应到: people.excluded.length > 0,
    不计入应到人员: namesWith(people.excluded, excludedReason),
    有未登记: people.unrecorded.length > 0,
    未登记人员: namesOf(people.unrecorded),
  };
}
