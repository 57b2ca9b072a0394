import type { ReactNode } from "react";
import { BranchPapersButton } from "#renderer/modules/documents/branch-papers-button.tsx";

/** What modules add to the list of a record type, by its name. */
export const listActions: Readonly<Record<string, ReactNode>> = {
  incomingPaper: <BranchPapersButton label="生成登记簿…" templateNames={["incoming-register"]} />,
  gathering: (
    <BranchPapersButton
      label="生成记录本…"
      templateNames={["minutes-book-compact", "minutes-book"]}
    />
  ),
};
