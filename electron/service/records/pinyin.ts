type PinyinModule = typeof import("pinyin-pro");

let loaded: PinyinModule | null = null;

/** Loads the dictionary, 190 KB that no query needs: awaited before the first write, never at start. */
export async function loadPinyin(): Promise<void> {
  loaded ??= await import("pinyin-pro");
}

/**
 * The pinyin under which a name sorts and is found: `zhang wei min|zwm`, surname readings first
 * (单 shàn, 曾 zēng). Text that is no Hanzi stays as it is, in lower case. Needs `loadPinyin` before.
 */
export function pinyinKey(name: string): string {
  if (!loaded) throw new Error("pinyin is used before it was loaded");
  const syllables = loaded.pinyin(name, {
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
