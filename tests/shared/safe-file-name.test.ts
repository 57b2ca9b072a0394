import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foldFileName,
  isSystemFileName,
  isWindowsSafeName,
  safeFileName,
  uniqueFileName,
} from "#shared/kernel/safe-file-name.ts";

describe("safeFileName", () => {
  it.each([
    ["2026年第一季度支部党员大会记录", "2026年第一季度支部党员大会记录"],
    ['a<b>c:d"e/f\\g|h?i*j', "a＜b＞c：d＂e／f＼g｜h？i＊j"],
    ["完成率100%", "完成率100％"],
    ["第一行\r\n第二行", "第一行 第二行"],
    ["a\u0000b\u0007c", "a b c"],
    ["trail.", "trail"],
    ["trail. . ", "trail"],
    ["  前后空格  ", "前后空格"],
    ["", "未命名"],
    ["...", "未命名"],
    [" \t\n", "未命名"],
    ["CON", "_CON"],
    ["con.txt", "_con.txt"],
    ["Com1", "_Com1"],
    ["LPT¹.doc", "_LPT¹.doc"],
    ["nul .txt", "_nul.txt"],
    ["console", "console"],
    ["Thumbs.db", "_Thumbs.db"],
    [".DS_Store", "DS_Store"],
    ["~$草稿.docx", "～$草稿.docx"],
    ["e\u0301", "\u00E9"],
    ["坏\uD800字", "坏字"],
    ["txt.\u202Eexe", "txt.exe"],
    ["👨‍👩‍👧 家访", "👨‍👩‍👧 家访"],
  ])("%j becomes %j", (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it("keeps at most 80 characters and the ending", () => {
    expect(safeFileName("会".repeat(100))).toBe("会".repeat(80));
    expect(safeFileName(`${"会".repeat(100)}.docx`)).toBe(`${"会".repeat(75)}.docx`);
  });

  it("never splits a surrogate pair and fits ext4's 255 bytes", () => {
    expect(safeFileName("😀".repeat(100))).toBe("😀".repeat(60));
  });

  it("gives for any text a name Windows keeps, in NFC, and again itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        const name = safeFileName(title);
        expect(isWindowsSafeName(name)).toBe(true);
        expect(isSystemFileName(name)).toBe(false);
        expect(name).toBe(name.normalize("NFC"));
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(80);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[%\r\n]/);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("uniqueFileName", () => {
  it("numbers a name already taken, before its ending, case ignored", () => {
    const taken = new Set<string>();
    expect(uniqueFileName(taken, "记录.docx")).toBe("记录.docx");
    expect(uniqueFileName(taken, "记录.docx")).toBe("记录（2）.docx");
    expect(uniqueFileName(taken, "记录.DOCX")).toBe("记录（3）.DOCX");
    expect(uniqueFileName(taken, "Núñez")).toBe("Núñez");
    expect(uniqueFileName(taken, "NU\u0301N\u0303EZ")).toBe("NU\u0301N\u0303EZ（2）");
  });

  it("stays within 80 characters however often a long name repeats", () => {
    const taken = new Set<string>();
    const names = Array.from({ length: 120 }, () => uniqueFileName(taken, "会".repeat(80)));
    expect(new Set(names.map(foldFileName)).size).toBe(120);
    for (const name of names) {
      expect(Array.from(name).length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
  });
});

describe("isWindowsSafeName", () => {
  it.each(["CON", "aux.h", "COM0", "CONIN$", "a.", "a ", "a:b", "a?b", "a\u0001", ""])(
    "refuses %j",
    (name) => {
      expect(isWindowsSafeName(name)).toBe(false);
    },
  );
  it.each(["会议.docx", "a%b", "~x", ".hidden", "COM10", "auxiliary"])("keeps %j", (name) => {
    expect(isWindowsSafeName(name)).toBe(true);
  });
});
