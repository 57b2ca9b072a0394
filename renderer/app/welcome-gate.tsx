import { useState, type ReactNode } from "react";
import { WelcomePage } from "./welcome-page.tsx";

interface WelcomeGateProps {
  readonly isBranchMissing: boolean;
  readonly children: ReactNode;
}

/** Asks the first five questions while there is no branch. */
export function WelcomeGate({ isBranchMissing, children }: WelcomeGateProps) {
  const [isAsking, setIsAsking] = useState(false);
  // Stays open after the branch exists: the party groups are still being written then.
  if (isBranchMissing && !isAsking) setIsAsking(true);
  if (!isAsking) return children;
  return <WelcomePage onDone={() => setIsAsking(false)} />;
}
