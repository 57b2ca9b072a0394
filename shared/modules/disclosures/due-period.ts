import type { cycles } from "./disclosure-words.ts";

/**
 * The period that a topic publishes in a month (`YYYY-MM`): last month's accounts, last quarter's in its
 * first month, last year's in January; null where nothing falls due.
 */
export function duePeriod(cycle: keyof typeof cycles, month: string): string | null {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  switch (cycle) {
    case "month":
      return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
    case "quarter":
      if (number % 3 !== 1) return null;
      return number === 1 ? `${year - 1}-Q4` : `${year}-Q${Math.floor(number / 3)}`;
    case "year":
      return number === 1 ? String(year - 1) : null;
    case "asNeeded":
      return null;
  }
}
