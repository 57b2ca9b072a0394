import { paperSizeMm, printMarginMm, type PrintJob } from "#shared/kernel/print-table.ts";
import { emptySheet, emptyTable, headOf, pageNumber, rowOf } from "./sheet-parts.ts";

const pxPerMm = 96 / 25.4;
/** Kept free at the foot: the page number stands in the margin, a line may break otherwise on paper. */
const spareMm = 3;

type Texts = readonly string[];

/** Heights in px of what a page is made of. */
interface Measured {
  readonly head: number;
  readonly columns: number;
  readonly heightOf: (texts: Texts) => number;
}

/** Lays the table out on sheets of the paper and puts them into the place. Says how many. */
export function layOutSheets(place: HTMLElement, job: PrintJob): number {
  place.replaceChildren();
  const pages = dealRows(place, job);
  const sheets = pages.map((rows, at) => {
    const sheet = emptySheet(job);
    if (at === 0) sheet.append(...headOf(job));
    const table = emptyTable(job);
    table.tBodies[0]?.append(...rows.map(rowOf));
    sheet.append(table, pageNumber(at + 1, pages.length));
    return sheet;
  });
  place.replaceChildren(...sheets);
  return sheets.length;
}

/** Which rows stand on which page. A row higher than a page goes on on the next. */
function dealRows(place: HTMLElement, job: PrintJob): readonly (readonly Texts[])[] {
  const { heights, measured } = measure(place, job);
  const whole = (paperSizeMm(job.layout).height - 2 * printMarginMm - spareMm) * pxPerMm;
  const pages: Texts[][] = [[]];
  let room = whole - measured.head - measured.columns;
  const turn = (): void => {
    pages.push([]);
    room = whole - measured.columns;
  };
  const most = whole - measured.columns;
  for (const [at, texts] of job.table.rows.entries()) {
    const height = heights[at] ?? 0;
    const pieces =
      height > most ? split(texts, height, most, measured.heightOf) : [{ texts, height }];
    for (const piece of pieces) {
      if (piece.height > room && (pages.at(-1)?.length ?? 0) > 0) turn();
      pages.at(-1)?.push(piece.texts);
      room -= piece.height;
    }
  }
  place.replaceChildren();
  return pages;
}

function measure(place: HTMLElement, job: PrintJob) {
  const sheet = emptySheet(job);
  sheet.style.height = "auto";
  const head = document.createElement("div");
  head.style.display = "flow-root";
  head.append(...headOf(job));
  const table = emptyTable(job);
  const rows = job.table.rows.map(rowOf);
  table.tBodies[0]?.append(...rows);
  sheet.append(head, table);
  place.replaceChildren(sheet);
  const heightOf = (texts: Texts): number => {
    const row = rowOf(texts);
    table.tBodies[0]?.append(row);
    const height = heightOn(row);
    row.remove();
    return height;
  };
  const columns = table.tHead === null ? 0 : heightOn(table.tHead);
  const measured: Measured = { head: heightOn(head), columns, heightOf };
  return { heights: rows.map(heightOn), measured };
}

function heightOn(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

interface Piece {
  readonly texts: Texts;
  readonly height: number;
}

/** Halves the texts of a row until each piece fits a page: nothing is left out. */
function split(
  texts: Texts,
  height: number,
  most: number,
  heightOf: (texts: Texts) => number,
): readonly Piece[] {
  const longest = Math.max(...texts.map((text) => text.length));
  if (height <= most || longest < 2) return [{ texts, height }];
  const limit = Math.ceil(longest / 2);
  const halves = [
    texts.map((text) => text.slice(0, limit)),
    texts.map((text) => text.slice(limit)),
  ];
  return halves.flatMap((half) => split(half, heightOf(half), most, heightOf));
}
