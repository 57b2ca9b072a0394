import { useEffect, useState } from "react";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { runJob } from "#renderer/api/run-job.ts";

export type BatchCheck = RouteOutput<"documents.checkBatch">;

interface CheckInHand {
  /** Null while it is being checked. */
  readonly check: BatchCheck | null;
  readonly error: AppErrorValue | null;
}

/** What is missing in which record, looked at anew for each template and option. */
export function useBatchCheck(input: RouteInput<"documents.checkBatch">): CheckInHand {
  const asked = JSON.stringify(input);
  const [known, setKnown] = useState<CheckInHand & { readonly asked: string }>();
  useEffect(() => {
    let isCurrent = true;
    const job = runJob("documents.checkBatch", JSON.parse(asked), () => {});
    void job.reply.then((reply) => {
      if (!isCurrent) return;
      const check = reply.ok ? (reply.data as BatchCheck) : null;
      setKnown({ asked, check, error: reply.ok ? null : reply.error });
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [asked]);
  return known?.asked === asked ? known : { check: null, error: null };
}
