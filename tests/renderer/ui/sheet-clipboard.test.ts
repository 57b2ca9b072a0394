import { describe, expect, test } from "vitest";
import { readBlock } from "#renderer/ui/sheet-block.ts";
import { fromClipboard, toClipboard } from "#renderer/ui/sheet-clipboard.ts";

describe("cells on the clipboard", () => {
  test("what is copied is pasted as it was, tabs, line ends and quotes included", () => {
    const rows = [
      ["甲", "一行\n两行", ""],
      ['说"好"', "带\t制表符", "乙"],
    ];
    expect(fromClipboard(toClipboard(rows))).toEqual(rows);
  });

  test("takes what WPS and Excel put on the clipboard", () => {
    expect(fromClipboard('已完成\t准备\r\n"第一行\n第二行"\t""\r\n')).toEqual([
      ["已完成", "准备"],
      ["第一行\n第二行", ""],
    ]);
    expect(fromClipboard('他说"好"\t5" 管')).toEqual([['他说"好"', '5" 管']]);
    expect(fromClipboard("")).toEqual([[""]]);
  });

  test("a cell of several lines is pasted on one, and adds no row", () => {
    expect(readBlock(fromClipboard('"考核\n得分"\t100\r\n"98"\t甲\r\n'))).toEqual([
      ["考核 得分", "100"],
      ["98", "甲"],
    ]);
    expect(readBlock(fromClipboard("一段话\n"))).toBeNull();
  });
});
