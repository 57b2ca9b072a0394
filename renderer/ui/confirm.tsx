import { useState, type ReactNode } from "react";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface ConfirmProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actionLabel: string;
  readonly isRunning?: boolean;
  /** Asks for a reason, and gives it on. */
  readonly reasonLabel?: string;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks before something that matters; where a reason is due it must be written. */
export function Confirm(props: ConfirmProps) {
  const [reason, setReason] = useState("");
  const isReasonDue = props.reasonLabel !== undefined && reason.trim().length < 2;
  return (
    <Dialog
      title={props.title}
      onClose={props.onCancel}
      foot={
        <>
          <Button onClick={props.onCancel}>取消</Button>
          <Button
            kind="primary"
            disabled={isReasonDue || props.isRunning}
            onClick={() => props.onConfirm(reason.trim())}
          >
            {props.actionLabel}
          </Button>
        </>
      }
    >
      {props.children}
      {props.reasonLabel !== undefined && (
        <TextField
          label={props.reasonLabel}
          value={reason}
          onChange={setReason}
          isRequired
          maxLength={400}
          lineCount={3}
        />
      )}
    </Dialog>
  );
}
