import { useState } from "react";
import { useNavigate } from "react-router";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { asText } from "#shared/modules/plans/as-text.ts";
import { planStages, planStageWords, type PlanStage } from "#shared/modules/plans/plan-stages.ts";
import type { AnyValues, RecordReference } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useCommand } from "#renderer/api/use-command.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { CompareDialog } from "#renderer/modules/plans/compare-dialog.tsx";
import { KeepDialog } from "#renderer/modules/plans/keep-dialog.tsx";
import { Failure } from "#renderer/ui/failure.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import "./plan-panel.css";

/** Steps of a plan as its record holds them. */
function stepsOf(plan: RecordView): readonly AnyValues[] {
  return plan.values["steps"] as readonly AnyValues[];
}

/** 版本 of a plan: what its text is now, what was kept and by which meeting, and what can be done. */
export function PlanPanel({ recordUid }: { readonly recordUid: string }) {
  const { data, error } = useRecordQuery<RecordView>("annualPlan.get", { uid: recordUid });
  if (!data) return error ? <Failure error={error} /> : <Skeleton lineCount={3} label="正在读取" />;
  return (
    <div className="plan-panel">
      <p>{`现在的文字是：${planStageWords(data.values)}`}</p>
      {stepsOf(data).length === 0 && (
        <p>还没有留存过。审议、通过以后各留存一稿，全文以后都能看。</p>
      )}
      <ol>
        {stepsOf(data).map((step, at) => (
          <Step key={at} step={step} />
        ))}
      </ol>
      {data.trashedAt === null && <PlanActions plan={data} />}
    </div>
  );
}

function Step({ step }: { readonly step: AnyValues }) {
  const version = step["version"] as RecordReference | null;
  const gathering = step["decidedBy"] as RecordReference | null;
  const label = planStages[step["stage"] as PlanStage];
  return (
    <li>
      {version ? <a href={`#/records/annualPlanVersion/${version.uid}`}>{label}</a> : label}
      <span>{` ${asText(step["decidedOn"])} `}</span>
      {gathering && <a href={`#/records/gathering/${gathering.uid}`}>{gathering.title}</a>}
      {typeof step["reason"] === "string" && <small>{step["reason"]}</small>}
    </li>
  );
}

function PlanActions({ plan }: { readonly plan: RecordView }) {
  const [asking, setAsking] = useState<"keep" | "compare" | null>(null);
  const [error, setError] = useState<AppErrorValue | null>(null);
  const copy = useCommand("plans.copyPlan");
  const navigate = useNavigate();
  const next = Number(plan.values["period"]) + 1;
  const close = () => setAsking(null);

  async function copyOn(): Promise<void> {
    const reply = await copy.run({ fromUid: plan.uid, year: next });
    setError(reply.ok ? null : reply.error);
    if (reply.ok) void navigate(`/records/annualPlan/${reply.data.uid}`);
  }

  return (
    <div className="plan-panel-actions">
      <Failure error={error} />
      <Button onClick={() => setAsking("keep")}>留存这一稿</Button>
      {stepsOf(plan).length > 0 && <Button onClick={() => setAsking("compare")}>对照各稿</Button>}
      {Number.isInteger(next) && (
        <Button disabled={copy.isRunning} onClick={() => void copyOn()}>
          {`复制为${next}年草案`}
        </Button>
      )}
      {asking === "keep" && <KeepDialog plan={plan} onClose={close} />}
      {asking === "compare" && <CompareDialog plan={plan} onClose={close} />}
    </div>
  );
}
