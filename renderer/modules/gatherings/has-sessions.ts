import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { PartKind } from "#shared/modules/gatherings/part-kinds.ts";
import type { AnyValues } from "#shared/records/field.ts";

const heldTwice: readonly PartKind[] = ["partyLecture", "collectiveStudy", "themedPartyDay"];

/** Whether a gathering may be held for two shifts apart, or already is. */
export function hasSessions(values: AnyValues): boolean {
  const { parts, sessions } = gathering.valuesOf(values);
  return sessions.length > 0 || parts.some(({ kind }) => kind !== null && heldTwice.includes(kind));
}
