import type {
  GatheringAttendance,
  GatheringDocumentSource,
} from "#shared/modules/gatherings/gathering-document.ts";

export function attendee(
  name: string,
  state: GatheringAttendance["state"],
  reason: string | null = null,
): GatheringAttendance {
  return { person: { uid: `uid-${name}`, name, unit: "输油班" }, state, reason };
}

const chair = { uid: "uid-王建国", name: "王建国", unit: "站部" };
const recorder = { uid: "uid-陈丽", name: "陈丽", unit: "综合班" };

const gathering: GatheringDocumentSource["gathering"] = {
  kindLabel: "支部党员大会",
  kind: "generalMeeting",
  title: "2026年第1次支部党员大会",
  occurredOn: "2026-03-05",
  startTime: "15:00",
  endTime: "16:20",
  place: "咸阳输油站二楼会议室",
  host: chair,
  recorder,
  agenda: [
    {
      topic: "审议年度工作计划",
      discussion: "陈丽作了说明。\n\n　　李卫东建议增加劳动竞赛内容。",
      resolution: "同意工作计划。\n由支委会组织落实。",
    },
    { topic: "通报党费收缴情况", discussion: "王建国通报了情况。", resolution: null },
  ],
  attendance: [
    attendee("王建国", "present"),
    attendee("陈丽", "present"),
    attendee("李卫东", "presentByVideo"),
    attendee("刘志强", "onLeave", "值班在岗"),
    attendee("杨帆", "absent", "未请假"),
    { person: { uid: null, name: "何勇", unit: "处党委组织科" }, state: "observer", reason: null },
    attendee("高翔", "excluded", "经党员大会通过"),
  ],
  note: null,
};

/** A complete general meeting; `changes` replace facts of the gathering. */
export function meeting(
  changes: Partial<GatheringDocumentSource["gathering"]> = {},
): GatheringDocumentSource {
  return {
    branch: { fullName: "中共咸阳输油站支部委员会", signatureName: "咸阳输油站党支部" },
    gathering: { ...gathering, ...changes },
  };
}
