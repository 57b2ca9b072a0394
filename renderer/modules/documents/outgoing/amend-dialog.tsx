import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { outgoingPaper } from "#shared/modules/outgoing/outgoing-paper.record.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { EntryFields } from "#renderer/modules/documents/outgoing/entry-fields.tsx";
import { sentEntry, useEntry } from "#renderer/modules/documents/outgoing/use-entry.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";

interface AmendDialogProps {
  readonly paper: RecordView;
  readonly onClose: () => void;
}

/** 更正登记: what is written beside a number; the number, its day and the paper itself stay. */
export function AmendDialog({ paper, onClose }: AmendDialogProps) {
  const { signer, addressee, copyTo, copies } = outgoingPaper.valuesOf(paper.values);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const command = useCommand("outgoing.amend");
  const form = useEntry({
    ...{ issuedOn: "", serial: null, subject: "", signer, copies },
    ...{ addressee: addressee ?? "", copyTo: copyTo ?? "" },
  });

  async function send(): Promise<void> {
    const { uid, revision } = paper;
    const reply = await command.run({ uid, revision, ...sentEntry(form.entry) });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onClose();
  }

  return (
    <Dialog
      title="更正登记"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button
            kind="primary"
            disabled={!form.isReadable || command.isRunning}
            onClick={() => void send()}
          >
            更正
          </Button>
        </>
      }
    >
      <div className="generate-start">
        <p>文号、标题、印发日期和已印发的文稿不变；改动记入历史。</p>
        <EntryFields form={form} />
        <Failure error={error} />
      </div>
    </Dialog>
  );
}
