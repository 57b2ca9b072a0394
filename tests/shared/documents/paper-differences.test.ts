import { describe, expect, test } from "vitest";
import { paperDifferences } from "#shared/modules/documents/paper-differences.ts";

const paper = {
  标题分行: [{ 行: "关于做好冬季保供" }, { 行: "检查的通知" }],
  主送: "各班组",
  正文逐段: [{ 段落: "第一段。" }, { 段落: "第二段。" }, { 段落: "第三段。" }],
  盖章: true,
  落款日期: "2026年11月20日",
  落款日期行: "　　2026年11月20日",
  议题: [
    { 序号: "1", 议题: "保供", 讨论: "同意。", 决议: "通过。", 讨论段落: [{ 段落: "同意。" }] },
  ],
};

describe("what differs between a paper then and now", () => {
  test("is nothing where nothing does", () => {
    expect(paperDifferences(paper, paper)).toEqual([]);
  });

  test("is told label by label, before and now", () => {
    expect(paperDifferences(paper, { ...paper, 主送: "全体党员" })).toEqual([
      { label: "主送", before: "各班组", now: "全体党员" },
    ]);
  });

  test("is the title as one text, however it breaks into lines", () => {
    const broken = [{ 行: "关于做好" }, { 行: "冬季保供检查的通知" }];
    expect(paperDifferences(paper, { ...paper, 标题分行: broken })).toEqual([]);
    expect(paperDifferences(paper, { ...paper, 标题分行: [{ 行: "关于检查的通知" }] })).toEqual([
      { label: "标题", before: "关于做好冬季保供检查的通知", now: "关于检查的通知" },
    ]);
  });

  test("is only the paragraph that changed, came or went", () => {
    const [first, second, third] = paper.正文逐段;
    const added = [first!, { 段落: "新的一段。" }, second!, third!];
    expect(paperDifferences(paper, { ...paper, 正文逐段: added })).toEqual([
      { label: "正文第2段", before: "", now: "新的一段。" },
    ]);
    expect(paperDifferences(paper, { ...paper, 正文逐段: [first!, third!] })).toEqual([
      { label: "正文第2段", before: "第二段。", now: "" },
    ]);
  });

  test("is told once, however many tags carry it, and flags are left to what they switch", () => {
    const later = {
      ...paper,
      盖章: false,
      落款日期: "2026年11月21日",
      落款日期行: "　　2026年11月21日",
    };
    expect(paperDifferences(paper, later)).toEqual([
      { label: "落款日期", before: "2026年11月20日", now: "2026年11月21日" },
    ]);
  });

  test("names the cell inside a row of several", () => {
    const [topic] = paper.议题;
    const now = { ...paper, 议题: [{ ...topic!, 决议: "暂缓。" }] };
    expect(paperDifferences(paper, now)).toEqual([
      { label: "议题第1项·决议", before: "通过。", now: "暂缓。" },
    ]);
    const more = { ...paper, 议题: [topic!, { ...topic!, 序号: "2", 议题: "党费" }] };
    expect(paperDifferences(paper, more)).toEqual([
      {
        label: "议题第2项",
        before: "",
        now: "议题：党费；讨论：同意。；决议：通过。；讨论段落：同意。",
      },
    ]);
  });

  test("stays readable where texts are very long or very many", () => {
    const long = paperDifferences({ 备注: "甲".repeat(5_000) }, { 备注: "乙".repeat(5_000) });
    expect(long[0]?.before.length).toBeLessThan(700);
    const rows = (word: string) =>
      Array.from({ length: 500 }, (_, at) => ({ 段落: `${word}${at}` }));
    expect(paperDifferences({ 正文逐段: rows("甲") }, { 正文逐段: rows("乙") })).toHaveLength(200);
  });
});
