import { useEffect, useRef } from "react";
import { copyText } from "#renderer/api/copy-text.ts";
import { Button } from "#renderer/ui/plain/button.tsx";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { FullScreen } from "./full-screen.tsx";
import { PartlyWelcomed } from "./partly-welcomed.tsx";
import { useFirstRun } from "./use-first-run.ts";
import { WelcomeFields } from "./welcome-fields.tsx";
import "./welcome-page.css";

interface WelcomePageProps {
  readonly onDone: () => void;
  /** To a package of another computer, which brings the branch along. */
  readonly onReceive: () => void;
}

/** The first run: five questions, then the home page. Enter never saves; only the button does. */
export function WelcomePage({ onDone, onReceive }: WelcomePageProps) {
  const { answers, change, problems, refusedCount, step, save } = useFirstRun(onDone);
  const fields = useRef<HTMLDivElement>(null);
  // Whoever types at once types into the first question.
  useEffect(() => fields.current?.querySelector<HTMLElement>("input")?.focus(), []);
  useEffect(() => {
    if (refusedCount > 0)
      fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusedCount]);
  if (step.kind === "partly")
    return <PartlyWelcomed missingGroups={step.missingGroups} onDone={onDone} />;
  const isSaving = step.kind === "saving";
  return (
    <FullScreen title="第一次使用，请填写本支部的情况">
      <p>文稿中的名称和落款都取自这里，以后可在“设置 → 本支部”中修改。</p>
      {step.kind === "refused" ? (
        <ErrorPanel error={step.error} safe="填写的内容还在下面。" onCopy={copyText} />
      ) : null}
      <div ref={fields} className="welcome-form">
        <WelcomeFields answers={answers} problems={problems} onChange={change} />
      </div>
      <div className="full-screen-actions">
        <Button kind="primary" disabled={isSaving} onClick={save}>
          {isSaving ? "正在保存" : "保存并开始使用"}
        </Button>
        <Button disabled={isSaving} onClick={onReceive}>
          接收档案包…
        </Button>
      </div>
    </FullScreen>
  );
}
