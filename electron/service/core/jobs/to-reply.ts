import { AppError, type AppErrorValue } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { translateSqliteError } from "../database/translate-sqlite-error.ts";
import { translateFileError } from "../files/translate-file-error.ts";

/** A thrown value as plain words. What nobody foresaw says so plainly and is given to `report` whole. */
export function failureValue(error: unknown, report: (error: unknown) => void): AppErrorValue {
  const known = translateFileError(translateSqliteError(error));
  if (known instanceof AppError) return known.toValue();
  report(error);
  return {
    code: "unexpected",
    message: "程序遇到意外情况，这次操作没有完成。已保存的记录不受影响。",
    hint: "请再试一次；如反复出现，请重新打开程序，并把日志交给技术人员。",
  };
}

/** The same as a reply. */
export function failureReply(error: unknown, report: (error: unknown) => void): Reply<never> {
  return { ok: false, error: failureValue(error, report) };
}
