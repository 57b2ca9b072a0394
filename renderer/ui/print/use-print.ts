import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { PrintJob } from "#shared/kernel/print-table.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { today } from "#renderer/ui/today.ts";

interface Printing {
  readonly isRunning: boolean;
  readonly sentence: string;
  readonly error: AppErrorValue | null;
  readonly print: (job: PrintJob) => Promise<void>;
  readonly savePdf: (job: PrintJob) => Promise<void>;
}

/** 打印 and 另存为PDF, and what came of it. */
export function usePrint(): Printing {
  const [isRunning, setRunning] = useState(false);
  const [sentence, setSentence] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);

  async function run(work: () => Promise<void>): Promise<void> {
    setRunning(true);
    setSentence("");
    setError(null);
    await work();
    setRunning(false);
  }

  const print = (job: PrintJob) =>
    run(async () => {
      const reply = await desktopCall("desktop.print", job);
      if (!reply.ok) return setError(reply.error);
      setSentence(reply.data.isPrinted ? "已交给打印机。" : reply.data.message);
    });

  const savePdf = (job: PrintJob) =>
    run(async () => {
      const day = today().replaceAll("-", "");
      const suggestedName = `${job.table.title.slice(0, 80)}（${day}）.pdf`;
      const reply = await desktopCall("desktop.savePdf", { ...job, suggestedName });
      if (!reply.ok) return setError(reply.error);
      if (reply.data) setSentence(`已另存为“${reply.data.fileName}”。`);
    });

  return { isRunning, sentence, error, print, savePdf };
}
