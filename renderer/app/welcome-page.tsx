import { useState } from "react";
import { copyText } from "#renderer/api/copy-text.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { createBranch, type BranchCreation } from "./create-branch.ts";
import { firstProblems, noAnswers } from "./first-answers.ts";
import { FullScreen } from "./full-screen.tsx";
import { WelcomeFields } from "./welcome-fields.tsx";
import "./welcome-page.css";

type Step = BranchCreation | { readonly kind: "asking" } | { readonly kind: "saving" };

/** The first run: five questions, then the home page. */
export function WelcomePage({ onDone }: { readonly onDone: () => void }) {
  const [answers, setAnswers] = useState(noAnswers);
  const [areProblemsShown, setAreProblemsShown] = useState(false);
  const [step, setStep] = useState<Step>({ kind: "asking" });
  if (step.kind === "partly")
    return (
      <FullScreen title="本支部已登记">
        <p>{`以下党小组没有登记上：${step.missingGroups.join("、")}。`}</p>
        <p>本支部的名称和落款已经保存。请到“人员 → 党小组”中补登。</p>
        <div className="full-screen-actions">
          <Button kind="primary" onClick={onDone}>
            进入首页
          </Button>
        </div>
      </FullScreen>
    );
  const problems = firstProblems(answers);
  const save = async (): Promise<void> => {
    setAreProblemsShown(true);
    if (Object.keys(problems).length > 0) return;
    setStep({ kind: "saving" });
    const result = await createBranch(answers);
    if (result.kind === "done") onDone();
    else setStep(result);
  };
  return (
    <FullScreen title="第一次使用，请填写本支部的情况">
      <p>文稿中的名称和落款都取自这里，以后可在“设置 → 本支部”中修改。</p>
      {step.kind === "refused" ? (
        <ErrorPanel error={step.error} safe="填写的内容还在下面。" onCopy={copyText} />
      ) : null}
      <form
        className="welcome-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WelcomeFields
          answers={answers}
          problems={areProblemsShown ? problems : {}}
          onChange={(change) => setAnswers({ ...answers, ...change })}
        />
        <div className="full-screen-actions">
          <Button kind="primary" disabled={step.kind === "saving"} onClick={() => void save()}>
            {step.kind === "saving" ? "正在保存" : "保存并开始使用"}
          </Button>
        </div>
      </form>
    </FullScreen>
  );
}
