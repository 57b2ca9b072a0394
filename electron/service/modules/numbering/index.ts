export { draftNumber, isComplete } from "./draft-number.ts";
export { allSeries, findSeries, seriesFor, type Series } from "./number-series.ts";
export { issuedNumber, seriesYear, type SeriesYear } from "./register-repository.ts";
