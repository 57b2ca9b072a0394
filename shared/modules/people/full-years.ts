/** Full years between two days, as 党龄 is counted: the anniversary itself counts. */
export function fullYearsBetween(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, until.slice(5) < from.slice(5) ? years - 1 : years);
}
