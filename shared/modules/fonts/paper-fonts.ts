/** A typeface that official papers are set in (GB/T 9704-2012 and what offices have made of it). */
export interface PaperFont {
  /** As templates name it. */
  readonly name: string;
  /** Other names under which it is installed, and its files. */
  readonly aliases: readonly string[];
  readonly files: readonly string[];
  readonly usedFor: string;
  /** What may stand in for it, the usual one first; both come with Windows or WPS. */
  readonly standIns: readonly string[];
}

export const paperFonts: readonly PaperFont[] = [
  {
    name: "方正小标宋简体",
    aliases: ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋_GBK", "小标宋体"],
    files: ["fzxbsjw.ttf", "fzxbsjt.ttf", "fzxbs.ttf", "方正小标宋简体.ttf", "方正小标宋简.ttf"],
    usedFor: "文稿标题",
    standIns: ["宋体", "黑体"],
  },
  {
    name: "仿宋_GB2312",
    aliases: ["FangSong_GB2312"],
    files: ["simfang_gb2312.ttf", "仿宋_gb2312.ttf", "fangsong_gb2312.ttf", "fs_gb2312.ttf"],
    usedFor: "正文",
    standIns: ["仿宋"],
  },
  {
    name: "楷体_GB2312",
    aliases: ["KaiTi_GB2312"],
    files: ["simkai_gb2312.ttf", "楷体_gb2312.ttf", "kaiti_gb2312.ttf", "kt_gb2312.ttf"],
    usedFor: "二级标题",
    standIns: ["楷体"],
  },
  {
    name: "黑体",
    aliases: ["SimHei"],
    files: ["simhei.ttf"],
    usedFor: "一级标题",
    standIns: ["宋体"],
  },
];

/** Which font stands in for which: those that are not named stay as the template has them. */
export type FontChoices = Readonly<Record<string, string>>;

/** What of the choices is still offered. */
export function knownChoices(choices: FontChoices): FontChoices {
  const known = paperFonts.flatMap(({ name, standIns }) => {
    const standIn = choices[name];
    return standIn !== undefined && standIns.includes(standIn) ? [[name, standIn]] : [];
  });
  return Object.fromEntries(known) as FontChoices;
}

/** Whether a font is among the names and files that a PC has. Letters count the same in either case. */
export function isInstalled(font: PaperFont, found: readonly string[]): boolean {
  const known = new Set(found.map((name) => name.trim().toLowerCase()));
  return [font.name, ...font.aliases, ...font.files].some((name) => known.has(name.toLowerCase()));
}
