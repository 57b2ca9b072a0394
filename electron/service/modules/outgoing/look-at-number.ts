import { AppError } from "#shared/kernel/app-error.ts";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { formatChineseDate } from "#shared/kernel/calendar-date.ts";
import type { RouteInput, RouteOutput } from "#shared/contract.ts";
import { numberText } from "#shared/modules/outgoing/number-text.ts";
import type { QueryContext } from "#service/core/handlers.ts";
import { allSeries, seriesYear, type SeriesYear } from "../numbering/index.ts";
import { planNumber, requireSeries, seriesProblem } from "./plan-number.ts";

type Input = RouteInput<"outgoing.look">;

/** A number whose day is out of order is told, not refused: papers are signed one day and sent another. */
function noteOn({ given }: SeriesYear, serial: number, issuedOn: string): string | null {
  const other = given.find(
    (one) =>
      one.issuedOn !== null &&
      (one.serial < serial ? one.issuedOn > issuedOn : one.issuedOn < issuedOn),
  );
  if (!other?.issuedOn) return null;
  const when = formatChineseDate(other.issuedOn as CalendarDate);
  return `${other.number}的印发日期是${when}，与号码的先后不一致，请核对。`;
}

function judged({ db, clock }: QueryContext, input: Input, serial: number) {
  try {
    const { skipped } = planNumber(db, clock.today(), { ...input, serial });
    return { skipped: [...skipped], problem: null };
  } catch (error) {
    if (error instanceof AppError)
      return { skipped: [], problem: `${error.message}${error.hint ?? ""}` };
    throw error;
  }
}

/** The query `outgoing.look`: what comes of a number before it is given. */
export function lookAtNumber(context: QueryContext, input: Input): RouteOutput<"outgoing.look"> {
  const series = requireSeries(context.db, input.seriesUid);
  const year = Number(input.issuedOn.slice(0, 4));
  const soFar = seriesYear(context.db, series, year);
  const serial = Math.min(9_999, input.serial ?? soFar.next);
  return {
    ...{ serial, number: numberText(series.style, year, serial) },
    ...{ next: Math.min(9_999, soFar.next), openGaps: [...soFar.openGaps] },
    ...judged(context, input, serial),
    note: noteOn(soFar, serial, input.issuedOn),
  };
}

/** The query `outgoing.series`. */
export function listSeries({ db }: QueryContext): RouteOutput<"outgoing.series"> {
  return {
    series: allSeries(db).map((series) => ({
      ...{ uid: series.uid, name: series.name, isOn: series.isOn, kinds: [...series.kinds] },
      problem: seriesProblem(series),
    })),
  };
}
