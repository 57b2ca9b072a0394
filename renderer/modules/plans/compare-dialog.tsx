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

/** The last two that were kept; the only one and the text as it stands. */
function firstPair(choices: readonly Choice[]): readonly [string | null, string | null] {
  const [last, beforeLast] = choices.toReversed();
  return beforeLast && last ? [beforeLast.uid, last.uid] : [last?.uid ?? null, null];
}

/** Two texts of one plan over each other: what is gone, what is new. */
export function CompareDialog({ plan, onClose }: CompareDialogProps) {
  const choices = choicesOf(plan);
  const [[before, after], setPair] = useState(() => firstPair(choices));
  const old = useText(plan, before);
  const changed = useText(plan, after);
  return (
    <WideDialog title="对照各稿" onClose={onClose}>
      <div className="plan-compare">
        <Failure error={old.error ?? changed.error} />
        <div className="schedule-tools">
          <TextChoice
            label="原来"
            choices={choices}
            value={before}
            onChange={(uid) => setPair([uid, after])}
          />
          <TextChoice
            label="后来"
            choices={choices}
            value={after}
            onChange={(uid) => setPair([before, uid])}
          />
        </div>
        {old.values && changed.values && (
          <Differences before={planLines(old.values)} after={planLines(changed.values)} />
        )}
      </div>
    </WideDialog>
  );
}

interface DifferencesProps {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function Differences({ before, after }: DifferencesProps) {
  const lines = compareLines(before, after).filter(({ kind }) => kind !== "same");
  return (
    <>
      <p role="status">
        {lines.length === 0 ? "两稿文字相同。" : `不同的有${lines.length}行，其余相同。`}
      </p>
      <ul>
        {lines.map(({ kind, text }, at) => (
          <li key={at} data-kind={kind}>
            <b>{marks[kind]}</b>
            {text}
          </li>
        ))}
      </ul>
    </>
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
