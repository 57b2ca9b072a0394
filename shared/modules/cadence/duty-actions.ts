import type { JudgedDuty } from "./judge-duties.ts";

/** A page of the window and what the button to it says. */
export interface DutyAction {
  readonly label: string;
  readonly path: string;
}

type Judged = Pick<JudgedDuty, "row" | "group" | "period" | "held" | "explanationUid" | "state">;

function query(facts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join("&");
}

function newMeeting({ row, group, period }: Judged): DutyAction {
  // A quarter is no 归属期 of a meeting: its own month is filled in from the day.
  const own = period.includes("Q") ? undefined : period;
  const facts = { kind: row.counts, period: own, group: group?.uid, groupName: group?.name };
  return { label: "登记", path: `/records/gathering/new?${query(facts)}` };
}

function newExplanation({ row, group, period }: Judged): DutyAction {
  const facts = {
    duty: row.uid,
    dutyName: row.label,
    period,
    group: group?.uid,
    groupName: group?.name,
  };
  return { label: "说明原因", path: `/records/dutyExplanation/new?${query(facts)}` };
}

/** What can be done about a duty, the likeliest first; nothing where it is not asked for. */
export function dutyActions(judged: Judged): readonly DutyAction[] {
  const { state, held, explanationUid } = judged;
  const opened = held.find(({ isRecorded }) => isRecorded) ?? held[0];
  if (opened) return [{ label: "打开", path: `/records/gathering/${opened.gatheringUid}` }];
  if (state === "none") return [];
  if (state === "explained")
    return [
      { label: "查看说明", path: `/records/dutyExplanation/${explanationUid ?? ""}` },
      newMeeting(judged),
    ];
  return state === "missing" ? [newMeeting(judged), newExplanation(judged)] : [newMeeting(judged)];
}
