import type { RouteOutput } from "#shared/contract.ts";
import { openEndKinds, type OpenEndKind } from "#shared/modules/home/open-end-kinds.ts";

export type OpenEnd = RouteOutput<"home.openEnds">["openEnds"][number];

/** What is shown; null shows all. A year of `none` is what has no day. */
export interface OpenEndChoice {
  readonly kind: OpenEndKind | null;
  readonly year: string | null;
}

/** The year by which an open end is found: that of the day by which it should be done. */
export function yearOf({ dueOn }: OpenEnd): string {
  return dueOn?.slice(0, 4) ?? "none";
}

/** Years that occur, the latest first, what has no day last. */
export function yearsOf(openEnds: readonly OpenEnd[]): readonly string[] {
  const years = new Set(openEnds.map(yearOf));
  const dated = [...years]
    .filter((year) => year !== "none")
    .toSorted()
    .reverse();
  return years.has("none") ? [...dated, "none"] : dated;
}

export const yearWords = (year: string): string => (year === "none" ? "无期限" : `${year}年`);

/** What a choice leaves. */
export function chosen(
  openEnds: readonly OpenEnd[],
  { kind, year }: OpenEndChoice,
): readonly OpenEnd[] {
  return openEnds.filter(
    (one) => (kind === null || one.kind === kind) && (year === null || yearOf(one) === year),
  );
}

export interface OpenEndGroup {
  readonly kind: OpenEndKind;
  readonly label: string;
  readonly openEnds: readonly OpenEnd[];
}

/** Open ends by kind, in the order of the kinds; kinds without any are left out. */
export function groupsOf(openEnds: readonly OpenEnd[]): readonly OpenEndGroup[] {
  return (Object.entries(openEndKinds) as [OpenEndKind, string][])
    .map(([kind, label]) => ({
      kind,
      label,
      openEnds: openEnds.filter((one) => one.kind === kind),
    }))
    .filter((group) => group.openEnds.length > 0);
}

/** 共12项，其中已过期限3项. */
export function openEndsSentence(openEnds: readonly OpenEnd[], today: string): string {
  const overdue = openEnds.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return `共${openEnds.length}项${overdue > 0 ? `，其中已过期限${overdue}项` : ""}`;
}
