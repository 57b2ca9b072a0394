/** What is done with a notice, in the order of its life; the words for a person stand in the window. */
export const nextSteps = [
  "fill",
  "check",
  "approvalForm",
  "approve",
  "finalize",
  "print",
  "post",
  "reply",
  "takeDown",
  "opinion",
  "outcome",
  "register",
] as const;

export type NextStep = (typeof nextSteps)[number];

/** How a notice stands. */
export interface NoticeFacts {
  readonly kind: "open" | "notice";
  readonly isWithheld: boolean;
  readonly isFilled: boolean;
  readonly isChecked: boolean;
  readonly hasApprovalForm: boolean;
  readonly isApproved: boolean;
  readonly isFinal: boolean;
  readonly isPrinted: boolean;
  readonly isPosted: boolean;
  readonly isTakenDown: boolean;
  /** Its least time on the wall has come to its last day, or none is asked. */
  readonly mayComeDown: boolean;
  /** Null for whoever may not know. */
  readonly openOpinionCount: number | null;
  readonly hasOutcome: boolean;
  readonly hasRegister: boolean;
}

/** Before it hangs. */
function stepToWall(facts: NoticeFacts): NextStep {
  if (!facts.isFilled) return "fill";
  if (!facts.isChecked) return "check";
  if (!facts.isApproved) return facts.hasApprovalForm ? "approve" : "approvalForm";
  if (!facts.isFinal) return "finalize";
  return facts.isPrinted ? "post" : "print";
}

/** Once it hangs, what was left out before is no longer the next thing. */
function stepOnWall(facts: NoticeFacts): NextStep | null {
  if ((facts.openOpinionCount ?? 0) > 0) return "reply";
  if (!facts.isTakenDown) return facts.mayComeDown ? "takeDown" : "opinion";
  if (facts.kind === "notice" && !facts.hasOutcome) return "outcome";
  return facts.hasRegister ? null : "register";
}

/** What is to be done next with a notice; null where nothing is. */
export function nextStepOf(facts: NoticeFacts): NextStep | null {
  if (facts.isWithheld) return null;
  return facts.isPosted ? stepOnWall(facts) : stepToWall(facts);
}
