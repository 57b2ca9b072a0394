import { useState } from "react";
import { today } from "#renderer/ui/today.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { ListInput } from "#shared/records/record-routes.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";

/** What is exported: the list as it is shown, or the selected rows of it. */
export type Exported = Pick<ListInput, "view" | "filterValue" | "search" | "trashed"> & {
  readonly uids?: readonly string[];
};

interface ExportSheet {
  readonly error: AppErrorValue | null;
  readonly isRunning: boolean;
  readonly sentence: string | null;
  readonly run: (what: Exported) => Promise<void>;
}

/** 导出 Excel: asks where to, writes it, and says what was written. */
export function useExportSheet(type: RecordType): ExportSheet {
  const job = useJob<{ readonly fileName: string; readonly rowCount: number }>(
    `${type.name}.exportSheet`,
  );
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);

  async function run(what: Exported): Promise<void> {
    setError(null);
    setSentence(null);
    const day = today().replaceAll("-", "");
    const chosen = await desktopCall("desktop.chooseSaveFile", {
      title: "导出 Excel 到",
      suggestedName: `${type.label}（${day}）.xlsx`,
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await job.run({ ...what, target: chosen.data.ticket });
    if (reply.ok) setSentence(`已导出${reply.data.rowCount}条到“${reply.data.fileName}”。`);
    else setError(reply.error);
  }

  return { error, isRunning: job.isRunning, sentence, run };
}
