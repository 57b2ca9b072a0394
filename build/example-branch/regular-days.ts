import type { CommitteeText } from "./committee-text.ts";
import { committeeTexts } from "./committee-texts.ts";
import { studyTexts, themeTexts, type StudyText } from "./day-texts.ts";
import { groupRemarks, groupTexts, type GroupText } from "./group-texts.ts";
import { exampleGroups } from "./branch.ts";
import type { AgendaDraft, GatheringDraft } from "./gathering-draft.ts";

/** Where the station meets; the house had another name up to the end of October 2025. */
function roomOn(day: string): string {
  return day <= "2025-10-31" ? "静河泵站会议室" : "静河输油站会议室";
}

/** How the decisions of the last meeting stood on the day of the next one. */
function reviewOf(last: CommitteeText | undefined, day: string): readonly AgendaDraft[] {
  if (!last) return [];
  const open = last.actions.filter(([, , , doneOn]) => doneOn === "" || doneOn > day);
  const rest = open.length === 0 ? "" : `；未完的是：${open.map(([what]) => what).join("、")}`;
  const done = last.actions.length - open.length;
  return [
    {
      topic: "上次会议议定事项落实情况",
      discussion: `上次议定${last.actions.length}项，已落实${done}项${rest}。`,
    },
  ];
}

function committeeDraft(text: CommitteeText, index: number): GatheringDraft {
  const [topic, papers, measures] = text.first;
  const first: AgendaDraft = {
    kind: "firstTopic",
    ...{ topic, papers, measures, presenter: "单立新" },
    discussion: "逐条学习，委员结合分工谈了本站的情况。",
  };
  const topics = text.topics.map(([name, discussion, resolution]) => ({
    topic: name,
    discussion,
    resolution,
  }));
  return {
    ...{ day: text.day, start: "08:30", end: "09:50", place: roomOn(text.day) },
    ...{ host: "单立新", recorder: "曾国庆" },
    parts: [{ kind: "committeeMeeting" }],
    agenda: [first, ...reviewOf(committeeTexts[index - 1], text.day), ...topics],
    actions: text.actions,
    observers: index % 4 === 2 ? ["张志远", "刘晓梅", "王秀兰"] : [],
  };
}

/** The second group once met between two shifts, past midnight. */
const nightDay = "2026-08-12";
const nightNote = "两值交接班后召开，次日零时十分结束。";
/** The third group's paper of that day was found again in November. */
const lateDay = "2026-09-24";

const recorders = ["徐长河", "吴春霞", "仇海燕"];

function groupAgenda(text: GroupText, remark: string): readonly AgendaDraft[] {
  const { topic, papers, discussion } = text;
  const said = discussion === "" ? {} : { discussion: `${discussion}${remark}` };
  return [{ topic, ...(papers === "" ? {} : { papers }), ...said }];
}

function groupDraft(text: GroupText, monthIndex: number, groupIndex: number): GatheringDraft {
  const [group, leader] = exampleGroups[groupIndex] ?? exampleGroups[0];
  const day = text.days[groupIndex] ?? "";
  const remarks = groupRemarks[groupIndex] ?? [];
  const night = { start: "22:40", end: "00:10", note: nightNote };
  return {
    ...{ day, place: groupIndex === 2 ? "维修班值班室" : "运行值班室", host: leader },
    ...(day === nightDay ? night : { start: "16:00", end: "16:50" }),
    recorder: recorders[groupIndex] ?? leader,
    parts: [{ kind: "groupMeeting", group }],
    agenda: groupAgenda(text, remarks[monthIndex % remarks.length] ?? ""),
    isUnrecorded: text.discussion === "",
    isLate: day === lateDay,
  };
}

function groupDrafts(): readonly GatheringDraft[] {
  return groupTexts.flatMap((text, month) =>
    [0, 1, 2]
      .filter((group) => text.days[group] !== "")
      .map((group) => groupDraft(text, month, group)),
  );
}

function themeDrafts(): GatheringDraft[] {
  return themeTexts.map(({ day, theme, place, content, note, guests }) => ({
    ...{ day, start: "15:00", end: "17:00", place, host: "单立新", recorder: "仇海燕" },
    parts: [{ kind: "themedPartyDay", theme, content }],
    observers: [...(day === "2026-07-16" ? ["沈佳宁", "高翔"] : []), ...(guests ?? [])],
    states: {
      ...(day === "2026-04-16" ? { 赵铁柱: { state: "absent" as const, reason: "没有请假" } } : {}),
      ...(day === "2026-11-16" ? { 吴春霞: { state: "unrecorded" as const } } : {}),
    },
    ...(note === undefined ? {} : { note }),
  }));
}

function sessionsOf({ days, times }: StudyText) {
  const [startTime, endTime] = times;
  return days.map((occurredOn, index) => ({
    name: index === 0 ? "一值场" : "二值场",
    ...{ occurredOn, startTime, endTime, place: roomOn(occurredOn) },
  }));
}

function studyDrafts(): GatheringDraft[] {
  return studyTexts.map((text) => {
    const { kind, days, times, theme, lecturer, lecturerUnit, minutes, content } = text;
    const [day = ""] = days;
    const outsider = lecturerUnit === undefined ? [] : [[lecturer, lecturerUnit] as const];
    return {
      ...{ day, start: times[0], end: times[1], place: roomOn(day) },
      ...{ host: "单立新", recorder: "曾国庆" },
      parts: [
        {
          ...{ kind, theme, content, studyMinutes: minutes },
          lecturer: lecturerUnit === undefined ? lecturer : [lecturer, lecturerUnit],
        },
      ],
      ...(days.length > 1 ? { sessions: sessionsOf(text) } : {}),
      observers: [...(kind === "partyLecture" ? ["郭淑珍", "何平"] : []), ...outsider],
    };
  });
}

/** What comes round every month and quarter: 支委会, 党小组会, 主题党日, 党课, 集中学习. */
export function regularDays(): readonly GatheringDraft[] {
  return [
    ...committeeTexts.map(committeeDraft),
    ...groupDrafts(),
    ...themeDrafts(),
    ...studyDrafts(),
  ];
}
