import { describe, expect, test } from "vitest";
import { isInstalled, knownChoices, paperFonts } from "#shared/modules/fonts/paper-fonts.ts";

const fontOf = (name: string) => {
  const font = paperFonts.find((one) => one.name === name);
  if (!font) throw new Error(name);
  return font;
};

describe("the fonts of papers", () => {
  test("are known by their Chinese name, their English name or their file, in any case", () => {
    expect(isInstalled(fontOf("仿宋_GB2312"), ["宋体", "仿宋_GB2312"])).toBe(true);
    expect(isInstalled(fontOf("仿宋_GB2312"), ["fangsong_gb2312"])).toBe(true);
    expect(isInstalled(fontOf("方正小标宋简体"), ["FZXBSJW.TTF"])).toBe(true);
    expect(isInstalled(fontOf("黑体"), ["SimHei "])).toBe(true);
  });

  test("are not taken for their younger brothers", () => {
    expect(isInstalled(fontOf("仿宋_GB2312"), ["仿宋", "FangSong", "simfang.ttf"])).toBe(false);
    expect(isInstalled(fontOf("楷体_GB2312"), ["楷体", "KaiTi", "simkai.ttf"])).toBe(false);
  });

  test("are replaced only by what is offered", () => {
    const asked = { 仿宋_GB2312: "仿宋", 方正小标宋简体: "Comic Sans", 宋体: "黑体" };
    expect(knownChoices(asked)).toEqual({ 仿宋_GB2312: "仿宋" });
  });
});
