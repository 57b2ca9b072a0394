import { useState, type ReactNode } from "react";
import { ReceiveFirst } from "./receive-first.tsx";
import { WelcomePage } from "./welcome-page.tsx";

interface WelcomeGateProps {
  readonly isBranchMissing: boolean;
  readonly children: ReactNode;
}

type Shown = "ledger" | "questions" | "package" | "answered";

/** Asks the first five questions while there is no branch, or takes it from a package. */
export function WelcomeGate({ isBranchMissing, children }: WelcomeGateProps) {
  const [shown, setShown] = useState<Shown>("ledger");
  // Stays open after the branch exists: the party groups are still being written then.
  if (isBranchMissing && shown === "ledger") setShown("questions");
  // Answered, but the answer to "is there a branch?" is still the one of before: asking again would
  // show the questions once more, for ever at 正在保存.
  if (shown === "answered" && !isBranchMissing) setShown("ledger");
  if (shown === "ledger" || shown === "answered") return children;
  if (shown === "package")
    return (
      <ReceiveFirst
        isBranchMissing={isBranchMissing}
        onBack={() => setShown("questions")}
        onDone={() => setShown("answered")}
      />
    );
  return <WelcomePage onDone={() => setShown("answered")} onReceive={() => setShown("package")} />;
}
