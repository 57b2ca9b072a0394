import type { FieldProblem } from "../../kernel/app-error.ts";

interface BranchTerms {
  readonly terms: readonly { readonly fromOn: string | null; readonly untilOn: string | null }[];
  readonly earlierNames: readonly { readonly untilOn: string | null }[];
}

function termProblems({ terms }: BranchTerms): FieldProblem[] {
  return terms.flatMap(({ fromOn, untilOn }, index) => {
    const isReversed = fromOn !== null && untilOn !== null && untilOn < fromOn;
    return isReversed
      ? [{ path: `terms.${index}.untilOn`, message: "任期结束早于任期开始，请核对" }]
      : [];
  });
}

function nameProblems({ earlierNames }: BranchTerms): FieldProblem[] {
  const days = earlierNames.map(({ untilOn }) => untilOn);
  return days.flatMap((day, index) =>
    day !== null && days.indexOf(day) !== index
      ? [{ path: `earlierNames.${index}.untilOn`, message: "这一天登记了两个名称，请核对" }]
      : [],
  );
}

/** Terms that end before they begin, and two names for one day. Days compare as text. */
export function branchRules(v: BranchTerms): FieldProblem[] {
  return [...termProblems(v), ...nameProblems(v)];
}
