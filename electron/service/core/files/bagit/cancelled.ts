import { AppError } from "#shared/kernel/app-error.ts";

/** Throws AppError "cancelled" when the person has stopped the job. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new AppError("cancelled", "已取消。");
}
