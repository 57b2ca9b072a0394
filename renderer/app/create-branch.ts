import { client } from "#renderer/api/client.ts";
import type { AppErrorValue } from "#shared/kernel/app-error.ts";
import { branchValuesOf, partyGroupNamesOf, type FirstAnswers } from "./first-answers.ts";

export type BranchCreation =
  | { readonly kind: "done" }
  /** Nothing was written. */
  | { readonly kind: "refused"; readonly error: AppErrorValue }
  /** The branch stands, but these groups do not. */
  | { readonly kind: "partly"; readonly missingGroups: readonly string[] };

/** Writes the first answers: the branch, then its party groups. */
export async function createBranch(answers: FirstAnswers): Promise<BranchCreation> {
  const branch = { values: branchValuesOf(answers) };
  const reply = await client.request("branch.create", branch, { kind: "command" });
  if (!reply.ok) return { kind: "refused", error: reply.error };
  const missingGroups: string[] = [];
  for (const name of partyGroupNamesOf(answers)) {
    const group = { values: { name } };
    const { ok } = await client.request("partyGroup.create", group, { kind: "command" });
    if (!ok) missingGroups.push(name);
  }
  return missingGroups.length === 0 ? { kind: "done" } : { kind: "partly", missingGroups };
}
