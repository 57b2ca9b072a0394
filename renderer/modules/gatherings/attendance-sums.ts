import {
  isExpectedAt,
  partBase,
  scopeOf,
  type Attendance,
  type Part,
} from "#shared/modules/gatherings/part-base.ts";
import { partKinds, type PartKind } from "#shared/modules/gatherings/part-kinds.ts";

/** Where members may be asked to vote; elsewhere the count of voters would only be noise. */
const votingKinds: readonly PartKind[] = [
  "generalMeeting",
  "groupMeeting",
  "organizationalLife",
  "appraisal",
];

/** What a part is called where its kind is enough: 支部党员大会, 第一党小组的党小组会. */
export function partLabel({ kind, partyGroup }: Part): string {
  const label = kind === null ? "未选类别" : partKinds[kind];
  return kind === "groupMeeting" && partyGroup !== null ? `${partyGroup.title}${label}` : label;
}

function some(label: string, count: number): string[] {
  return count > 0 ? [`${label}${count}名`] : [];
}

/** 「支部党员大会：应到18名，实到15名，请假2名，未登记1名；有表决权应到16名，实到14名」 */
export function partSum(part: Part, attendance: readonly Attendance[]): string {
  const base = partBase(part, attendance);
  const scope = scopeOf(part);
  const video = base.videoCount > 0 ? `（其中视频${base.videoCount}名）` : "";
  const counts = [
    `应到${scope === "committee" ? "委员" : ""}${base.expectedCount}名`,
    `实到${base.presentCount}名${video}`,
    ...some("请假", base.onLeaveCount),
    ...some("缺席", base.absentCount),
    ...some("未登记", base.unrecordedCount),
  ].join("，");
  const hasVoters = part.kind !== null && votingKinds.includes(part.kind);
  const voters = `；有表决权应到${base.dueVoterCount}名，实到${base.presentVoterCount}名`;
  return `${partLabel(part)}：${counts}${hasVoters ? voters : ""}`;
}

/** Who is listed beside those expected; null when there is nobody. */
export function othersSum(
  parts: readonly Part[],
  attendance: readonly Attendance[],
): string | null {
  const count = (state: Attendance["state"]) =>
    attendance.filter((row) => row.state === state).length;
  const stray = attendance.filter(
    (row) =>
      row.state !== "observer" &&
      row.state !== "excluded" &&
      !parts.some((part) => isExpectedAt(part, row)),
  ).length;
  const words = [
    ...some("列席", count("observer")),
    ...some("按规定不计入应到", count("excluded")),
    ...(stray > 0 ? [`另有${stray}人不在应到范围，不计入人数`] : []),
  ];
  return words.length === 0 ? null : words.join("，");
}
