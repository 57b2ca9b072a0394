import type { FieldProblem } from "../../kernel/app-error.ts";

interface PersonDates {
  readonly stage: string | null;
  readonly birthOn: string | null;
  readonly startedOn: string | null;
  readonly joinedPartyOn: string | null;
  readonly becameFullOn: string | null;
}

/** Days that contradict each other, and a stage without its day's order. Days compare as text. */
export function personRules(v: PersonDates): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const later = (path: string, first: string | null, second: string | null, message: string) => {
    if (first !== null && second !== null && second < first) problems.push({ path, message });
  };
  later("startedOn", v.birthOn, v.startedOn, "参加工作日期早于出生日期，请核对");
  later("joinedPartyOn", v.birthOn, v.joinedPartyOn, "入党日期早于出生日期，请核对");
  later("becameFullOn", v.joinedPartyOn, v.becameFullOn, "转正日期早于入党日期，请核对");
  if (v.becameFullOn !== null && v.stage !== "full")
    problems.push({ path: "becameFullOn", message: "填写了转正日期，政治面貌应为正式党员" });
  return problems;
}
