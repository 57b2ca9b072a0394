import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { clockShift, createClock } from "../core/clock.ts";
import { restoreDatabase } from "../core/database/restore-database.ts";
import { failureReply } from "../core/jobs/to-reply.ts";
import { resolvePath, type Arguments } from "./read-arguments.ts";
import { sourceOptions } from "./service-options.ts";

/** `ledger restore FILE`: only where no window has the ledger open. */
export async function restoreLedger(args: Arguments, file: string | undefined): Promise<Reply> {
  try {
    if (file === undefined) throw new AppError("invalid-input", "请写明要恢复的备份文件。");
    const options = sourceOptions(args.dataDir);
    const restored = await restoreDatabase(
      options,
      resolvePath(file),
      createClock(clockShift(options.clockStartAt)),
    );
    return { ok: true, data: restored };
  } catch (error) {
    return failureReply(error, (unforeseen) => console.error(unforeseen));
  }
}
