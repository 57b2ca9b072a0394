import { useState, type ComponentType } from "react";
import { useNavigate } from "react-router";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import type { NextStep } from "#shared/modules/disclosures/next-step.ts";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import type { ChosenNotice } from "#renderer/modules/disclosures/chosen-notice.ts";
import { paperOf } from "#renderer/modules/disclosures/next-words.ts";
import { PostDialog } from "#renderer/modules/disclosures/post-dialog.tsx";
import { TakeDownDialog } from "#renderer/modules/disclosures/take-down-dialog.tsx";
import type { GenerateDialogProps } from "#renderer/records/record-page-parts.ts";
import { Confirm } from "#renderer/ui/confirm.tsx";
import { Failure } from "#renderer/ui/failure.tsx";

interface StepDialogProps {
  readonly step: NextStep | null;
  readonly notices: readonly ChosenNotice[];
  readonly usualPlaces: readonly string[];
  readonly generateDialog: ComponentType<GenerateDialogProps>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The dialog of a step that is done from the list; nothing for a step that is done in the record. */
export function StepDialog({ step, generateDialog: Generate, ...rest }: StepDialogProps) {
  const navigate = useNavigate();
  const [notice] = rest.notices;
  if (step === null || !notice) return null;
  if (step === "post") return <PostDialog {...rest} />;
  if (step === "takeDown") return <TakeDownDialog {...rest} />;
  if (step === "finalize") return <Finalize notice={notice} onClose={rest.onClose} />;
  const template = paperOf(step, notice.columnCount);
  if (template === null) return null;
  const jump = (at: string) =>
    void navigate(`/records/disclosure/${notice.uid}`, { state: { at } });
  return (
    <Generate
      recordType="disclosure"
      recordUid={notice.uid}
      template={template}
      start={null}
      onClose={rest.onClose}
      onJump={jump}
    />
  );
}

interface FinalizeProps {
  readonly notice: ChosenNotice;
  readonly onClose: () => void;
}

function Finalize({ notice: { uid, revision, title }, onClose }: FinalizeProps) {
  const [error, setError] = useState<AppErrorValue | null>(null);
  const { run, isRunning } = useCommand<SavedRecord>("disclosure.finalize");
  async function finalize(): Promise<void> {
    const reply = await run({ uid, revision });
    if (reply.ok) onClose();
    else setError(reply.error);
  }
  return (
    <Confirm
      title="定稿"
      actionLabel="定稿"
      isRunning={isRunning}
      onConfirm={() => void finalize()}
      onCancel={onClose}
    >
      <p>{`“${title}”定稿后内容只能查看，张贴、撤下和意见还可以登记；需要改动时可以退回修改，并写明原因。`}</p>
      <Failure error={error} />
    </Confirm>
  );
}
