import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { combinedGathering } from "./combined-gathering.ts";
import { fillPaper } from "./fill-paper.ts";
import { actionItem, meeting, part, topic, type PaperName } from "./gathering-fixtures.ts";
import { isPageNumber, pageHeightMm, pageWidthMm, printPages, type Line } from "./printed-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "compact-layout-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compact = "gathering-minutes-compact";

async function print(name: string, paper: PaperName, ...input: Parameters<typeof meeting>) {
  return printPages(folder, name, await fillPaper(paper, meeting(...input)));
}

function wordsOf(page: readonly Line[]): string {
  return page.map(({ text }) => text.replace(/\s/g, "")).join("|");
}

function textLines(page: readonly Line[]): Line[] {
  return page.filter((line) => !isPageNumber(line));
}

const sentence = "与会党员结合岗位实际进行了认真讨论并一致认为这项工作应当抓紧抓实";

describe("long compact minutes on paper", () => {
  let pages: Line[][] = [];
  beforeAll(async () => {
    // Each paragraph begins and ends with a mark, three lines of a cell.
    const discussion = Array.from(
      { length: 60 },
      (_, at) => `始${at}甲${sentence.repeat(2)}${sentence.slice(0, 15)}终${at}乙`,
    ).join("\n");
    const items = Array.from({ length: 30 }, (_, at) => actionItem(`第${at}项：${sentence}`));
    pages = await print("long", compact, {
      parts: [part("collectiveStudy", { title: "集中学习" })],
      agenda: [topic("讨论", { discussion })],
      actionItems: items,
    });
  }, 120_000);

  test("repeat the heading row of what goes on over the page", () => {
    const told = pages.map(wordsOf);
    const record = told.filter((page) => /[始终]\d+[甲乙]/.test(page));
    expect(record.length).toBeGreaterThan(3);
    for (const page of record) expect(page).toContain("学习内容");
    const items = told.filter((page) => /第\d+项/.test(page));
    expect(items.length).toBeGreaterThan(1);
    for (const page of items) expect(page).toMatch(/序号.*议定事项.*责任人.*完成时限/);
  });

  test("split no row: every paragraph begins and ends on one page", () => {
    const told = pages.map((page) => wordsOf(page).replaceAll("|", ""));
    for (let at = 0; at < 60; at += 1) {
      const [begins, ends] = [`始${at}甲`, `终${at}乙`].map((mark) =>
        told.findIndex((page) => page.includes(mark)),
      );
      expect(begins, `paragraph ${at}`).toBeGreaterThanOrEqual(0);
      expect(ends, `paragraph ${at}`).toBe(begins);
    }
  });

  test("keep the binding edge of 28 mm, the right margin of 26 and those above and below", () => {
    for (const page of pages) {
      const text = textLines(page);
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThanOrEqual(28);
      expect(pageWidthMm - Math.max(...text.map(({ right }) => right))).toBeGreaterThanOrEqual(
        25.5,
      );
      expect(Math.min(...text.map(({ top }) => top))).toBeGreaterThanOrEqual(27.5);
      const lowest = Math.max(...text.map(({ bottom }) => bottom));
      expect(pageHeightMm - lowest).toBeGreaterThanOrEqual(25.5);
    }
  });

  test("number their pages, and end with the signatures", () => {
    for (const [at, page] of pages.entries())
      expect(page.find(isPageNumber)?.text.replace(/\s/g, "")).toBe(`—${at + 1}—`);
    expect(wordsOf(pages.at(-1) ?? [])).toMatch(/主持人（签名）：.*记录人（签名）：/);
  });
});

test("compact minutes of any length leave no blank page", async () => {
  for (const count of [8, 12, 14, 16, 18, 20, 22]) {
    const discussion = Array.from({ length: count }, () => "同意。").join("\n");
    const pages = await print(`short-${count}`, compact, {
      agenda: [topic("讨论", { discussion })],
    });
    for (const page of pages) expect(textLines(page).length, `${count}`).toBeGreaterThan(0);
    expect(wordsOf(pages.at(-1) ?? []), `${count}`).toContain("主持人（签名）：");
  }
}, 240_000);

