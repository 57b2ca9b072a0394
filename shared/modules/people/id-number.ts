import { isCalendarDate } from "../../kernel/calendar-date.ts";
import type { FieldProblem } from "../../kernel/app-error.ts";

/** The shape of a 公民身份号码 (GB 11643-1999): 17 digits and a check character. */
export const idNumberPattern = {
  regex: /^[1-9]\d{16}[\dXx]$/,
  message: "身份证号应为18位，最后一位可以是X",
};

/** By the remainder of 11, ISO 7064 MOD 11-2. */
const checkCharacters = "10X98765432";

function checkCharacter(digits: string): string | undefined {
  // Weights are powers of two: each step doubles what stands to the left.
  const remainder = Array.from(digits, Number).reduce((sum, digit) => (sum + digit) * 2, 0) % 11;
  return checkCharacters[remainder];
}

/** Day of birth that exists and a check character that fits. Blank and misshapen ones are told elsewhere. */
export function idNumberProblems(path: string, value: string | null): FieldProblem[] {
  if (value === null || !idNumberPattern.regex.test(value)) return [];
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isCalendarDate(birth)) return [{ path, message: "身份证号中的出生日期不存在，请核对" }];
  return checkCharacter(value.slice(0, 17)) === value.slice(17).toUpperCase()
    ? []
    : [{ path, message: "身份证号的校验码不对，请核对有没有输错" }];
}
