import { expect, test } from "vitest";
import { nextStepOf, type NoticeFacts } from "#shared/modules/disclosures/next-step.ts";

const begun: NoticeFacts = {
  kind: "open",
  isWithheld: false,
  isFilled: false,
  isChecked: false,
  hasApprovalForm: false,
  isApproved: false,
  isFinal: false,
  isPrinted: false,
  isPosted: false,
  isTakenDown: false,
  mayComeDown: false,
  openOpinionCount: 0,
  hasOutcome: false,
  hasRegister: false,
};

test("each step done leads to the next, from filling in to the register", () => {
  const done: readonly Partial<NoticeFacts>[] = [
    { isFilled: true },
    { isChecked: true },
    { hasApprovalForm: true },
    { isApproved: true },
    { isFinal: true },
    { isPrinted: true },
    { isPosted: true },
    { openOpinionCount: 1 },
    { openOpinionCount: 0, mayComeDown: true },
    { isTakenDown: true },
    { hasRegister: true },
  ];
  let facts = begun;
  const steps = [nextStepOf(facts)];
  for (const more of done) {
    facts = { ...facts, ...more };
    steps.push(nextStepOf(facts));
  }
  expect(steps).toEqual([
    ...["fill", "check", "approvalForm", "approve", "finalize", "print", "post", "opinion"],
    ...["reply", "takeDown", "register", null],
  ]);
});

test("a 公示 that came down asks for its outcome, a 公开 does not", () => {
  const down = { ...begun, isPosted: true, isTakenDown: true };
  expect(nextStepOf({ ...down, kind: "notice" })).toBe("outcome");
  expect(nextStepOf({ ...down, kind: "notice", hasOutcome: true })).toBe("register");
  expect(nextStepOf(down)).toBe("register");
});

test("who may not know of opinions is not told of one by the step, and what is withheld has none", () => {
  const hanging = { ...begun, isPosted: true, mayComeDown: true };
  expect(nextStepOf({ ...hanging, openOpinionCount: null })).toBe("takeDown");
  expect(nextStepOf({ ...begun, isWithheld: true })).toBeNull();
});
