import type { NumberKind } from "#shared/modules/outgoing/number-kinds.ts";
import { draftNumberText, type NumberStyle } from "#shared/modules/outgoing/number-text.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import { seriesFor } from "./number-series.ts";

/** Whether numbers can be made: those by 机关代字 need it. */
export function isComplete({ form, code }: NumberStyle): boolean {
  return form === "plain" || code !== "";
}

/** What a draft dated that day shows in place of its number; null where its kind is not numbered. */
export function draftNumber(
  db: ReadableDatabase,
  kind: NumberKind | undefined,
  day: string,
): string | null {
  const series = kind === undefined ? null : seriesFor(db, kind, day);
  if (series === null || !isComplete(series.style)) return null;
  return draftNumberText(series.style, Number(day.slice(0, 4)));
}
