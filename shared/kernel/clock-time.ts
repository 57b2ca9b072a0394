/** Whether `text` is a time of day as `HH:MM`. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Reads a time as clerks type it: 15:00, 15：00, 1500, 9.30, 15点, 15时30分. Null when it is none. */
export function parseTypedTime(text: string): string | null {
  const clean = text
    .replace(/[\uFF10-\uFF19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, "");
  const match =
    /^(\d{1,2})[:：.时点](\d{1,2})?分?$/.exec(clean) ?? /^(\d{1,2})(\d{2})$/.exec(clean);
  if (!match) return null;
  const time = `${(match[1] ?? "").padStart(2, "0")}:${(match[2] ?? "0").padStart(2, "0")}`;
  return isClockTime(time) ? time : null;
}
