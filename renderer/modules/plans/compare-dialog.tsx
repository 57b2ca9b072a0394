import { useState } from "react";
import { compareLines, planLines } from "#shared/modules/plans/plan-lines.ts";
import { planStages, type PlanStage } from "#shared/modules/plans/plan-stages.ts";
import type { AnyValues, RecordReference } from "#shared/records/field.ts";
import type { RecordView } from "#shared/records/record-routes.ts";
import { useRecordQuery } from "#renderer/api/use-route-query.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

interface CompareDialogProps {
  readonly plan: RecordView;
  readonly onClose: () => void;
}

const now = "现在的文字";
const marks = { gone: "删去", new: "新增", same: "" } as const;

interface Choice {
  readonly uid: string;
  readonly label: string;
}

function choicesOf(plan: RecordView): readonly Choice[] {
  return (plan.values["steps"] as readonly AnyValues[]).flatMap((step) => {
    const version = step["version"] as RecordReference | null;
    const label = `${planStages[step["stage"] as PlanStage]} ${step["decidedOn"] as string}`;
    return version ? [{ uid: version.uid, label }] : [];
  });
}

/** The text of a kept version, or of the plan as it stands where none is named. */
function useText(plan: RecordView, uid: string | null) {
  const { data, error } = useRecordQuery<RecordView>(
    "annualPlanVersion.get",
    { uid: uid ?? plan.uid },
    { enabled: uid !== null },
  );
  return { values: uid === null ? plan.values : data?.values, error };
}

/** Two texts of one plan over each other: what is gone, what is new. */
export function CompareDialog({ plan, onClose }: CompareDialogProps) {
  const choices = choicesOf(plan);
  const [before, setBefore] = useState<string | null>(
    choices.at(-2)?.uid ?? choices[0]?.uid ?? null,
  );
  const [after, setAfter] = useState<string | null>(
    choices.length > 1 ? (choices.at(-1)?.uid ?? null) : null,
  );
  const old = useText(plan, before);
  const changed = useText(plan, after);
  const lines =
    old.values && changed.values
      ? compareLines(planLines(old.values), planLines(changed.values))
      : [];
  const differing = lines.filter(({ kind }) => kind !== "same");
  return (
    <WideDialog title="对照各稿" onClose={onClose}>
      <div className="plan-compare">
        <Failure error={old.error ?? changed.error} />
        <div className="schedule-tools">
          <TextChoice label="原来" choices={choices} value={before} onChange={setBefore} />
          <TextChoice label="后来" choices={choices} value={after} onChange={setAfter} />
        </div>
        <p role="status">
          {differing.length === 0 ? "两稿文字相同。" : `不同的有${differing.length}行。`}
        </p>
        <ul>
          {lines.map(({ kind, text }, at) => (
            <li key={at} data-kind={kind}>
              <b>{marks[kind]}</b>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </WideDialog>
  );
}

interface TextChoiceProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (uid: string | null) => void;
}

function TextChoice({ label, choices, value, onChange }: TextChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={(event) => onChange(event.target.value || null)}>
        {choices.map((choice) => (
          <option key={choice.uid} value={choice.uid}>
            {choice.label}
          </option>
        ))}
        <option value="">{now}</option>
      </select>
    </label>
  );
}
