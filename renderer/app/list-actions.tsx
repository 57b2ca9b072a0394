import type { ReactNode } from "react";
import { RegisterTools } from "#renderer/modules/documents/outgoing/register-tools.tsx";
import { BranchPapersButton } from "#renderer/modules/documents/branch-papers-button.tsx";

/** What modules add to the list of a record type, by its name. */
export const listActions: Readonly<Record<string, ReactNode>> = {
  incomingPaper: <BranchPapersButton label="生成登记簿…" templateNames={["incoming-register"]} />,
  outgoingPaper: <RegisterTools />,
  gathering: (
    <BranchPapersButton
      label="生成汇总文稿…"
      templateNames={[
        "minutes-book-compact",
        "minutes-book",
        "attendance-overview",
        "attendance-overview-a3",
        "make-up-study",
      ]}
    />
  ),
};