test("an ordinary meeting takes one page, an afternoon of three parts no more than three", async () => {
  expect(await print("one", compact)).toHaveLength(1);
  const whole = printPages(folder, "whole", await fillPaper(compact, combinedGathering()));
  expect(whole.length).toBeLessThanOrEqual(3);
}, 120_000);

test.each([
  "gathering-minutes",
  "gathering-minutes-compact",
  "gathering-sign-in",
  "gathering-notice",
] as const)("%s has fixed columns and a Chinese face with its hint for every run", async (name) => {
  const options = { addressee: "全体党员", issuedOn: "2026-11-24", signWithSeal: true };
  const values = combinedGathering();
  const given = name === "gathering-notice" ? options : {};
  const parts = unzipSync(await fillPaper(name, values, given));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(8845);
    const rows = table.match(/<w:tr[ >]/g)?.length ?? 0;
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
  }
  for (const [fonts] of body.matchAll(/<w:rFonts [^>]*>/g)) {
    expect(fonts).toMatch(/w:eastAsia="[^"]+"/);
    expect(fonts).toContain('w:hint="eastAsia"');
  }
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  expect(styles).toMatch(/<w:rFonts [^>]*w:eastAsia="仿宋_GB2312"[^>]*w:hint="eastAsia"/);
});

describe("notices on paper", () => {
  const options = {
    addressee: "全体党员",
    requirements: "按时参加。",
    issuedOn: "2026-11-24",
  };
  const one = async (signWithSeal: boolean) => {
    const bytes = await fillPaper("gathering-notice", meeting(), { ...options, signWithSeal });
    const [page = []] = printPages(folder, `notice-${signWithSeal}`, bytes);
    const find = (text: string) => {
      const line = page.find((each) => each.text.replace(/\s/g, "") === text);
      if (!line) throw new Error(`no line ${text}`);
      return line;
    };
    return { name: find("咸阳输油站党支部"), day: find("2026年11月24日") };
  };
  const characterMm = 15.75 / (72 / 25.4);

  test("with a seal the day ends four characters before the edge, the name centred over it", async () => {
    const { name, day } = await one(true);
    expect(Math.abs((name.left + name.right) / 2 - (day.left + day.right) / 2)).toBeLessThan(0.5);
    const free = pageWidthMm - 26 - day.right;
    expect(Math.abs(free - 4 * characterMm)).toBeLessThan(characterMm);
  }, 60_000);

  test("without one the name ends two characters before the edge, the day begins two in from it", async () => {
    const { name, day } = await one(false);
    expect(Math.abs(pageWidthMm - 26 - name.right - 2 * characterMm)).toBeLessThan(1);
    expect(Math.abs(day.left - name.left - 2 * characterMm)).toBeLessThan(1);
  }, 60_000);

  test("the signature never stands on a page without text of the notice", async () => {
    for (const count of [4, 5, 6, 7, 8, 9, 10]) {
      const agenda = Array.from({ length: count }, (_, at) => topic(`第${at + 1}个议题`));
      const bytes = await fillPaper("gathering-notice", meeting({ agenda }), {
        ...options,
        signWithSeal: true,
      });
      const pages = printPages(folder, `notice-${count}`, bytes);
      expect(wordsOf(pages.at(-1) ?? [])).toMatch(/参加人员.*咸阳输油站党支部/);
    }
  }, 180_000);
});

test("sheets of two sessions begin a page each and leave none blank", async () => {
  const sessions = [
    { name: "第一场", occurredOn: "2026-03-05", startTime: "09:00", endTime: null, place: null },
    { name: "第二场", occurredOn: "2026-03-06", startTime: "22:30", endTime: null, place: null },
  ];
  const values = meeting({ sessions, parts: [part("partyLecture")] });
  const bytes = await fillPaper("gathering-sign-in", values, { spareLines: 2 });
  const pages = printPages(folder, "sessions", bytes).map(wordsOf);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain("（第一场）");
  expect(pages[1]).toContain("（第二场）");
}, 60_000);
