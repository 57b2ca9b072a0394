import type { FieldProblem } from "../../kernel/app-error.ts";
import type { AnyValues } from "../../records/field.ts";
import { asText } from "./as-text.ts";

/** A plan made in December for the next year must not slip into this one. */
export function planRules(values: AnyValues): readonly FieldProblem[] {
  const named = /(\d{4})年/.exec(asText(values["title"]))?.[1];
  const { period } = values;
  if (named !== undefined && typeof period === "string" && period !== named)
    return [
      {
        path: "period",
        message: `标题写的是${named}年，归属期是${period}，请改成一致（归属期填${named}）`,
      },
    ];
  return [];
}
