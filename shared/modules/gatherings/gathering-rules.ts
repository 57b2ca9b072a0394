import type { FieldProblem } from "../../kernel/app-error.ts";
import type { PersonSnapshot } from "../../records/field.ts";

interface AttendanceFacts {
  readonly attendance: readonly {
    readonly person: PersonSnapshot | null;
    readonly state: string | null;
    readonly reason: string | null;
  }[];
}

/** One person stands once in an attendance list. */
export function gatheringRules(v: AttendanceFacts): FieldProblem[] {
  const seen = new Set<string>();
  const problems: FieldProblem[] = [];
  v.attendance.forEach((row, index) => {
    if (!row.person) return;
    const key = row.person.uid ?? `${row.person.name}/${row.person.unit ?? ""}`;
    if (seen.has(key))
      problems.push({
        path: `attendance.${index}.person`,
        message: `出席名单中“${row.person.name}”出现了两次，请删去一行`,
      });
    seen.add(key);
  });
  return problems;
}
