import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import type { AnyValue, AnyValues, Field } from "#shared/records/field.ts";
import type { ReadableDatabase } from "#service/core/database/connection.ts";
import type { Viewer } from "#service/core/viewer.ts";
import type { Header } from "./find-header.ts";
import { linkCell } from "./link-cell.ts";
import type { NamedLinks } from "./named-links.ts";
import { parseCell, type ParsedCell } from "./parse-cell.ts";
import type { SheetCell } from "./read-sheet.ts";

/** What every row is read and judged against. */
export interface Reading {
  readonly db: ReadableDatabase;
  readonly type: RecordType;
  readonly header: Header;
  readonly today: CalendarDate;
  readonly viewer: Viewer;
  readonly named: NamedLinks;
}

/** One row as the fields say. */
export interface ReadRow {
  readonly values: AnyValues;
  readonly problems: readonly string[];
  /** What was left out of a row that can be imported all the same. */
  readonly notes: readonly string[];
}

const blankCell: SheetCell = { text: "", isRuinedNumber: false };

/** Flags and rows can't be null, a choice with a preset begins with it: a blank cell leaves them out. */
function leavesOut(field: Field, value: AnyValue): boolean {
  return value === null && (["flag", "rows"].includes(field.kind) || "preset" in field);
}

function readCell({ db, today, named }: Reading, field: Field, cell: SheetCell): ParsedCell {
  const parsed = parseCell(field, cell, today);
  return parsed.ok ? linkCell(db, field, parsed, named) : parsed;
}

/** Reads the cells of one row, links included. */
export function readRow(reading: Reading, row: readonly SheetCell[]): ReadRow {
  const values: Record<string, AnyValue> = {};
  const problems: string[] = [];
  const notes: string[] = [];
  for (const { field: name, index } of reading.header.columns) {
    const field = reading.type.fields[name ?? ""];
    if (name === null || !field) continue;
    const read = readCell(reading, field, row[index] ?? blankCell);
    if (!read.ok) {
      problems.push(read.problem);
      continue;
    }
    if (!leavesOut(field, read.value)) values[name] = read.value;
    if (read.note !== undefined) notes.push(read.note);
  }
  return { values, problems, notes };
}
