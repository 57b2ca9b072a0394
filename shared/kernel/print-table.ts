import { z } from "zod";

/** The most that is printed at once; a list beyond it is cut, and the clerk is told. */
export const printLimits = { rows: 3_000, columns: 60, cellLength: 20_000 } as const;

const column = z.strictObject({
  label: z.string().max(200),
  /** Width in characters, as in the window. */
  widthEm: z.number().min(1).max(120),
});

const printTable = z.strictObject({
  title: z.string().min(1).max(200),
  /** Lines under the title: branch, day, what the list shows, in words. */
  subtitle: z.array(z.string().max(500)).max(6),
  columns: z.array(column).min(1).max(printLimits.columns),
  rows: z.array(z.array(z.string().max(printLimits.cellLength))).max(printLimits.rows),
});

const printLayout = z.strictObject({
  paper: z.enum(["A4", "A3"]),
  orientation: z.enum(["portrait", "landscape"]),
  fontPt: z.number().min(6).max(16),
  /** Takes smaller letters where the columns are wider than the paper. */
  fitsWidth: z.boolean(),
});

/** A table and the paper it goes on. Plain text: what prints it needs to know of no record. */
export const printJob = z.strictObject({ table: printTable, layout: printLayout });

export type PrintTable = z.infer<typeof printTable>;
export type PrintLayout = z.infer<typeof printLayout>;
export type PrintJob = z.infer<typeof printJob>;

const portraitMm = { A4: [210, 297], A3: [297, 420] } as const;

/** Width and height of the paper as it lies, in millimetres. */
export function paperSizeMm(layout: Pick<PrintLayout, "paper" | "orientation">): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = portraitMm[layout.paper];
  return layout.orientation === "portrait"
    ? { width: short, height: long }
    : { width: long, height: short };
}

export const printMarginMm = 12;
const smallestPt = 6;
const mmPerPt = 25.4 / 72;

/** The size of letters in points: as chosen, or the largest smaller one at which the columns fit. */
export function fittedFontPt({ table, layout }: PrintJob): number {
  if (!layout.fitsWidth) return layout.fontPt;
  const room = (paperSizeMm(layout).width - 2 * printMarginMm) / mmPerPt;
  const columns = table.columns.reduce((sum, { widthEm }) => sum + widthEm, 0);
  const fitting = Math.floor((room / columns) * 10) / 10;
  return Math.max(smallestPt, Math.min(layout.fontPt, fitting));
}
