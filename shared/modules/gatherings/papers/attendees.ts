import type { GatheringValues } from "../gathering.record.ts";
import { isExpectedAt, scopeOf, type Attendance, type Part } from "../part-base.ts";

type State = Attendance["state"];

/** Who stands where at the parts of one paper. The four states of `expected` sum up to 应到. */
export interface Attendees {
  readonly expected: readonly Attendance[];
  readonly present: readonly Attendance[];
  readonly byVideo: readonly Attendance[];
  readonly onLeave: readonly Attendance[];
  readonly absent: readonly Attendance[];
  readonly unrecorded: readonly Attendance[];
  readonly observers: readonly Attendance[];
  readonly excluded: readonly Attendance[];
  /** Somebody's state is recorded, so that the number present is known. */
  readonly isKnown: boolean;
}

function isPresent({ state }: Attendance): boolean {
  return state === "present" || state === "presentByVideo";
}

function isExpectedAtAny(parts: readonly Part[], row: Attendance): boolean {
  return parts.some((part) => isExpectedAt(part, row));
}

/** Who came without being expected anywhere sat in, whatever the state was called. */
function isObserver(allParts: readonly Part[], row: Attendance): boolean {
  return row.state === "observer" || (isPresent(row) && !isExpectedAtAny(allParts, row));
}

/** The people of the printed parts. `all` are the gathering's parts: who came for another is no observer. */
export function attendeesOf(
  printed: readonly Part[],
  all: readonly Part[],
  attendance: GatheringValues["attendance"],
): Attendees {
  const rows = attendance.filter(({ person }) => person !== null);
  const expected = rows.filter((row) => isExpectedAtAny(printed, row));
  const inState = (...states: State[]) => expected.filter(({ state }) => states.includes(state));
  const unrecorded = inState("unrecorded", null);
  return {
    expected,
    present: expected.filter(isPresent),
    byVideo: inState("presentByVideo"),
    onLeave: inState("onLeave"),
    absent: inState("absent"),
    unrecorded,
    observers: rows.filter((row) => isObserver(all, row)),
    excluded: rows.filter(
      (row) =>
        row.state === "excluded" && isExpectedAtAny(printed, { ...row, state: "unrecorded" }),
    ),
    isKnown: unrecorded.length < expected.length,
  };
}

function isMember(row: Attendance): boolean {
  return row.stage === "full" || row.stage === "probationary";
}

/** 名 counts members, 人 everybody else. A list without the day's stages is taken at its scope's word. */
export function measureWord(rows: readonly Attendance[], parts: readonly Part[]): "名" | "人" {
  const isOfMembers = parts.length > 0 && parts.every((part) => scopeOf(part) !== "listed");
  const areMembers = rows.every((row) => isMember(row) || (isOfMembers && row.stage === null));
  return areMembers && (rows.length > 0 || isOfMembers) ? "名" : "人";
}

const nouns = { members: "党员", group: "党员", committee: "委员", listed: "" } as const;

/** 党员 or 委员, where all the parts expect the same. */
export function expectedNoun(parts: readonly Part[]): string {
  const found = [...new Set(parts.map((part) => nouns[scopeOf(part)]))];
  return found.length === 1 ? (found[0] ?? "") : "";
}
