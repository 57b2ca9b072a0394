import type { LinkEnd } from "#shared/records/link-contract.ts";
import type { LinkKind } from "#shared/records/link-kinds.ts";

/** From which type to which a link by hand means more than 有关. */
const meanings: readonly (readonly [from: string, to: string, kind: LinkKind])[] = [
  ["incomingPaper", "gathering", "passedOn"],
  ["activity", "gathering", "recorded"],
  ["gathering", "notice", "notice"],
  ["activity", "notice", "notice"],
  ["incomingPaper", "notice", "notice"],
  ["incomingPaper", "activity", "arranged"],
  ...["annualPlan", "keyTask"].flatMap((from): (readonly [string, string, LinkKind])[] => [
    [from, "activity", "arranged"],
    [from, "gathering", "arranged"],
    [from, "notice", "notice"],
  ]),
];

/** The link between two records that a clerk puts together by hand: its direction and its kind. */
export function linkBetween(
  one: LinkEnd,
  other: LinkEnd,
): { from: LinkEnd; to: LinkEnd; kind: LinkKind } {
  for (const [from, to, kind] of meanings) {
    if (one.recordType === from && other.recordType === to) return { from: one, to: other, kind };
    if (other.recordType === from && one.recordType === to) return { from: other, to: one, kind };
  }
  return { from: one, to: other, kind: "related" };
}
