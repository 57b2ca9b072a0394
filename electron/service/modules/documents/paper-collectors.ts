import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { DocumentOptions } from "#shared/modules/documents/document-options.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { PaperCollector } from "#service/records/paper-collector.ts";
import { evidenceCollectors } from "../evidence/index.ts";
import { gatheringCollectors } from "../gatherings/index.ts";
import { peopleCollectors } from "../people/index.ts";
import { factsBookCollector } from "./facts-book-collector.ts";

/** Every module whose records make papers of the branch: one line each. */
const collectors: readonly PaperCollector[] = [
  ...evidenceCollectors,
  ...gatheringCollectors,
  ...peopleCollectors,
  factsBookCollector,
];

const byTemplate = new Map(
  collectors.flatMap((one) => one.templateNames.map((name) => [name, one] as const)),
);

/** Reads what the paper is made from when it is first asked for; null for the paper of one record. */
export function collectedFor(
  db: ReadableDatabase,
  templateName: string,
  options: DocumentOptions,
  today: CalendarDate,
): () => unknown {
  const collector = byTemplate.get(templateName);
  let known: { readonly value: unknown } | null = null;
  return () => {
    known ??= { value: collector ? collector.read(db, { options, today }) : null };
    return known.value;
  };
}

/** Changes with what the paper is made from; blank for the paper of one record. */
export function collectedStamp(
  db: ReadableDatabase,
  templateName: string,
  today: CalendarDate,
): string {
  const collector = byTemplate.get(templateName);
  return collector ? `${today} ${collector.stamp(db)}` : "";
}

/** The last day that is asked for; null where the options name none. */
export function lastDayAsked({ onDay, untilOn, year }: DocumentOptions): string | null {
  return onDay ?? untilOn ?? (year === undefined ? null : `${year}-12-31`);
}

/** The last day such a paper tells of, whose branch it names; null where it goes by its record's day. */
export function collectedDay(
  templateName: string,
  options: DocumentOptions,
  today: CalendarDate,
): CalendarDate | null {
  if (!byTemplate.has(templateName)) return null;
  const day = lastDayAsked(options);
  return day === null || day > today ? today : (day as CalendarDate);
}
