import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { normaliseDocx } from "#service/modules/templates/normalise-docx.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { gatheringMinutes } from "../../../build/official-templates/gathering-minutes.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { fillPaper } from "../documents/fill-paper.ts";
import { meeting } from "../documents/gathering-fixtures.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const recordedAt = "2026-03-05T16:30:00+08:00";

test.each(officialTemplates)(
  "template $name compiles to the same bytes at any time and place",
  async (template) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-01-01T00:00:00Z") });
    vi.stubEnv("TZ", "Asia/Shanghai");
    const first = await compileTemplate(template);
    vi.setSystemTime(Date.parse("2031-07-09T11:22:33Z"));
    vi.stubEnv("TZ", "America/New_York");
    expect(await compileTemplate(template)).toEqual(first);
  },
);

test("the same record gives the same bytes, whenever it is printed", async () => {
  const print = async () =>
    normaliseDocx(await fillPaper("gathering-minutes", meeting()), recordedAt);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-05T09:00:00Z") });
  const first = await print();
  vi.setSystemTime(Date.parse("2027-03-05T09:00:00Z"));
  expect(await print()).toEqual(first);
  expect(normaliseDocx(first, recordedAt)).toEqual(first);
});

test("a document is dated by its record, not by the clock, and lists its types first", async () => {
  const bytes = normaliseDocx(await compileTemplate(gatheringMinutes), recordedAt);
  const parts = unzipSync(bytes);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  expect(core.match(/2026-03-05T08:30:00Z/g)).toHaveLength(2);
  const names = Object.keys(parts);
  expect(names[0]).toBe("[Content_Types].xml");
  expect(names.slice(1)).toEqual(names.slice(1).sort());
});

test("bytes that are no document are refused in Chinese", () => {
  expect(() => normaliseDocx(new Uint8Array(40), recordedAt)).toThrow("文稿文件已损坏");
});
