import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { attendanceOverviewPaper } from "#shared/modules/gatherings/papers/attendance-overview.ts";
import type { HeldYear } from "#shared/modules/gatherings/papers/held-gathering.ts";
import { makeUpPaper } from "#shared/modules/gatherings/papers/make-up-study.ts";
import { branchContext, fillBranchPaper } from "./branch-paper.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { fillPaper } from "./fill-paper.ts";
import { attendee, meeting, part } from "./gathering-fixtures.ts";
import { printPages, textOn, type Line } from "./printed-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "sheet-layout-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { fromOn: "2026-01-01", untilOn: "2026-12-31" } as const;
const words = (page: Line[]) =>
  textOn(page)
    .map(({ text }) => text)
    .join("")
    .replace(/\s/g, "");

function lectures(gatheringCount: number, personCount: number): HeldYear {
  const attendance = Array.from({ length: personCount }, (_, at) => {
    const row = attendee(`党员${at + 1}`, "onLeave");
    return { ...row, person: { uid: `uid-${at}`, name: `党员${at + 1}`, unit: null } };
  });
  const values = meeting({
    ...{ occurredOn: "2026-10-16", title: "2026年第1次党课", attendance },
    parts: [part("partyLecture", { theme: "扛起保供责任" })],
  });
  return {
    roster: [],
    gatherings: Array.from({ length: gatheringCount }, (_, at) => ({ uid: `g${at}`, values })),
  };
}

test("a long 补学登记表 repeats its header, splits no row and breaks no day", async () => {
  const made = branchContext("make-up-study", options);
  const bytes = await fillBranchPaper(makeUpPaper, lectures(1, 60), made);
  const pages = printPages(folder, "make-up", bytes);
  // The note under the table says 请假 once more.
  expect(pages.map((page) => words(page).match(/请假/g)?.length)).toEqual([13, 15, 15, 15, 3]);
  for (const page of pages)
    for (const head of ["学习日期", "学习内容", "补学日期", "补学方式", "本人签名"])
      expect(words(page)).toContain(head);
  const days = pages.flatMap((page) => page.filter(({ text }) => /2026年10月16日/.test(text)));
  expect(days).toHaveLength(60);
}, 60_000);

test("参会一览 of 20 members and 48 gatherings takes two sheets, with the days in one line each", async () => {
  const made = branchContext("attendance-overview", options);
  const bytes = await fillBranchPaper(attendanceOverviewPaper, lectures(48, 20), made);
  const pages = printPages(folder, "overview", bytes);
  expect(pages.length).toBeLessThanOrEqual(4);
  const titles = pages.filter((page) => words(page).includes("参会一览"));
  expect(titles).toHaveLength(2);
  for (const page of titles) {
    const days = page.flatMap(({ text }) => text.match(/10\.16/g) ?? []);
    expect(days).toHaveLength(24);
  }
}, 60_000);

test("five ballots take three sheets, cut in the middle, none of them blank or cut short", async () => {
  const bytes = await fillPaper("gathering-ballots", combinedGathering(), { topic: 2, copies: 5 });
  const pages = printPages(folder, "ballots", bytes);
  expect(pages).toHaveLength(3);
  const titles = pages.map((page) => page.filter(({ text }) => text.includes("表决票")));
  expect(titles.map((found) => found.length)).toEqual([2, 2, 1]);
  for (const [first, second] of titles.slice(0, 2)) {
    // The same place in either half.
    expect(Math.abs((second?.top ?? 0) - (first?.top ?? 0) - 297 / 2 + 12)).toBeLessThan(1);
  }
  for (const page of pages.slice(0, 2)) expect(words(page).match(/2026年9月18日/g)).toHaveLength(2);
}, 60_000);
