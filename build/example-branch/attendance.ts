import { kindFacts } from "#shared/modules/gatherings/part-kinds.ts";
import { exampleRoles } from "./branch.ts";
import type { GatheringDraft, PartDraft, StateDraft, Who } from "./gathering-draft.ts";
import { examplePeople, personNamed } from "./people.ts";
import { factsOn } from "./standing.ts";

/** A person as the file names them: by number and name, or by name and unit where from outside. */
export type NamedPerson =
  | { readonly number: string; readonly name: string }
  | { readonly name: string; readonly unit: string };

/** One line of an attendance list; cells that would be blank are left out. */
export interface AttendanceLine {
  readonly person: NamedPerson;
  readonly state: StateDraft["state"];
  readonly leaveReason?: string;
  readonly reason?: string;
  readonly session?: number;
  readonly stage?: string;
  readonly canVote?: true;
  readonly isCommittee?: true;
  readonly partyGroup?: string;
}

/** Somebody of a draft as the file names them. */
export function namedPerson(who: Who): NamedPerson {
  if (typeof who !== "string") return { name: who[0], unit: who[1] };
  return { number: personNamed(who).number, name: who };
}

function isCommittee(name: string, day: string): boolean {
  return exampleRoles.some(
    ([holder, , , from, until]) => holder === name && from <= day && (until === "" || until >= day),
  );
}

function isExpected(part: PartDraft, name: string, draft: GatheringDraft): boolean {
  const { isMember, group } = factsOn(name, draft.day);
  const { scope } = kindFacts[part.kind];
  if (scope === "committee") return isCommittee(name, draft.day);
  if (scope === "group") return isMember && group === part.group;
  return scope === "listed" ? (draft.listed ?? []).includes(name) : isMember;
}

const lentReason = "借调第一输油处生产运行科";
const movedReason = "已调清溪站，组织关系未转出";

function awayState(name: string, { day, parts }: GatheringDraft): StateDraft | null {
  if (name === "孙玉洁" && day >= "2026-08-10")
    return { state: "onLeave", leaveReason: "other", reason: movedReason };
  if (name !== "陈永强" || day < "2026-03-01") return null;
  return parts[0]?.kind === "themedPartyDay"
    ? { state: "onLeave", leaveReason: "other", reason: lentReason }
    : { state: "presentByVideo" };
}

/** Who stands at the pumps that day: a rota that is the same whenever the files are made. */
function rotaState(name: string, draft: GatheringDraft, index: number): StateDraft {
  const place = examplePeople.indexOf(personNamed(name));
  const turn = (index * 3 + place * 5) % 13;
  if (personNamed(name).shift === "")
    return turn === 5 && index % 3 === 0
      ? { state: "onLeave", leaveReason: "trip" }
      : { state: "present" };
  if (turn === 0 && !draft.sessions) return { state: "onLeave", leaveReason: "onDuty" };
  if (turn === 4) return { state: "onLeave", leaveReason: "shiftRest" };
  return turn === 7 && index % 4 === 0
    ? { state: "onLeave", leaveReason: "annualLeave" }
    : { state: "present" };
}

/** Who leads, writes or lectures was there. */
function isNeeded(name: string, { host, recorder, parts, agenda }: GatheringDraft): boolean {
  return (
    name === host ||
    name === recorder ||
    parts.some(({ lecturer }) => lecturer === name) ||
    (agenda ?? []).some(({ presenter }) => presenter === name)
  );
}

function stateOf(name: string, draft: GatheringDraft, index: number): StateDraft {
  const told = draft.states?.[name];
  if (told) return told;
  if (draft.isUnrecorded === true) return { state: "unrecorded" };
  if (isNeeded(name, draft)) return { state: "present" };
  if (draft.isWhole === true) return { state: "present" };
  return awayState(name, draft) ?? rotaState(name, draft, index);
}

function sessionOf(name: string, { sessions }: GatheringDraft, { state }: StateDraft) {
  if (!sessions || (state !== "present" && state !== "presentByVideo")) return {};
  const { shift, number } = personNamed(name);
  if (shift !== "") return { session: shift === "一值" ? 1 : 2 };
  return { session: (Number(number.slice(-1)) % 2) + 1 };
}

function lineOf(name: string, draft: GatheringDraft, state: StateDraft): AttendanceLine {
  const { stage, canVote, group } = factsOn(name, draft.day);
  return {
    person: namedPerson(name),
    ...state,
    ...sessionOf(name, draft, state),
    stage,
    ...(canVote ? { canVote } : {}),
    ...(isCommittee(name, draft.day) ? { isCommittee: true } : {}),
    ...(group === null ? {} : { partyGroup: group }),
  };
}

/** The whole list of one gathering: those expected in the roster's order, then 列席. */
export function attendanceOf(draft: GatheringDraft, index: number): readonly AttendanceLine[] {
  const expected = examplePeople
    .map(({ name }) => name)
    .filter((name) => draft.parts.some((part) => isExpected(part, name, draft)));
  const observers = (draft.observers ?? []).filter(
    (who) => typeof who !== "string" || !expected.includes(who),
  );
  return [
    ...expected.map((name) => lineOf(name, draft, stateOf(name, draft, index))),
    ...observers.map((who) =>
      typeof who === "string"
        ? lineOf(who, draft, { state: "observer" })
        : { person: namedPerson(who), state: "observer" as const },
    ),
  ];
}
