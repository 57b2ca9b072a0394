import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { DayLine } from "#renderer/modules/disclosures/day-line.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import { today } from "#renderer/ui/today.ts";

interface TakeDownDialogProps {
  readonly notices: readonly ChosenNotice[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function useTakingDown({ notices, onDone }: TakeDownDialogProps) {
  const [day, setDay] = useState<string | null>(today());
  const [removedBy, setRemovedBy] = useState("");
  const [reason, setReason] = useState("");
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("disclosures.takeDown");

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (day === null) return;
    const targets = notices.map(({ uid, revision }) => ({ uid, revision }));
    const reply = await run({
      targets,
      removedOn: day,
      removedBy: removedBy.trim() || null,
      earlyReason: reason.trim() || null,
    });
    if (reply.ok) onDone();
    else setError(reply.error);
  }

  const isEarly = notices.some(({ lastDay }) => lastDay !== null && day !== null && day < lastDay);
  const canSend = day !== null && unreadable === null && !isRunning;
  return {
    ...{ day, setDay, removedBy, setRemovedBy, reason, setReason },
    ...{ setUnreadable, error, send, canSend, isEarly },
  };
}

/** 登记撤下: one day for all; before a last day it asks why. */
export function TakeDownDialog(props: TakeDownDialogProps) {
  const form = useTakingDown(props);
  return (
    <Dialog title="登记撤下" onClose={props.onClose}>
      <form className="month-dialog" onSubmit={(event) => void form.send(event)}>
        <ul>
          {props.notices.map(({ uid, title }) => (
            <li key={uid}>{title}</li>
          ))}
        </ul>
        <DayLine
          label="撤下日期"
          value={form.day}
          onChange={form.setDay}
          onUnreadable={form.setUnreadable}
        />
        <TextField
          label="撤下人"
          value={form.removedBy}
          maxLength={40}
          onChange={form.setRemovedBy}
        />
        {form.isEarly && (
          <TextField
            label="提前撤下的原因"
            value={form.reason}
            isRequired
            help="所选的还没有期满，提前撤下要写明原因"
            maxLength={200}
            onChange={form.setReason}
          />
        )}
        <Failure error={form.error} />
        <Button kind="primary" type="submit" disabled={!form.canSend}>
          登记{props.notices.length}项撤下
        </Button>
      </form>
    </Dialog>
  );
}
