import { displayText } from "#shared/records/display-text.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import {
  shownCells,
  type AnyValue,
  type AnyValues,
  type Field,
  type RowCell,
} from "#shared/records/field.ts";
import { sheetFields } from "#shared/records/sheet-fields.ts";

// exceljs declares its paper sizes in a way that no plain number fits; 9 is A4.
const a4 = 9 as never;

/** A table to be written: headers, then rows of text or numbers. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly isText: boolean;
  }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a value looks like in a sheet: money in yuan and counts as numbers, all else in words. */
export function sheetCell(
  field: Field | RowCell,
  value: AnyValue | undefined,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (field.kind === "money") return (value as number) / 100;
  if (field.kind === "integer") return value as number;
  return displayText(field, value);
}

function widthOf(field: Field | RowCell): number {
  if (field.kind === "longText") return 40;
  if (field.kind === "text") return Math.min(28, Math.max(10, field.label.length * 2 + 6));
  return Math.max(12, field.label.length * 2 + 2);
}

function columnOf(field: Field | RowCell) {
  return {
    header: field.label,
    width: widthOf(field),
    isText: field.kind !== "integer" && field.kind !== "money",
  };
}

/** Records of one type as a sheet, one row each; child rows make a sheet of their own. */
export function recordSheets(
  type: RecordType,
  records: readonly { readonly title: string; readonly values: AnyValues }[],
  hidden: ReadonlySet<string>,
): readonly SheetContent[] {
  const fields = Object.entries(type.fields).filter(([name]) => !hidden.has(name));
  const flat = sheetFields(type).filter(([name]) => !hidden.has(name));
  const main: SheetContent = {
    name: type.label,
    columns: flat.map(([, field]) => columnOf(field)),
    rows: records.map(({ values }) => flat.map(([name, field]) => sheetCell(field, values[name]))),
  };
  const children = fields.flatMap(([name, field]): SheetContent[] => {
    if (field.kind !== "rows") return [];
    const cells = shownCells(field.cells);
    return [
      {
        name: `${type.label}·${field.label}`,
        columns: [
          { header: type.label, width: 30, isText: true },
          ...cells.map(([, cell]) => columnOf(cell)),
        ],
        rows: records.flatMap(({ title, values }) =>
          ((values[name] ?? []) as readonly AnyValues[]).map((row) => [
            title,
            ...cells.map(([cellName, cell]) => sheetCell(cell, row[cellName])),
          ]),
        ),
      },
    ];
  });
  return [main, ...children];
}

/**
 * Writes sheets as an .xlsx with bold frozen headers. Text stays text (format @), so that numbers keep
 * their leading zeros and nothing that begins with = is ever a formula.
 * @param createdAt instant that stands in the file, so that equal content gives equal bytes.
 */
export async function writeWorkbook(
  sheets: readonly SheetContent[],
  createdAt: string,
): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  book.created = new Date(createdAt);
  book.modified = new Date(createdAt);
  for (const sheet of sheets) {
    const page = book.addWorksheet(sheet.name.slice(0, 31), {
      views: [{ state: "frozen", ySplit: 1 }],
    });
    page.columns = sheet.columns.map((column) => ({
      header: column.header,
      width: column.width,
      style: {
        ...(column.isText ? { numFmt: "@" } : {}),
        alignment: { vertical: "middle" as const, wrapText: column.width >= 40 },
      },
    }));
    page.getRow(1).font = { bold: true };
    for (const row of sheet.rows) page.addRow([...row]);
    page.pageSetup = {
      paperSize: a4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
