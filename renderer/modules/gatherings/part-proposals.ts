import type { RouteOutput } from "#shared/contract.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import {
  gatheringTitle,
  proposePartTitle,
  proposePeriod,
} from "#shared/modules/gatherings/gathering-titles.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";

type Proposal = RouteOutput<"gatherings.numbers">["parts"][number];

/** Whether a part's title is still the program's own for that day, and no words of the clerk. */
function isTitleProposed(part: Part, day: string | null): boolean {
  const { kind, number, title, partyGroup } = part;
  if (title === null) return true;
  if (kind === null || number === null || day === null) return false;
  return title === proposePartTitle(kind, day as CalendarDate, number, partyGroup?.title ?? null);
}

function isPeriodProposed({ kind, period }: Part, day: string | null): boolean {
  if (period === null) return true;
  return kind !== null && day !== null && period === proposePeriod(kind, day as CalendarDate);
}

/** A part with what was proposed for that day taken off, before its kind or group changes. */
export function withoutProposals(part: Part, day: string | null): Part {
  const isTitleOwn = !isTitleProposed(part, day);
  return {
    ...part,
    number: isTitleOwn ? part.number : null,
    title: isTitleOwn ? part.title : null,
    period: isPeriodProposed(part, day) ? null : part.period,
  };
}

/** Numbers, titles and 归属期 as they follow from another day or kind; the clerk's own words stay. */
export function withProposals(
  parts: readonly Part[],
  formerDay: string | null,
  day: CalendarDate,
  proposals: readonly Proposal[],
): readonly Part[] {
  return parts.map((part, index) => {
    const proposal = proposals[index];
    if (!proposal || part.kind === null) return part;
    const free = withoutProposals(part, formerDay);
    return {
      ...free,
      number: free.number ?? proposal.number,
      title: free.title ?? proposal.title,
      period: free.period ?? proposePeriod(part.kind, day),
    };
  });
}

function titleOf(parts: readonly Part[]): string {
  return gatheringTitle(parts.map(({ title }) => title ?? ""));
}

/** The gathering's title after its parts changed: it follows them until the clerk writes another. */
export function followingTitle(
  title: string | null,
  before: readonly Part[],
  after: readonly Part[],
): string | null {
  if (title !== null && title !== titleOf(before)) return title;
  return titleOf(after) || null;
}

/** A part with another number in its year; a title made of the number follows it. */
export function withNumber(part: Part, day: string | null, number: number | null): Part {
  const { kind, partyGroup } = part;
  const isFree = isTitleProposed(part, day) && kind !== null && day !== null && number !== null;
  if (!isFree) return { ...part, number };
  const title = proposePartTitle(kind, day as CalendarDate, number, partyGroup?.title ?? null);
  return { ...part, number, title };
}
