import { useState } from "react";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";

type Input = RouteInput<"documents.generateBatch">;

const endedHard: AppErrorValue = {
  code: "stopped",
  message: "已取消。在这之前生成的文稿已登记在“已出文稿”，没有改动记录。",
};

/** Makes the papers of a batch; with `isJoined` asks first where the one file for printing goes. */
export function useBatchJob() {
  const job = useJob("documents.generateBatch");
  const [report, setReport] = useState<RouteOutput<"documents.generateBatch"> | null>(null);
  const [failure, setFailure] = useState<AppErrorValue | null>(null);

  async function run(input: Input, joinedName: string | null): Promise<void> {
    setFailure(null);
    const target = joinedName === null ? null : await chooseTarget(joinedName);
    if (target?.ok === false) return setFailure(target.error);
    if (target?.data === null) return;
    const joined = target === null ? {} : { joined: target.data.ticket };
    const reply = await job.run({ ...input, ...joined });
    if (reply.ok) setReport(reply.data);
    else setFailure(reply.error.code === "cancelled" ? endedHard : reply.error);
  }

  return { ...job, run, report, failure, forget: () => setReport(null) };
}

function chooseTarget(suggestedName: string) {
  return desktopCall("desktop.chooseSaveFile", { title: "合成的文件存到", suggestedName });
}
