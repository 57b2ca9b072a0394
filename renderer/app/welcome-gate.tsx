import { useState, type ReactNode } from "react";
import { ReceiveFirst } from "./receive-first.tsx";
import { WelcomePage } from "./welcome-page.tsx";

interface WelcomeGateProps {
  readonly isBranchMissing: boolean;
  readonly children: ReactNode;
}

type Shown = "ledger" | "questions" | "package";

/** Asks the first five questions while there is no branch, or takes it from a package. */
export function WelcomeGate({ isBranchMissing, children }: WelcomeGateProps) {
  const [shown, setShown] = useState<Shown>("ledger");
  // Stays open after the branch exists: the party groups are still being written then.
  if (isBranchMissing && shown === "ledger") setShown("questions");
  if (shown === "ledger") return children;
  if (shown === "package")
    return (
      <ReceiveFirst
        isBranchMissing={isBranchMissing}
        onBack={() => setShown("questions")}
        onDone={() => setShown("ledger")}
      />
    );
  return <WelcomePage onDone={() => setShown("ledger")} onReceive={() => setShown("package")} />;
}
