import type { PlainCell, PlainTable } from "./plain-tables.ts";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

const covered = "<table:covered-table-cell/>";

function spanned({ across = 1, down = 1 }: { across?: number; down?: number }): string {
  return `table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"`;
}

/** One cell, and those to its right that it covers. */
function cellXml(cell: PlainCell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "number")
    return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === "string")
    return `<table:table-cell table:style-name="text" office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  if (cell.day !== undefined)
    return `<table:table-cell table:style-name="${cell.shows ?? "day"}" office:value-type="date" office:date-value="${cell.day}"/>`;
  const text = escaped(cell.text ?? "");
  const own = `<table:table-cell ${spanned(cell)} table:style-name="text" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  return own + covered.repeat((cell.across ?? 1) - 1);
}

/** The columns that a cell merged downwards in an earlier row still covers. */
function isCovered(rows: PlainTable["rows"], rowIndex: number, column: number): boolean {
  return rows.slice(0, rowIndex).some((row, index) => {
    const cell = row[column];
    if (typeof cell !== "object" || cell === null) return false;
    return (cell.down ?? 1) > rowIndex - index;
  });
}

function rowXml(rows: PlainTable["rows"], rowIndex: number): string {
  const cells = (rows[rowIndex] ?? []).map((cell, column) =>
    cell === null && isCovered(rows, rowIndex, column) ? covered : cellXml(cell),
  );
  return `<table:table-row>${cells.join("")}</table:table-row>`;
}

const namespaces = ["office", "table", "text", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"')
  .join(" ");

const styles = `<office:automatic-styles>
<number:text-style style:name="N-text"><number:text-content/></number:text-style>
<number:date-style style:name="N-day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:date-style style:name="N-month"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>
${["text", "day", "month"].map((name) => `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="N-${name}"/>`).join("\n")}
</office:automatic-styles>`;

/** A table as a flat OpenDocument sheet, which LibreOffice turns into what Excel reads. */
export function flatSheet({ rows }: PlainTable): string {
  const body = rows.map((_, index) => rowXml(rows, index)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
${styles}
<office:body><office:spreadsheet><table:table table:name="名册">
${body}
</table:table></office:spreadsheet></office:body></office:document>
`;
}
