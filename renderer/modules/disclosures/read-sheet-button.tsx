import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { RouteOutput } from "#shared/contract.ts";
import { desktopCall } from "#renderer/api/desktop.ts";
import { useJob } from "#renderer/api/use-job.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface ReadSheetButtonProps {
  readonly label?: string;
  readonly onRead: (sheet: RouteOutput<"disclosures.readSheet">) => void;
}

/** 从 Excel 读入: a month's sheet, its header found, its lines taken over; nothing is saved by it. */
export function ReadSheetButton({ label = "从 Excel 读入", onRead }: ReadSheetButtonProps) {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useJob("disclosures.readSheet");

  async function choose(): Promise<void> {
    const chosen = await desktopCall("desktop.chooseFile", {
      title: "选择上月或本月的表格",
      purpose: "workbook",
    });
    if (!chosen.ok) return setError(chosen.error);
    if (chosen.data === null) return;
    const reply = await run({ file: chosen.data.ticket });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onRead(reply.data);
  }

  return (
    <>
      <Button disabled={isRunning} onClick={() => void choose()}>
        {label}
      </Button>
      <Failure error={error} />
    </>
  );
}
