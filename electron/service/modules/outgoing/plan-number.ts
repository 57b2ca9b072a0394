import { AppError } from "#shared/kernel/app-error.ts";
import { formatChineseDate, type CalendarDate } from "#shared/kernel/calendar-date.ts";
import { serialWords, skippedBefore } from "#shared/modules/outgoing/number-sequence.ts";
import { numberText } from "#shared/modules/outgoing/number-text.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import {
  findSeries,
  isComplete,
  seriesYear,
  type Series,
  type SeriesYear,
} from "../numbering/index.ts";

/** A number somebody wants to give. */
export interface NumberRequest {
  readonly seriesUid: string;
  readonly serial: number;
  /** `YYYY-MM-DD`; its year is the number's. */
  readonly issuedOn: string;
  /** Given in the paper register before, not now. */
  readonly isByHand: boolean;
}

/** The number as it would stand in the register. */
export interface PlannedNumber {
  readonly series: Series;
  readonly year: number;
  readonly number: string;
  /** The order of the register. */
  readonly place: number;
  /** Numbers that are left out by it. */
  readonly skipped: readonly number[];
}

const safe = "没有取号，登记簿没有改动。";

/** The place of a number in the register: by year, then by serial. */
export function placeOf(year: number, serial: number): number {
  return year * 10_000 + serial;
}

/** The series, or AppError `not-found`. */
export function requireSeries(db: ReadableDatabase, uid: string): Series {
  const series = findSeries(db, uid);
  if (!series)
    throw new AppError("not-found", `找不到这个发文字号序列，${safe}`, {
      hint: "请刷新后重新选择。",
    });
  return series;
}

/** What keeps a series from giving numbers; null where nothing does. */
export function seriesProblem({ isOn, name, style }: Series): string | null {
  if (!isOn) return `“${name}”还没有启用。请先到“设置—发文字号”核对并启用。`;
  return isComplete(style)
    ? null
    : "还没有填写机关代字。请先到“设置—本支部”填写，或在“设置—发文字号”这一序列里填写。";
}

function refuseUnready(series: Series, { issuedOn, isByHand }: NumberRequest): void {
  const problem = isByHand && isComplete(series.style) ? null : seriesProblem(series);
  if (problem !== null) throw new AppError("series-off", `${problem}${safe}`);
  if (!isByHand && issuedOn < series.effectiveFrom)
    throw new AppError(
      "series-off",
      `“${series.name}”从${formatChineseDate(series.effectiveFrom as CalendarDate)}起启用，印发日期早于这一天。${safe}`,
    );
}

function refuseFuture(today: CalendarDate, issuedOn: string): void {
  if (issuedOn > today)
    throw new AppError("invalid-input", `印发日期晚于今天，${safe}`, {
      fields: [{ path: "issuedOn", message: "印发日期不能晚于今天" }],
    });
}

function refuseGiven({ given, next }: SeriesYear, { serial, isByHand }: NumberRequest): void {
  const other = given.find((one) => one.serial === serial);
  if (other)
    throw new AppError(
      "number-taken",
      `${other.number}已经登记给“${other.subject}”，不能再用。${safe}`,
      { hint: `请用第${next}号，或核对纸质登记簿。` },
    );
  if (!isByHand && serial < next)
    throw new AppError(
      "number-behind",
      `第${serial}号在已登记的号之前，印发时不能倒着取号。${safe}`,
      { hint: "纸质登记簿上已给出的号请用“补登”；没有用过的号请登记为空号。" },
    );
}

/**
 * Judges a number before it is given; throws AppError where it can't be. Reads only, so that the same is
 * asked while it is typed, before the file is written and once more in the command.
 */
export function planNumber(
  db: ReadableDatabase,
  today: CalendarDate,
  request: NumberRequest,
): PlannedNumber {
  const series = requireSeries(db, request.seriesUid);
  refuseFuture(today, request.issuedOn);
  refuseUnready(series, request);
  const year = Number(request.issuedOn.slice(0, 4));
  const soFar = seriesYear(db, series, year);
  refuseGiven(soFar, request);
  return {
    ...{ series, year, place: placeOf(year, request.serial) },
    number: numberText(series.style, year, request.serial),
    skipped: skippedBefore(soFar.taken, soFar.first, request.serial),
  };
}

/** Nothing is left out in silence: AppError `numbers-skipped` unless the clerk was told of just these. */
export function refuseUntold({ skipped }: PlannedNumber, told: readonly number[]): void {
  if (skipped.length === told.length && skipped.every((serial, at) => serial === told[at])) return;
  const words = skipped.length === 0 ? "中间没有空出的号" : `中间空出${serialWords(skipped)}`;
  throw new AppError("numbers-skipped", `${words}，与刚才看到的不同。${safe}`, {
    hint: "登记簿刚有变化，请核对号码后再确定。",
  });
}
