/** Printed where a field was left empty, to be filled by hand. */
export const visibleBlank = "＿＿＿＿";

/** The trimmed text, or a visible blank. */
export function orBlank(text: string | null): string {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? visibleBlank : trimmed;
}

/**
 * Lines typed by a clerk as paragraphs: empty lines dropped, and the spaces some put before each
 * paragraph removed, since the template sets the first line in itself.
 */
export function toParagraphs(text: string | null): string[] {
  return (text ?? "")
    .split(/\r\n?|\n|\v/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const digits = "〇一二三四五六七八九";

/** 1 → 一, 10 → 十, 21 → 二十一; from 100 on in Arabic figures. */
export function chineseOrdinal(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return head + (ones === 0 ? "" : digits.charAt(ones));
}

const wordEnd = /公司|集团|委员会|中心|管道|[处厂站局部院队段矿所校会]/g;

function breakPlaces(name: string): number[] {
  return [...name.matchAll(wordEnd)].map((match) => match.index + match[0].length);
}

/**
 * A name too long for one title line as two lines, broken after a unit's name nearest the middle
 * (GB/T 9704-2012 7.3.1: lines of a title end where a sense ends).
 * @param capacity Hanzi in one line; 20 at 二号 on 156 mm.
 */
export function titleLines(name: string, capacity = 20): string[] {
  if (name.length <= capacity) return [name];
  const middle = name.length / 2;
  const places = breakPlaces(name).filter(
    (place) => place <= capacity && name.length - place <= capacity,
  );
  const nearest = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest === undefined ? [name] : [name.slice(0, nearest), name.slice(nearest)];
}
