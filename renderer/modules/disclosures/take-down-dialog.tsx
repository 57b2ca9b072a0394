import { useState } from "react";
import { useCommand } from "#renderer/api/use-command.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { NoticesDialog } from "#renderer/modules/disclosures/notices-dialog.tsx";
import { useNoticesForm } from "#renderer/modules/disclosures/use-notices-form.ts";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface TakeDownDialogProps {
  readonly notices: readonly ChosenNotice[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 登记撤下: one day for all; before a last day it asks why. */
export function TakeDownDialog(props: TakeDownDialogProps) {
  const form = useNoticesForm(props);
  const { run, isRunning } = useCommand("disclosures.takeDown");
  const [reason, setReason] = useState("");
  const { day } = form;
  const isEarly = props.notices.some(
    ({ lastDay }) => lastDay !== null && day !== null && day < lastDay,
  );
  return (
    <NoticesDialog
      deed="撤下"
      notices={props.notices}
      form={form}
      canSend={form.isReadable && !isRunning}
      onSubmit={form.submit((targets, removedOn, removedBy) =>
        run({ targets, removedOn, removedBy, earlyReason: reason.trim() || null }),
      )}
      onClose={props.onClose}
    >
      {isEarly && (
        <TextField
          label="提前撤下的原因"
          value={reason}
          isRequired
          help="所选的还没有期满，提前撤下要写明原因"
          maxLength={200}
          onChange={setReason}
        />
      )}
    </NoticesDialog>
  );
}
