import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyValues } from "#shared/records/field.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { gatheringMinutes } from "../../../build/official-templates/gathering-minutes.ts";
import { fillPaper } from "./fill-paper.ts";
import { attendee, meeting, outsider, topic } from "./gathering-fixtures.ts";
import { isPageNumber, pageHeightMm, pageWidthMm, printPages, type Line } from "./printed-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "minutes-layout-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printMinutes(name: string, values: AnyValues): Promise<Line[][]> {
  return printPages(folder, name, await fillPaper("gathering-minutes", values));
}

const sentence = "与会党员结合岗位实际进行了认真讨论并一致认为这项工作应当抓紧抓实";
const long = topic("讨论重点工作", { discussion: sentence.repeat(60), resolution: "同意。" });
const manyShort = Array.from({ length: 60 }, () => "与会党员一致同意。").join("\n");

describe("long minutes on paper", () => {
  let pages: Line[][] = [];
  let mixed: Line[][] = [];
  beforeAll(async () => {
    // A head of that length leaves neither a heading nor the closing words at the foot of a page.
    const attendance = [
      attendee("王建国", "present"),
      attendee("杨帆", "onLeave", { leaveReason: "sick" }),
      attendee("高翔", "absent", { reason: "未请假" }),
      outsider("何勇", "处党委组织科"),
    ];
    pages = await printMinutes("long", meeting({ attendance, agenda: [long] }));
    const agenda = [{ ...long, discussion: manyShort }, long, { ...long, discussion: manyShort }];
    mixed = await printMinutes("mixed", meeting({ attendance, agenda }));
  }, 120_000);

  test("every full page inside carries 22 lines", () => {
    for (const page of [...pages.slice(1, -1), ...mixed.slice(1, -1)]) {
      expect(page.filter((line) => !isPageNumber(line))).toHaveLength(22);
    }
    expect(pages.length).toBeGreaterThan(3);
  });

  test("a full line carries 28 characters", () => {
    for (const line of (pages[1] ?? []).filter((each) => !isPageNumber(each))) {
      expect([...line.text]).toHaveLength(28);
    }
  });

  test("the text keeps the standard's margins of 28 and 26 mm within 0.5 mm", () => {
    const text = (pages[1] ?? []).filter((line) => !isPageNumber(line));
    expect(Math.abs(Math.min(...text.map((line) => line.left)) - 28)).toBeLessThanOrEqual(0.5);
    const right = pageWidthMm - Math.max(...text.map((line) => line.right));
    expect(Math.abs(right - 26)).toBeLessThanOrEqual(0.5);
  });

  test("22 lines fill the 225 mm between the margins of 37 and 35 mm within 0.5 mm", () => {
    const text = (pages[1] ?? []).filter((line) => !isPageNumber(line));
    const tops = text.map((line) => line.top).sort((a, b) => a - b);
    const pitch = ((tops.at(-1) ?? 0) - (tops[0] ?? 0)) / 21;
    expect(Math.abs(pitch * 22 - 225)).toBeLessThanOrEqual(0.5);
    // The glyphs stand in the middle of their lines, so the block is level with the text area.
    const above = (tops[0] ?? 0) - 37;
    const below = pageHeightMm - 35 - Math.max(...text.map((line) => line.bottom));
    expect(above).toBeGreaterThanOrEqual(-0.5);
    expect(below).toBeGreaterThanOrEqual(-0.5);
  });

  test("page numbers stand right on odd pages, left on even ones, 7 mm below the text", () => {
    pages.forEach((page, index) => {
      const number = page.find(isPageNumber);
      if (!number) throw new Error(`page ${index + 1} has no number`);
      expect(number.text.replace(/\s/g, "")).toBe(`—${index + 1}—`);
      const outer = index % 2 === 0 ? pageWidthMm - 26 - number.right : number.left - 28;
      // One 四号 character, 4.94 mm, is left free on the outer side.
      expect(Math.abs(outer - 4.94)).toBeLessThanOrEqual(0.5);
      // A dash is drawn in the middle of its glyph box.
      const middle = (number.top + number.bottom) / 2;
      expect(Math.abs(middle - (pageHeightMm - 35) - 7)).toBeLessThanOrEqual(0.6);
    });
  });

  test("the last page ends with the signatures and has text of the record above them", () => {
    const last = (pages.at(-1) ?? []).map((line) => line.text.replace(/\s/g, "")).join("|");
    expect(last).toMatch(/散会。.*主持人（签名）：.*记录人（签名）：.*签名日期/);
  });
});

test("Word and WPS are told not to control widows, which would cut pages to 21 lines", async () => {
  const parts = unzipSync(await compileTemplate(gatheringMinutes));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(
    part("word/styles.xml"),
  )?.[0];
  expect(normal).toContain('<w:widowControl w:val="false"/>');
  expect(part("word/settings.xml")).toContain("<w:evenAndOddHeaders");
  expect(part("word/document.xml")).not.toMatch(/<w:docGrid[^>]*w:type=|<w:titlePg/);
});

test("minutes of any length leave no blank page and keep the signatures together", async () => {
  for (const count of [8, 9, 10, 11, 12, 13]) {
    const discussion = Array.from({ length: count }, () => "同意。").join("\n");
    const agenda = [topic("讨论", { discussion })];
    const pages = await printMinutes(`short-${count}`, meeting({ agenda }));
    for (const page of pages) expect(page.some((line) => !isPageNumber(line))).toBe(true);
    const last = (pages.at(-1) ?? []).map((line) => line.text).join("");
    expect(last).toMatch(/散会.*主持人.*记录人.*签名日期/);
  }
}, 180_000);

test("a long sign-in sheet repeats its heading row on every page and splits no row", async () => {
  const attendance = Array.from({ length: 60 }, (_, i) => attendee(`党员${i + 1}`, "unrecorded"));
  const bytes = await fillPaper("gathering-sign-in", meeting({ attendance }));
  const pages = printPages(folder, "sign-in", bytes);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const text = page.map((line) => line.text).join("");
    expect(text).toMatch(/序号.*姓名.*签名.*备注/);
  }
}, 60_000);
