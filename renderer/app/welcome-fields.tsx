import { ChoiceBar } from "#renderer/ui/plain/choice-bar.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";
import type { FirstAnswers } from "./first-answers.ts";

interface WelcomeFieldsProps {
  readonly answers: FirstAnswers;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<FirstAnswers>) => void;
}

const committeeChoices = { yes: "设支委会", no: "不设支委会" } as const;

function chosenCommittee(hasCommittee: boolean | null): keyof typeof committeeChoices | null {
  if (hasCommittee === null) return null;
  return hasCommittee ? "yes" : "no";
}

function CommitteeField({ answers, problems, onChange }: WelcomeFieldsProps) {
  const problem = problems["hasCommittee"];
  return (
    <div className="text-field">
      <span className="text-field-label">
        本届是否设支委会<span className="text-field-required">必填</span>
      </span>
      <div>
        <ChoiceBar
          label="本届是否设支委会"
          options={committeeChoices}
          value={chosenCommittee(answers.hasCommittee)}
          onChange={(choice) => onChange({ hasCommittee: choice === "yes" })}
        />
      </div>
      {problem === undefined ? null : <p className="text-field-problem">{problem}</p>}
      <p className="text-field-help">按本届选举结果如实选择，不由人数推算</p>
    </div>
  );
}

function NamesPair({ answers, problems, onChange }: WelcomeFieldsProps) {
  return (
    <div className="welcome-pair">
      <TextField
        label="简称"
        value={answers.shortName}
        help="显示在窗口上方，如：××站党支部"
        maxLength={200}
        onChange={(shortName) => onChange({ shortName })}
      />
      <TextField
        label="落款名称"
        isRequired
        value={answers.signatureName ?? answers.fullName}
        problem={problems["signatureName"]}
        help="文稿落款处印出的名称"
        maxLength={200}
        onChange={(signatureName) => onChange({ signatureName })}
      />
    </div>
  );
}

/** The five questions of the first run. */
export function WelcomeFields(props: WelcomeFieldsProps) {
  const { answers, problems, onChange } = props;
  return (
    <>
      <TextField
        label="党组织全称"
        isRequired
        value={answers.fullName}
        problem={problems["fullName"]}
        help="如：中共××公司××站支部委员会"
        maxLength={200}
        onChange={(fullName) => onChange({ fullName })}
      />
      <NamesPair {...props} />
      <CommitteeField {...props} />
      <TextField
        label="党小组"
        value={answers.partyGroups}
        lineCount={3}
        help="每行写一个，如：第一党小组；没有就留空"
        onChange={(partyGroups) => onChange({ partyGroups })}
      />
    </>
  );
}
