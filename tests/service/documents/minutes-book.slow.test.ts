import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  minutesBookPaper,
  type BookMeeting,
} from "#shared/modules/gatherings/papers/minutes-book.ts";
import { branchContext, fillBranchPaper } from "./branch-paper.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { meeting, topic } from "./gathering-fixtures.ts";
import { isPageNumber, printPages, type Line } from "./printed-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "minutes-book-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { kind: "generalMeeting", year: 2026 } as const;

function meetings(name: string): readonly BookMeeting[] {
  const { branch, rules } = branchContext(name, options);
  const long = topic("讨论年度计划", {
    discussion: "与会党员结合岗位实际进行了讨论。\n".repeat(40),
    resolution: "同意。",
  });
  const all = [
    meeting({ occurredOn: "2026-03-05", title: "2026年第1次支部党员大会", agenda: [long] }),
    meeting({ occurredOn: "2026-06-15", title: "2026年第2次支部党员大会" }),
    combinedGathering(),
  ];
  return all.map((values, at) => ({
    ...{ uid: String(at), values, part: at === 2 ? 3 : 1 },
    ...{ branch, rules },
  }));
}

describe.each(["minutes-book", "minutes-book-compact"])("%s", (name) => {
  let pages: Line[][] = [];
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = await fillBranchPaper(minutesBookPaper, meetings(name), branchContext(name, options));
    pages = printPages(folder, name, bytes);
  }, 120_000);

  const textOn = (page: Line[] | undefined) => (page ?? []).map(({ text }) => text).join("|");
  const beginnings = () =>
    pages.flatMap((page, at) =>
      /会议名称.*2026年第\d次支部党员大会/.test(textOn(page).replaceAll("|", "")) && at > 1
        ? [at - 1]
        : [],
    );

  test("the cover and the contents bear no number, the records run from 1 without a gap", () => {
    expect(textOn(pages[0])).toContain("支部党员大会记录本");
    expect(textOn(pages[1])).toContain("2026年第3次支部党员大会");
    const numbers = pages.map((page) => page.find(isPageNumber)?.text.replace(/\D/g, ""));
    const records = pages.length - 2;
    expect(numbers).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: records }, (_, at) => String(at + 1)),
    ]);
  });

  test("each meeting begins a page, no page carries two, and the contents name these pages", () => {
    const begins = beginnings();
    expect(begins).toHaveLength(3);
    const rows = (pages[1] ?? []).filter(({ text }) => /^\d+$/.test(text));
    const last = Math.max(...rows.map(({ left }) => left));
    const named = rows.filter(({ left }) => left > last - 10).map(({ text }) => Number(text));
    expect(named).toEqual(begins);
    expect(begins[1]).toBeGreaterThan(2);
  });

  test("every bookmark has a name and a number of its own", () => {
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
    expect(
      [...xml.matchAll(/w:name="(entry\d*)" w:id="(\d+)"/g)].map(([, mark, id]) => [mark, id]),
    ).toEqual([1, 2, 3].map((at) => [`entry${at}`, String(at)]));
    expect([...xml.matchAll(/PAGEREF (entry\d*)/g)].map(([, mark]) => mark)).toEqual([
      "entry1",
      "entry2",
      "entry3",
    ]);
    expect(strFromU8(unzipSync(bytes)["word/settings.xml"]!)).toContain("w:updateFields");
  });

  test("no page is blank, the last least of all", () => {
    for (const page of pages) expect(page.some((line) => !isPageNumber(line))).toBe(true);
  });
});
