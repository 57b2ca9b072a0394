import type { ReactNode, SyntheticEvent } from "react";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { DayLine } from "#renderer/modules/disclosures/day-line.tsx";
import type { NoticesForm } from "#renderer/modules/disclosures/use-notices-form.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface NoticesDialogProps {
  /** 张贴 or 撤下. */
  readonly deed: string;
  readonly notices: readonly ChosenNotice[];
  readonly form: NoticesForm;
  readonly canSend: boolean;
  readonly onSubmit: (event: SyntheticEvent) => Promise<void>;
  readonly onClose: () => void;
  /** What this deed asks besides the day and who saw to it. */
  readonly children: ReactNode;
}

/** What is done with all papers that were chosen: their titles, the day, who saw to it. */
export function NoticesDialog(props: NoticesDialogProps) {
  const { deed, notices, form } = props;
  return (
    <Dialog title={`登记${deed}`} onClose={props.onClose}>
      <form className="month-dialog" onSubmit={(event) => void props.onSubmit(event)}>
        <ul>
          {notices.map(({ uid, title }) => (
            <li key={uid}>{title}</li>
          ))}
        </ul>
        <DayLine
          label={`${deed}日期`}
          value={form.day}
          onChange={form.setDay}
          onUnreadable={form.setUnreadable}
        />
        {props.children}
        <TextField label={`${deed}人`} value={form.by} maxLength={40} onChange={form.setBy} />
        <Failure error={form.error} />
        <Button kind="primary" type="submit" disabled={!props.canSend}>
          {`登记${notices.length}项${deed}`}
        </Button>
      </form>
    </Dialog>
  );
}
