let set: ReadonlySet<string> | null = null;

/** The Hanzi of GB 2312-80, rows 16 to 87: what fonts named …_GB2312 can print. */
function gb2312(): ReadonlySet<string> {
  if (set) return set;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1)
      // Row 55 ends five places early.
      if (row !== 0xd7 || cell < 0xfa) bytes.push(row, cell);
  set = new Set(new TextDecoder("gbk").decode(new Uint8Array(bytes)));
  return set;
}

/** The Hanzi of a text that fonts of GB 2312 lack, such as 㛃 or 𬱟, each once, in order. */
export function rareCharacters(text: string): readonly string[] {
  const hanzi = text.match(/\p{Script=Han}/gu) ?? [];
  // 〇 and 々 are of the Han script too and stand in row 1 of the set, or in every font.
  return [...new Set(hanzi)].filter((one) => one !== "〇" && one !== "々" && !gb2312().has(one));
}
