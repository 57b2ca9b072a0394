import { useState } from "react";
import { createBranch, type BranchCreation } from "./create-branch.ts";
import { firstProblems, noAnswers, type FirstAnswers } from "./first-answers.ts";

export interface FirstRun {
  readonly answers: FirstAnswers;
  readonly change: (change: Partial<FirstAnswers>) => void;
  /** Shown only after a first try to save. */
  readonly problems: Readonly<Record<string, string>>;
  /** How often saving was refused for those problems. */
  readonly refusedCount: number;
  readonly step: BranchCreation | { readonly kind: "asking" } | { readonly kind: "saving" };
  readonly save: () => void;
}

/** The answers of the first run and what becomes of them. */
export function useFirstRun(onDone: () => void): FirstRun {
  const [answers, setAnswers] = useState(noAnswers);
  const [refusedCount, setRefusedCount] = useState(0);
  const [step, setStep] = useState<FirstRun["step"]>({ kind: "asking" });
  const problems = firstProblems(answers);
  const save = async (): Promise<void> => {
    if (Object.keys(problems).length > 0) return setRefusedCount(refusedCount + 1);
    setStep({ kind: "saving" });
    const result = await createBranch(answers);
    if (result.kind === "done") onDone();
    else setStep(result);
  };
  return {
    answers,
    change: (change) => setAnswers({ ...answers, ...change }),
    problems: refusedCount > 0 ? problems : {},
    refusedCount,
    step,
    save: () => void save(),
  };
}
