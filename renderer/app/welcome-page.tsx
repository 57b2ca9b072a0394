import { useEffect, useRef, useState } from "react";
import { copyText } from "#renderer/api/copy-text.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { createBranch, type BranchCreation } from "./create-branch.ts";
import { firstProblems, noAnswers } from "./first-answers.ts";
import { FullScreen } from "./full-screen.tsx";
import { PartlyWelcomed } from "./partly-welcomed.tsx";
import { WelcomeFields } from "./welcome-fields.tsx";
import "./welcome-page.css";

type Step = BranchCreation | { readonly kind: "asking" } | { readonly kind: "saving" };

/** The first run: five questions, then the home page. */
export function WelcomePage({ onDone }: { readonly onDone: () => void }) {
  const [answers, setAnswers] = useState(noAnswers);
  const [refusedCount, setRefusedCount] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const [step, setStep] = useState<Step>({ kind: "asking" });
  useEffect(() => {
    if (refusedCount > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusedCount]);
  if (step.kind === "partly")
    return <PartlyWelcomed missingGroups={step.missingGroups} onDone={onDone} />;
  const problems = firstProblems(answers);
  const save = async (): Promise<void> => {
    if (Object.keys(problems).length > 0) return setRefusedCount(refusedCount + 1);
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
        ref={form}
        className="welcome-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WelcomeFields
          answers={answers}
          problems={refusedCount > 0 ? problems : {}}
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
