import type { LedgerDoor } from "./ledger-door.ts";
import type { LoadedGathering } from "./load-example-branch.ts";

/** Makes the 会议记录 of every gathering of a year that is final, as a clerk would have by then. */
export async function makeMinutes(
  { ask }: LedgerDoor,
  gatherings: readonly LoadedGathering[],
  year: number,
): Promise<void> {
  const held = gatherings.filter(
    ({ isFinal, occurredOn }) => isFinal && occurredOn.startsWith(`${year}-`),
  );
  for (const { uid } of held)
    await ask("documents.generate", {
      ...{ recordType: "gathering", recordUid: uid },
      templateName: "gathering-minutes-compact",
    });
}
