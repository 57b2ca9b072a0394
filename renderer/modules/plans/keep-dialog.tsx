import { useState } from "react";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { isPassed, planStages, type PlanStage } from "#shared/modules/plans/plan-stages.ts";
import type { AnyValues } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { Dialog } from "#renderer/ui/plain/dialog.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

interface KeepDialogProps {
  readonly plan: RecordView;
  readonly onClose: () => void;
}

/** The steps that can come next: before it is passed, or adjustments after. */
function nextStages(steps: readonly AnyValues[]): Partial<Record<PlanStage, string>> {
  const { draft, reviewed, passed, adjusted } = planStages;
  return isPassed(steps) ? { adjusted } : { draft, reviewed, passed };
}

function useKeep({ plan, onClose }: KeepDialogProps, stage: PlanStage) {
  const [gatheringUid, setGatheringUid] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [error, setError] = useState<AppErrorValue | null>(null);
  const keep = useCommand("plans.keepVersion");
  async function confirm(): Promise<void> {
    const { uid, revision } = plan;
    const input = { uid, revision, stage, gatheringUid, reason: reason.trim() || null };
    const reply = await keep.run(input);
    setError(reply.ok ? null : reply.error);
    if (reply.ok) onClose();
  }
  const { isRunning } = keep;
  return { gatheringUid, setGatheringUid, reason, setReason, error, isRunning, confirm };
}

/** Keeps the whole text as one step, tied to the meeting that decided it. */
export function KeepDialog({ plan, onClose }: KeepDialogProps) {
  const stages = nextStages(plan.values["steps"] as readonly AnyValues[]);
  const [stage, setStage] = useState<PlanStage>(Object.keys(stages)[0] as PlanStage);
  const keep = useKeep({ plan, onClose }, stage);
  const foot = (
    <Button kind="primary" disabled={keep.isRunning} onClick={() => void keep.confirm()}>
      留存
    </Button>
  );
  return (
    <Dialog title="留存这一稿" onClose={onClose} foot={foot}>
      <Failure error={keep.error} />
      <p>把已保存的计划全文照现在的样子留存一份，以后不再改动。还没保存的修改不在内。</p>
      <ChoiceBar
        label="稿次"
        options={stages as Record<PlanStage, string>}
        value={stage}
        onChange={(value) => {
          setStage(value);
          keep.setGatheringUid(null);
        }}
      />
      {stage !== "draft" && (
        <GatheringChoice stage={stage} value={keep.gatheringUid} onChange={keep.setGatheringUid} />
      )}
      <TextField
        label={stage === "adjusted" ? "为什么调整" : "说明"}
        value={keep.reason}
        onChange={keep.setReason}
        isRequired={stage === "adjusted"}
        lineCount={2}
      />
    </Dialog>
  );
}

interface GatheringChoiceProps {
  readonly stage: PlanStage;
  readonly value: string | null;
  readonly onChange: (uid: string | null) => void;
}

function GatheringChoice({ stage, value, onChange }: GatheringChoiceProps) {
  const { data, error } = useRouteQuery("plans.decidingGatherings", { stage });
  return (
    <label className="plan-panel-gathering">
      决定的会议
      <Failure error={error} />
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">请选择</option>
        {data?.gatherings.map(({ uid, title, occurredOn }) => (
          <option key={uid} value={uid}>{`${occurredOn} ${title}`}</option>
        ))}
      </select>
    </label>
  );
}
