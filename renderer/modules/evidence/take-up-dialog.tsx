import { useState, type SyntheticEvent } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { OpenGathering } from "#shared/modules/evidence/evidence-contract.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import type { TakeUpAs } from "#renderer/modules/evidence/record-actions.ts";
import type { LinksPanelProps } from "#renderer/records/record-page-parts.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

export const takeUpLabels: Readonly<Record<TakeUpAs, string>> = {
  topic: "列入议题",
  actionItem: "列入议定事项",
};

const shownGathering = ({ title, occurredOn, isPlanned }: OpenGathering) =>
  `${occurredOn}　${title}${isPlanned ? "（计划）" : ""}`;

interface TakeUpDialogProps extends LinksPanelProps {
  readonly as: TakeUpAs;
  readonly onClose: () => void;
}

function useTakeUp({ as, recordType, record, onClose }: TakeUpDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [content, setContent] = useState(record.title);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("evidence.takeUp");
  const gatherings = useRouteQuery("evidence.openGatherings", null).data?.gatherings ?? null;
  const target = gatherings?.find(({ uid }) => uid === chosen) ?? gatherings?.[0];
  const canSend = target !== undefined && content.trim() !== "" && !isRunning;

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (!target || !canSend) return;
    const { uid: gatheringUid, revision } = target;
    const origin = { recordType, uid: record.uid };
    const reply = await run({ gatheringUid, revision, as, content, origin });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  return { gatherings, target, content, error, canSend, setChosen, setContent, send };
}

interface GatheringChoiceProps {
  readonly gatherings: readonly OpenGathering[];
  readonly value: string | undefined;
  readonly onChange: (uid: string) => void;
}

function GatheringChoice({ gatherings, value, onChange }: GatheringChoiceProps) {
  if (gatherings.length === 0) return <p>近两个月没有未定稿的会议，请先“安排会议”。</p>;
  return (
    <label>
      会议（支委会在前）
      <select
        className="native-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {gatherings.map((one) => (
          <option key={one.uid} value={one.uid}>
            {shownGathering(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Asks which gathering, those of the committee first, and in which words. */
export function TakeUpDialog(props: TakeUpDialogProps) {
  const { as, onClose } = props;
  const dialog = useTakeUp(props);
  return (
    <Dialog title={takeUpLabels[as]} onClose={onClose}>
      <form className="evidence-dialog" onSubmit={(event) => void dialog.send(event)}>
        {dialog.gatherings && (
          <GatheringChoice
            gatherings={dialog.gatherings}
            value={dialog.target?.uid}
            onChange={dialog.setChosen}
          />
        )}
        <TextField
          label={as === "topic" ? "题目" : "事项"}
          value={dialog.content}
          isRequired
          maxLength={400}
          onChange={dialog.setContent}
        />
        <Failure error={dialog.error} />
        <Button kind="primary" type="submit" disabled={!dialog.canSend}>
          {takeUpLabels[as]}
        </Button>
      </form>
    </Dialog>
  );
}
