import type { PersonSnapshot } from "#shared/records/field.ts";
import type {
  GatheringAgendaItem,
  GatheringAttendance,
  GatheringDocumentSource,
} from "./gathering-document-source.ts";

/** One thing still missing; `field` is a path in the gathering, as `agenda.0.topic`. */
export interface GatheringDocumentGap {
  readonly field: string;
  readonly message: string;
}

function isEmpty(value: string | null): boolean {
  return (value ?? "").trim() === "";
}

function nameOf(person: PersonSnapshot | null): string | null {
  return person === null ? null : person.name;
}

function headGaps({ branch, gathering }: GatheringDocumentSource): GatheringDocumentGap[] {
  const required: [string, string, string | null][] = [
    ["branch.fullName", "党组织全称", branch.fullName],
    ["title", "会议名称", gathering.title],
    ["occurredOn", "会议日期", gathering.occurredOn],
    ["startTime", "开始时间", gathering.startTime],
    ["endTime", "结束时间", gathering.endTime],
    ["place", "会议地点", gathering.place],
    ["host", "主持人", nameOf(gathering.host)],
    ["recorder", "记录人", nameOf(gathering.recorder)],
  ];
  return required
    .filter(([, , value]) => isEmpty(value))
    .map(([field, label]) => ({ field, message: `未填写${label}` }));
}

function reasonGap(rows: readonly GatheringAttendance[], word: string): GatheringDocumentGap[] {
  const count = rows.filter((row) => isEmpty(row.reason)).length;
  return count === 0 ? [] : [{ field: "attendance", message: `${count}名${word}人员未填写原因` }];
}

function attendanceGaps(attendance: readonly GatheringAttendance[]): GatheringDocumentGap[] {
  if (attendance.length === 0) return [{ field: "attendance", message: "未登记参会人员" }];
  const unrecorded = attendance.filter((row) => row.state === "unrecorded").length;
  const open =
    unrecorded === 0
      ? []
      : [{ field: "attendance", message: `还有${unrecorded}名人员未登记出席情况` }];
  const inState = (state: GatheringAttendance["state"]) =>
    attendance.filter((row) => row.state === state);
  return [
    ...open,
    ...reasonGap(inState("onLeave"), "请假"),
    ...reasonGap(inState("absent"), "缺席"),
    ...reasonGap(inState("excluded"), "不计入应到"),
  ];
}

function agendaItemGaps(item: GatheringAgendaItem, index: number): GatheringDocumentGap[] {
  const gaps: GatheringDocumentGap[] = [];
  if (isEmpty(item.topic)) {
    gaps.push({ field: `agenda.${index}.topic`, message: `第${index + 1}个议题未填写题目` });
  }
  if (isEmpty(item.discussion) && isEmpty(item.resolution)) {
    gaps.push({
      field: `agenda.${index}.discussion`,
      message: `第${index + 1}个议题未填写讨论情况和决议`,
    });
  }
  return gaps;
}

/** What the minutes still lack, in the order of the form; empty when nothing is missing. */
export function gatheringDocumentGaps(source: GatheringDocumentSource): GatheringDocumentGap[] {
  const { agenda, attendance, note } = source.gathering;
  const content =
    agenda.length === 0 && isEmpty(note)
      ? [{ field: "agenda", message: "未填写议题或会议内容" }]
      : agenda.flatMap(agendaItemGaps);
  return [...headGaps(source), ...attendanceGaps(attendance), ...content];
}
