import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import type { NextStep } from "#shared/modules/disclosures/next-step.ts";

/** What the button of a step says; 意见 for what is told, 异议 for what asks for them. */
export function nextWord(step: NextStep, kind: MonthRow["kind"]): string {
  const words: Readonly<Record<NextStep, string>> = {
    fill: "填写",
    check: "核对",
    approvalForm: "生成审批表",
    approve: "登记审批",
    finalize: "定稿",
    print: kind === "notice" ? "生成公示" : "生成公开",
    post: "登记张贴",
    reply: "登记答复",
    takeDown: "登记撤下",
    opinion: kind === "notice" ? "登记异议" : "登记意见",
    outcome: "登记结果",
    register: "生成情况登记表",
  };
  return words[step];
}

/** Beyond so many columns a table lies on its side. */
const mostUpright = 14;

/** The paper that a step makes; null for a step that makes none. */
export function paperOf(step: NextStep, columnCount: number): string | null {
  if (step === "approvalForm") return "disclosure-approval";
  if (step === "register") return "disclosure-register";
  if (step !== "print") return null;
  return columnCount > mostUpright ? "disclosure-notice-wide" : "disclosure-notice";
}

/** Where in the record a step is done; null for a step that is done from the list. */
export function placeOf(step: NextStep, columnCount: number): string | null {
  switch (step) {
    case "fill":
      return columnCount > 0 ? "lines" : "content";
    case "check":
      return "figures";
    case "approve":
      return "approvedOn";
    case "reply":
    case "opinion":
      return "opinions";
    case "outcome":
      return "outcome";
    default:
      return null;
  }
}
