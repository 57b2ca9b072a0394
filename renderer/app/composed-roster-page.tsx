import { BranchPapersButton } from "#renderer/modules/documents/branch-papers-button.tsx";
import { RosterPage } from "#renderer/modules/people/roster-page.tsx";

/** 名册（按日期） with the paper that is made of it. */
export function ComposedRosterPage() {
  return (
    <RosterPage
      ownActions={<BranchPapersButton label="生成党员名册…" templateNames={["member-roster"]} />}
    />
  );
}
