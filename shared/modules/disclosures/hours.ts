/** Tenths of an hour of one day; null for a text that is no number of hours from 0 to 24 with at most one decimal. */
export function parseDayHours(text: string): number | null {
  const tenths = parseHours(text);
  return tenths !== null && tenths <= 240 ? tenths : null;
}

/** Tenths of an hour of a sum; null for a text that is none. */
export function parseHours(text: string): number | null {
  const match = /^(\d{1,5})(?:\.(\d))?$/.exec(text.trim());
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : null;
}

/** 1625 tenths as 162.5, 1600 as 160. */
export function formatHours(tenths: number): string {
  const rest = tenths % 10;
  return `${Math.floor(tenths / 10)}${rest === 0 ? "" : `.${rest}`}`;
}

/** A text that means a number, well or badly written; whatever else stands for a day is a symbol. */
export function isNumberLike(text: string): boolean {
  return /[0-9０-９.．]/.test(text);
}
