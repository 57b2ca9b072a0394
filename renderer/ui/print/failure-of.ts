import { AppError, type AppErrorValue } from "#shared/kernel/app-error.ts";

/** What was thrown while rows were asked for, as a person is told it. */
export function failureOf(thrown: unknown): AppErrorValue {
  if (thrown instanceof AppError) return thrown.toValue();
  return { code: "internal", message: "没有读到要打印的内容，请再试一次。记录不受影响。" };
}
