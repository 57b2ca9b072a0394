import { useState } from "react";
import { today } from "#renderer/ui/today.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";

interface Exported {
  readonly view: string;
  readonly filterValue: string | null;
}

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

  async function run({ view, filterValue }: Exported): Promise<void> {
    setError(null);
    setSentence(null);
    const day = today().replaceAll("-", "");
    const chosen = await desktopCall("desktop.chooseSaveFile", {
      title: "导出 Excel 到",
      suggestedName: `${type.label}（${day}）.xlsx`,
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await job.run({ view, filterValue, target: chosen.data.ticket });
    if (reply.ok) setSentence(`已导出${reply.data.rowCount}条到“${reply.data.fileName}”。`);
    else setError(reply.error);
  }

  return { error, isRunning: job.isRunning, sentence, run };
}
