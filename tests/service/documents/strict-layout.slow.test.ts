import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noticeMaker } from "#shared/modules/evidence/notice-maker.ts";
import { fillTemplate } from "#service/modules/templates/fill-template.ts";
import { compileTemplate } from "../../../build/compile-templates.ts";
import { notice } from "../../../build/official-templates/notice.ts";
import { officialTemplates } from "../../../build/official-templates/official-templates.ts";
import { readPpm } from "../../../build/contact-sheet/picture.ts";
import { fillPaper } from "./fill-paper.ts";
import { combinedGathering } from "./combined-gathering.ts";
import { context } from "./gathering-fixtures.ts";
import {
  isPageNumber,
  measurePage,
  measurePageNumber,
  printPages,
  textOn,
  type Line,
} from "./printed-pages.ts";
import { fillStrictPaper, strictPapers } from "./strict-papers.ts";

const folder = mkdtempSync(join(tmpdir(), "strict-layout-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const within = (found: number, wanted: number, allowed = 0.5) =>
  expect(Math.abs(found - wanted), `${found} instead of ${wanted}`).toBeLessThanOrEqual(allowed);

describe.each(strictPapers)("$name", (paper) => {
  let pages: Line[][] = [];
  beforeAll(async () => {
    pages = printPages(folder, paper.name, await fillStrictPaper(paper));
  }, 120_000);

  /** A page inside that is full of body text. */
  const full = () =>
    measurePage(pages.slice(1, -1).find((page) => textOn(page).length === 22) ?? []);

  test("a full page carries 22 lines, a full line 28 characters", () => {
    expect(full().lineCount).toBe(22);
    expect(full().charCounts.length).toBeGreaterThan(15);
    for (const count of full().charCounts) expect(count).toBe(28);
  });

  test("the margins are 37, 35, 28 and 26 mm within 0.5 mm", () => {
    const { top, bottom, pitch, air } = full();
    // 22 lines fill the 225 mm that 37 and 35 mm leave, and none reaches beyond.
    within(22 * pitch, 225);
    within(top - 37 + (bottom - 35), air);
    expect(top).toBeGreaterThanOrEqual(36.5);
    expect(bottom).toBeGreaterThanOrEqual(34.5);
    within(full().left, 28);
    within(full().right, 26);
  });

  test("page numbers stand right on odd pages and left on even ones, 7 mm below the text", () => {
    pages.forEach((page, at) => {
      const number = measurePageNumber(page, at);
      expect(number.text).toBe(`—${at + 1}—`);
      within(number.outer, 4.94);
      within(number.below, 7, 0.6);
    });
  });

  test("as many pages as the text fills, and none is blank", () => {
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect(textOn(page).length).toBeGreaterThan(0);
    // All but the first and last carry nothing but lines of text.
    for (const page of pages.slice(1, -1)) expect(textOn(page).length).toBeGreaterThanOrEqual(20);
  });
});

/** Rows of pixels, from the top in mm, that hold something of this colour. */
function redRows(pdf: string): number[] {
  const dpi = 200;
  const bytes = execFileSync("pdftoppm", ["-r", String(dpi), "-f", "1", "-l", "1", pdf], {
    maxBuffer: 64 * 1_048_576,
  });
  const { width, height, pixels } = readPpm(bytes);
  const isRed = (at: number) =>
    (pixels[at] ?? 0) > 200 && (pixels[at + 1] ?? 255) < 90 && (pixels[at + 2] ?? 255) < 90;
  const rows: number[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      if (isRed((row * width + column) * 3)) {
        rows.push((row / dpi) * 25.4);
        break;
      }
  return rows;
}

const noticeValues = {
  ...{ subject: "关于做好冬季保供工作的通知", addressee: "各班组" },
  ...{ body: "请各班组认真落实。", issuedOn: "2026-11-20", contact: null, phone: null },
};

async function fillNotice(options: object): Promise<Uint8Array> {
  const made = { ...context("gathering-notice", options), templateName: "notice" };
  return fillTemplate(await compileTemplate(notice), noticeMaker.data(noticeValues, made));
}

describe("the red head", () => {
  test.each(["notice", "gathering-summary"])(
    "%s: the mark begins 35 mm below the text area's edge, the red line 4 mm under what it closes",
    async (name) => {
      const options = { redHead: true, issuedOn: "2026-11-20" };
      const bytes =
        name === "notice"
          ? await fillNotice({ redHead: true })
          : await fillPaper("gathering-summary", combinedGathering(), { ...options, part: 3 });
      const [page = []] = printPages(folder, `red-${name}`, bytes);
      const rows = redRows(join(folder, `red-${name}.pdf`));
      within((rows[0] ?? 0) - 37, 35, 1);
      const line = rows.at(-1) ?? 0;
      const closed = page.filter(({ bottom }) => bottom < line).at(-1);
      const nearest = Math.max(...page.map(({ bottom }) => bottom).filter((b) => b < line + 0.1));
      expect(closed).toBeDefined();
      expect(line - nearest).toBeGreaterThan(3);
      expect(line - nearest).toBeLessThan(5.5);
    },
    60_000,
  );
});

describe("a notice", () => {
  const placed = async (name: string, options: object) => {
    const [page = []] = printPages(folder, name, await fillNotice(options));
    const find = (text: RegExp) => {
      const line = textOn(page).findLast((one) => text.test(one.text.replace(/\s/g, "")));
      if (!line) throw new Error(`no line ${text}`);
      return line;
    };
    return { page, find };
  };
  const character = 5.56;

  test("with a seal the day ends four characters before the edge, the signature centred over it", async () => {
    const { find } = await placed("sealed", { signWithSeal: true });
    const [day, name] = [find(/^2026年11月20日$/), find(/咸阳输油站党支部$/)];
    within(210 - 26 - day.right, 4 * character, 2 * character);
    within((day.left + day.right) / 2, (name.left + name.right) / 2, 1);
  }, 60_000);

  test("without one the signature ends two characters before it, the day two right of its first", async () => {
    const { find } = await placed("unsealed", { signWithSeal: false });
    const [day, name] = [find(/^2026年11月20日$/), find(/咸阳输油站党支部$/)];
    within(210 - 26 - name.right, 2 * character, 0.6);
    within(day.left - name.left, 2 * character, 0.8);
  }, 60_000);

  test("attachments stand under each other, headings keep their order, 版记 closes the paper", async () => {
    const { page, find } = await placed("whole", {
      ...{ attachments: "检查表\n名单", imprint: true, copyTo: "处党委组织科" },
    });
    const [first, second] = [find(/附件：1\.检查表/), find(/^2\.名单/)];
    within(first.left, 28 + 2 * character, 0.6);
    within(second.left, 28 + 5 * character, 0.8);
    expect(find(/抄送：处党委组织科。/).top).toBeLessThan(find(/2026年11月20日印发$/).top);
    expect(textOn(page).at(-1)?.text ?? "").toMatch(/印发|咸阳/);
    expect(page.some(isPageNumber)).toBe(true);
  }, 60_000);
});

test.each(officialTemplates)("$name names its faces, and none of a theme", async (template) => {
  const parts = unzipSync(await compileTemplate(template));
  for (const [name, bytes] of Object.entries(parts))
    if (name.endsWith(".xml")) expect(strFromU8(bytes)).not.toMatch(/asciiTheme|eastAsiaTheme/);
});
