import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { RouteInput } from "#shared/contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";

type Shown = Pick<RouteInput<"people.exportRoster">, "day" | "who" | "order">;

/** What the page needs to take the roster it shows away as a sheet. */
export interface RosterSheet {
  readonly error: AppErrorValue | null;
  readonly isRunning: boolean;
  readonly sentence: string | null;
  readonly run: (includeSensitive: boolean) => Promise<void>;
}

/** 导出 Excel of the roster as shown: asks where to, writes it, says what was written. */
export function useExportRoster(shown: Shown): RosterSheet {
  const job = useJob("people.exportRoster");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  async function run(includeSensitive: boolean): Promise<void> {
    setError(null);
    setSentence(null);
    const name = shown.who === "members" ? "党员名册" : "人员名册";
    const chosen = await desktopCall("desktop.chooseSaveFile", {
      title: "导出名册到",
      suggestedName: `${name}（${shown.day.replaceAll("-", "")}）.xlsx`,
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await job.run({ ...shown, includeSensitive, target: chosen.data.ticket });
    if (reply.ok) setSentence(`已导出${reply.data.rowCount}人到“${reply.data.fileName}”。`);
    else setError(reply.error);
  }

  return { error, isRunning: job.isRunning, sentence, run };
}
