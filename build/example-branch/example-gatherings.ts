import {
  gatheringTitle,
  proposePartTitle,
  proposePeriod,
} from "#shared/modules/gatherings/gathering-titles.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { assemblies } from "./assemblies.ts";
import { attendanceOf, namedPerson, type AttendanceLine } from "./attendance.ts";
import type { AgendaDraft, GatheringDraft, PartDraft } from "./gathering-draft.ts";
import { regularDays } from "./regular-days.ts";

/** A gathering as its file holds it: values in the contract's shape, with people by number and groups by name. */
export interface ExampleGathering {
  readonly isFinal: boolean;
  /** In the station's own list, or entered by hand. */
  readonly isListed: boolean;
  readonly values: Readonly<Record<string, unknown>> & {
    readonly title: string;
    readonly occurredOn: string;
    readonly parts: readonly { readonly kind: PartKind }[];
  };
}

/** What the year had seen before the ledger begins, in October 2025. */
const before: Readonly<Record<string, number>> = {
  ...{ "2025/committeeMeeting/": 9, "2025/generalMeeting/": 3, "2025/partyLecture/": 3 },
  ...{ "2025/collectiveStudy/": 4, "2025/themedPartyDay/": 9 },
  ...{ "2025/groupMeeting/第一党小组": 9, "2025/groupMeeting/第二党小组": 9 },
  "2025/groupMeeting/第三党小组": 9,
};

function partOf(part: PartDraft, day: string, counts: Map<string, number>) {
  const { kind, group, lecturer, title, ...more } = part;
  const key = `${day.slice(0, 4)}/${kind}/${group ?? ""}`;
  const number = (counts.get(key) ?? before[key] ?? 0) + 1;
  counts.set(key, number);
  return {
    ...{ kind, number },
    title: title ?? proposePartTitle(kind, day as CalendarDate, number, group ?? null),
    period: proposePeriod(kind, day as CalendarDate),
    ...(group === undefined ? {} : { partyGroup: group }),
    ...(lecturer === undefined ? {} : { lecturer: namedPerson(lecturer) }),
    ...more,
  };
}

function voteOf({ vote }: AgendaDraft, attendance: readonly AttendanceLine[]) {
  if (!vote) return {};
  const present = attendance.filter((line) => line.canVote === true && line.state === "present");
  const [noCount, abstainCount] = [vote.no ?? 0, vote.abstain ?? 0];
  const ballots = { issuedCount: present.length, returnedCount: present.length };
  return {
    voteMatter: vote.matter,
    voteMethod: vote.method,
    ...(vote.method === "ballot" ? { ...ballots, validCount: present.length } : {}),
    ...{ yesCount: present.length - noCount - abstainCount, noCount, abstainCount },
    ...(vote.writtenYes === undefined ? {} : { writtenYesCount: vote.writtenYes }),
    ...(vote.method === "ballot"
      ? { scrutineers: "王秀兰、张志远", tellers: "刘晓梅、仇海燕" }
      : {}),
  };
}

function agendaOf(draft: GatheringDraft, attendance: readonly AttendanceLine[]) {
  return (draft.agenda ?? []).map((item) => {
    const { vote: _, kind, presenter, ...texts } = item;
    return {
      ...texts,
      kind: kind ?? "ordinary",
      ...(presenter === undefined ? {} : { presenter: namedPerson(presenter) }),
      ...voteOf(item, attendance),
    };
  });
}

function actionsOf(draft: GatheringDraft) {
  return (draft.actions ?? []).map(([content, owner, dueOn, doneOn, result]) => ({
    content,
    owner: namedPerson(owner),
    dueOn,
    state: doneOn === "" ? (result === "" ? "open" : "underway") : "done",
    ...(doneOn === "" ? {} : { doneOn }),
    ...(result === "" ? {} : { result }),
  }));
}

function finish(
  draft: GatheringDraft,
  index: number,
  counts: Map<string, number>,
): ExampleGathering {
  const { day, start, end, place, host, recorder, sessions, note, isLate } = draft;
  const parts = draft.parts.map((part) => partOf(part, day, counts));
  const attendance = attendanceOf(draft, index);
  return {
    isFinal: day < "2026-10-16" && isLate !== true,
    isListed: day < "2026-11-01" && isLate !== true,
    values: {
      title: gatheringTitle(parts.map(({ title }) => title)),
      parts,
      ...{ occurredOn: day, startTime: start, endTime: end, place },
      ...{ host: namedPerson(host), recorder: namedPerson(recorder) },
      ...(sessions ? { sessions } : {}),
      attendance,
      agenda: agendaOf(draft, attendance),
      actionItems: actionsOf(draft),
      ...(note === undefined ? {} : { note }),
    },
  };
}

/** Every gathering from October 2025 to November 2026, in the order of days. */
export function exampleGatherings(): readonly ExampleGathering[] {
  const drafts = [...assemblies, ...regularDays()].toSorted((a, b) =>
    `${a.day} ${a.start}`.localeCompare(`${b.day} ${b.start}`),
  );
  const counts = new Map<string, number>();
  return drafts.map((draft, index) => finish(draft, index, counts));
}
