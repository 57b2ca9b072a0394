import type { FieldProblem } from "../../kernel/app-error.ts";
import type { PersonSnapshot } from "../../records/field.ts";

interface Attendance {
  readonly person: PersonSnapshot | null;
  readonly session: number | null;
}

interface GatheringFacts {
  readonly parts: readonly { readonly kind: string | null }[];
  readonly sessions: readonly unknown[];
  readonly attendance: readonly Attendance[];
  readonly agenda: readonly { readonly part: number | null; readonly voteMatter: string | null }[];
  readonly actionItems: readonly {
    readonly part: number | null;
    readonly state: string | null;
    readonly doneOn: string | null;
  }[];
}

/** One person stands once in an attendance list. */
function doubledPeople(attendance: readonly Attendance[]): FieldProblem[] {
  const seen = new Set<string>();
  return attendance.flatMap(({ person }, index) => {
    if (!person) return [];
    const key = person.uid ?? `${person.name}/${person.unit ?? ""}`;
    const isDoubled = seen.has(key);
    seen.add(key);
    const message = `出席名单中“${person.name}”出现了两次，请删去一行`;
    return isDoubled ? [{ path: `attendance.${index}.person`, message }] : [];
  });
}

function strayParts(
  name: string,
  rows: readonly { readonly part: number | null }[],
  partCount: number,
): FieldProblem[] {
  return rows.flatMap(({ part }, index) =>
    part !== null && part > Math.max(1, partCount)
      ? [{ path: `${name}.${index}.part`, message: `没有第${part}个部分，请改选` }]
      : [],
  );
}

function straySessions(v: GatheringFacts): FieldProblem[] {
  return v.attendance.flatMap(({ session }, index) =>
    session !== null && session > v.sessions.length
      ? [{ path: `attendance.${index}.session`, message: `没有登记第${session}场` }]
      : [],
  );
}

/** A vote needs everybody in one room: sessions are for lectures, study and theme days. */
function votesInSessions(v: GatheringFacts): FieldProblem[] {
  if (v.sessions.length < 2) return [];
  const kinds = new Set(v.parts.map(({ kind }) => kind));
  const isAssembly = kinds.has("generalMeeting") && v.agenda.some((item) => item.voteMatter);
  const message = "有表决的党员大会不能分场次，请改为一场，或把党员大会另外登记";
  return isAssembly ? [{ path: "sessions", message }] : [];
}

/**
 * What keeps a gathering from being saved: a person twice, rows of a part or session that isn't there,
 * an assembly with a vote split into sessions.
 */
export function gatheringRules(v: GatheringFacts): FieldProblem[] {
  return [
    ...doubledPeople(v.attendance),
    ...strayParts("agenda", v.agenda, v.parts.length),
    ...strayParts("actionItems", v.actionItems, v.parts.length),
    ...straySessions(v),
    ...votesInSessions(v),
  ];
}
