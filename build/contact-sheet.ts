import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compileTemplates } from "./compile-templates.ts";
import { contactOrder } from "./contact-sheet/contact-order.ts";
import { pagePictures, printAll } from "./contact-sheet/page-pictures.ts";
import { blankPicture, layOver, toPng, type Picture } from "./contact-sheet/picture.ts";
import { runDemo } from "./demo/run-demo.ts";
import { repoRoot } from "./support/paths.ts";
import { runAsScript } from "./support/run-as-script.ts";

runAsScript(drawContactSheet);

const columns = 6;
const gap = 8;
const grey = 150;
/** Upright A4 at 42 dots an inch, drawn at twice that and averaged; papers that lie across are smaller, so that all fit one cell. */
const cell = { width: 347, height: 491 } as const;

/** The mean of the pixels that fall into one, so that thin lines and small type stay to be seen. */
function meanAt({ width, pixels }: Picture, box: readonly [number, number, number, number]) {
  const [left, top, right, bottom] = box;
  const sums = [0, 0, 0];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      for (let part = 0; part < 3; part += 1)
        sums[part] = (sums[part] ?? 0) + (pixels[(row * width + column) * 3 + part] ?? 0);
  const count = Math.max(1, (right - left) * (bottom - top));
  return sums.map((sum) => Math.round(sum / count));
}

function shrunk(picture: Picture): Picture {
  const factor = Math.max(picture.width / cell.width, picture.height / cell.height);
  const [width, height] = [picture.width, picture.height].map((one) => Math.floor(one / factor));
  const small = blankPicture(width ?? 0, height ?? 0, 255);
  for (let row = 0; row < small.height; row += 1)
    for (let column = 0; column < small.width; column += 1) {
      const edges = [column, row, column + 1, row + 1].map((at) => Math.floor(at * factor));
      const box = edges as [number, number, number, number];
      small.pixels.set(meanAt(picture, box), (row * small.width + column) * 3);
    }
  return small;
}

function sheetOf(pictures: readonly Picture[]): Picture {
  const rows = Math.ceil(pictures.length / columns);
  const [width, height] = [cell.width + gap, cell.height + gap];
  const sheet = blankPicture(columns * width + gap, rows * height + gap, grey);
  pictures.forEach((picture, at) =>
    layOver(
      sheet,
      shrunk(picture),
      gap + (at % columns) * width,
      gap + Math.floor(at / columns) * height,
    ),
  );
  return sheet;
}

/** npm run contact-sheet: the first page of every form of the demonstration in one picture of the manual. */
async function drawContactSheet(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "branch-ledger-forms-"));
  try {
    await compileTemplates(resolve(repoRoot, "out/templates"));
    const { documents } = await runDemo(join(folder, "demo"));
    const pdfs = printAll(folder, contactOrder(documents));
    const pictures = pdfs.map((pdf) => pagePictures(folder, pdf, 84)[0]);
    const sheet = sheetOf(pictures.filter((one) => one !== undefined));
    const target = resolve(repoRoot, "docs/manual/images/forms.png");
    writeFileSync(target, toPng(sheet));
    process.stdout.write(`${pdfs.length} forms, ${readFileSync(target).length} bytes: ${target}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
