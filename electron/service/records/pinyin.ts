import { pinyin } from "pinyin-pro";

/**
 * The pinyin under which a name sorts and is found: `zhang wei min|zwm`, surname readings first
 * (单 shàn, 曾 zēng). Text that is no Hanzi stays as it is, in lower case.
 */
export function pinyinKey(name: string): string {
  const syllables = pinyin(name, {
    toneType: "none",
    type: "array",
    surname: "head",
    v: true,
    nonZh: "consecutive",
  });
  const full = syllables.join(" ").toLowerCase();
  const initials = syllables
    .map((syllable) => syllable.slice(0, 1))
    .join("")
    .toLowerCase();
  return `${full}|${initials}`;
}
