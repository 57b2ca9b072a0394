import { personRecord } from "../people/person.record.ts";

/** What of a gathering, or of one part of it, a platform may ask for. */
export const gatheringSources = {
  title: "会议名称",
  kind: "会议类型",
  day: "会议日期",
  start: "开始时间",
  end: "结束时间",
  place: "会议地点",
  host: "主持人",
  recorder: "记录人",
  expected: "应到人数",
  present: "实到人数",
  attendance: "到会情况（一句话）",
  presentNames: "到会人员",
  leaveNames: "请假人员及原因",
  absentNames: "缺席人员及原因",
  observers: "列席人员",
  theme: "主题",
  lecturer: "授课（领学）人",
  minutes: "时长（分钟）",
  content: "内容",
  topics: "议题",
  discussion: "讨论情况",
  votes: "表决结果",
  resolutions: "决议",
  actionItems: "议定事项",
  note: "备注",
} as const;

export type GatheringSource = keyof typeof gatheringSources;

function personLabels(): readonly (readonly [key: string, label: string])[] {
  return Object.entries(personRecord.fields)
    .filter(([, field]) => field.kind !== "rows" && field.isHidden !== true)
    .map(([name, field]) => [`person.${name}`, `人员·${field.label}`] as const);
}

/** Every source by `type.name`, with the label a clerk chooses it by. */
export const platformSources: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(gatheringSources).map(
    ([name, label]) => [`gathering.${name}`, `会议活动·${label}`] as const,
  ),
  ...personLabels(),
]);

/** `gathering.title` → the record type it is read from and its name there. */
export function splitSource(source: string): {
  readonly recordType: string;
  readonly name: string;
} {
  const [recordType = "", name = ""] = source.split(".");
  return { recordType, name };
}

/** Whether records of that type are typed into a platform. */
export function isAskedByPlatforms(recordType: string): boolean {
  return Object.keys(platformSources).some(
    (source) => splitSource(source).recordType === recordType,
  );
}
