import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { MonthRow } from "#shared/modules/disclosures/disclosures-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { today } from "#renderer/ui/today.ts";

interface WithholdDialogProps {
  readonly row: MonthRow;
  readonly onClose: () => void;
}

/** 本月不公开，说明原因: it then counts as answered for. */
export function WithholdDialog({ row, onClose }: WithholdDialogProps) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("disclosures.withhold");

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const { topicUid, period } = row;
    if (period === null) return;
    const reply = await run({ topicUid, period, madeOn: today(), reason });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  return (
    <Dialog title={`${row.topicName}：本期不公开`} onClose={onClose}>
      <form className="month-dialog" onSubmit={(event) => void send(event)}>
        <TextField label="原因" value={reason} isRequired maxLength={200} onChange={setReason} />
        <Failure error={error} />
        <Button kind="primary" type="submit" disabled={reason.trim() === "" || isRunning}>
          登记原因
        </Button>
      </form>
    </Dialog>
  );
}
