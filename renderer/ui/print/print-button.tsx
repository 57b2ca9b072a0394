import { useState } from "react";
import { formatChineseDate } from "#shared/kernel/calendar-date.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { failureOf } from "#renderer/ui/print/failure-of.ts";
import { PrintDialog } from "#renderer/ui/print/print-dialog.tsx";
import type { PrintSource } from "#renderer/ui/print/print-source.ts";
import { today } from "#renderer/ui/today.ts";
import { useMenuCommand } from "#renderer/ui/use-menu-command.ts";

interface PrintButtonProps {
  readonly disabled?: boolean;
  /** The table as it is shown now; may ask for the rows that aren't loaded yet. */
  readonly source: () => PrintSource | Promise<PrintSource>;
}

/** 打印, also by Ctrl+P: gathers the table and shows it on its sheets. */
export function PrintButton({ disabled = false, source }: PrintButtonProps) {
  const [shown, setShown] = useState<PrintSource | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const [isGathering, setGathering] = useState(false);

  const { data } = useRouteQuery("home.overview", null);
  const heading = `${data?.branchName ?? ""}　打印日期：${formatChineseDate(today())}`.trim();

  async function open(): Promise<void> {
    if (disabled || isGathering) return;
    setGathering(true);
    setError(null);
    try {
      const gathered = await source();
      setShown({ ...gathered, subtitle: [heading, ...gathered.subtitle] });
    } catch (failure) {
      setError(failureOf(failure));
    }
    setGathering(false);
  }

  useMenuCommand("print", () => void open());
  return (
    <>
      <Button disabled={disabled || isGathering} title="Ctrl+P" onClick={() => void open()}>
        打印…
      </Button>
      <Failure error={error} />
      {shown && <PrintDialog source={shown} onClose={() => setShown(null)} />}
    </>
  );
}
