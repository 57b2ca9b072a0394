import type { Reply } from "#shared/kernel/reply.ts";

/** How a cancelled job is answered, whichever side ended it. */
export const cancelledReply: Reply<never> = {
  ok: false,
  error: { code: "cancelled", message: "已取消，没有改动任何记录。" },
};

/** How a job is answered whose worker ended under it. */
export const lostReply: Reply<never> = {
  ok: false,
  error: {
    code: "job-lost",
    message: "这项工作中途停止了，没有完成。已保存的记录不受影响。",
    hint: "请再试一次。",
  },
};
