import {
  fittedFontPt,
  paperSizeMm,
  printMarginMm,
  type PrintJob,
} from "#shared/kernel/print-table.ts";

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

/** An empty sheet of the job's paper. */
export function emptySheet({ layout }: PrintJob): HTMLElement {
  const { width, height } = paperSizeMm(layout);
  const sheet = element("section", "sheet");
  sheet.style.width = `${width}mm`;
  // A hair less than the paper, or rounding gives an empty page after each.
  sheet.style.height = `calc(${height}mm - 1px)`;
  sheet.style.padding = `${printMarginMm}mm`;
  return sheet;
}

/** Title and what stands under it. */
export function headOf({ table }: PrintJob): readonly HTMLElement[] {
  const lines = table.subtitle.map((line) => element("p", "subtitle", line));
  return [element("h1", "", table.title), ...lines];
}

/** A table with its widths and its head, and no row yet. */
export function emptyTable(job: PrintJob): HTMLTableElement {
  const made = element("table", "");
  made.style.fontSize = `${fittedFontPt(job)}pt`;
  const all = job.table.columns.reduce((sum, { widthEm }) => sum + widthEm, 0);
  const widths = element("colgroup", "");
  const head = element("tr", "");
  for (const { label, widthEm } of job.table.columns) {
    const column = element("col", "");
    column.style.width = `${(widthEm / all) * 100}%`;
    widths.append(column);
    head.append(element("th", "", label));
  }
  const top = element("thead", "");
  top.append(head);
  made.append(widths, top, element("tbody", ""));
  return made;
}

/** One line of the table. */
export function rowOf(texts: readonly string[]): HTMLTableRowElement {
  const row = element("tr", "");
  row.append(...texts.map(cellOf));
  return row;
}

/** A day never breaks at its hyphens. */
function cellOf(text: string): HTMLElement {
  const cell = element("td", "");
  const parts = text.split(/(\d{4}-\d{2}-\d{2})/);
  cell.append(...parts.map((part, at) => (at % 2 === 1 ? element("span", "day", part) : part)));
  return cell;
}

/** 第1页 共3页. */
export function pageNumber(page: number, pages: number): HTMLElement {
  return element("p", "page-number", `第${page}页 共${pages}页`);
}
