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

/** Asks which gathering, those of the committee first, and in which words. */
export function TakeUpDialog({ as, recordType, record, onClose }: TakeUpDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [content, setContent] = useState(record.title);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand("evidence.takeUp");
  const gatherings = useRouteQuery("evidence.openGatherings", null).data?.gatherings;
  const target = gatherings?.find(({ uid }) => uid === chosen) ?? gatherings?.[0];

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (!target) return;
    const { uid: gatheringUid, revision } = target;
    const origin = { recordType, uid: record.uid };
    const reply = await run({ gatheringUid, revision, as, content, origin });
    if (reply.ok) onClose();
    else setError(reply.error);
  }

  return (
    <Dialog title={takeUpLabels[as]} onClose={onClose}>
      <form className="evidence-dialog" onSubmit={(event) => void send(event)}>
        {gatherings?.length === 0 ? (
          <p>近两个月没有未定稿的会议，请先“安排会议”。</p>
        ) : (
          <label>
            会议（支委会在前）
            <select
              className="native-select"
              value={target?.uid ?? ""}
              onChange={(event) => setChosen(event.target.value)}
            >
              {gatherings?.map((one) => (
                <option key={one.uid} value={one.uid}>
                  {shownGathering(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <TextField
          label={as === "topic" ? "题目" : "事项"}
          value={content}
          isRequired
          maxLength={400}
          onChange={setContent}
        />
        <Failure error={error} />
        <Button
          kind="primary"
          type="submit"
          disabled={!target || content.trim() === "" || isRunning}
        >
          {takeUpLabels[as]}
        </Button>
      </form>
    </Dialog>
  );
}
