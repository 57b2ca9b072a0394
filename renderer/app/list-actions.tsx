import type { ReactNode } from "react";
import { BranchPapersButton } from "#renderer/modules/documents/branch-papers-button.tsx";

/** What modules add to the list of a record type, by its name. */
export const listActions: Readonly<Record<string, ReactNode>> = {
  incomingPaper: <BranchPapersButton label="生成登记簿…" templateNames={["incoming-register"]} />,
};
