import { formatMoney } from "../kernel/money.ts";
import { formatPeriod, isPeriod } from "../kernel/period.ts";
import type { AnyValues, Field, PersonSnapshot, RecordReference, RowCell } from "./field.ts";

function personName(value: unknown): string {
  return (value as PersonSnapshot).name;
}

function referenceTitle(value: unknown): string {
  return (value as RecordReference).title;
}

function plain(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

type Reader = (value: unknown, field: Field | RowCell) => string;

const readers: Readonly<Record<Field["kind"], Reader>> = {
  text: plain,
  longText: plain,
  date: plain,
  time: plain,
  choice: (value, field) =>
    (field.kind === "choice" ? field.options[plain(value)] : undefined) ?? plain(value),
  flag: (value) => (value === true ? "是" : "否"),
  money: (value) => (typeof value === "number" ? `${formatMoney(value)}元` : ""),
  integer: (value, field) => `${plain(value)}${field.kind === "integer" ? (field.unit ?? "") : ""}`,
  period: (value) => (isPeriod(plain(value)) ? formatPeriod(plain(value)) : plain(value)),
  person: personName,
  reference: referenceTitle,
  rows: (value, field) => (field.kind === "rows" ? rowsText(field, value) : ""),
};

/** The texts of the cell that stands for a row, or how many rows there are. */
function rowsText(field: Extract<Field, { kind: "rows" }>, value: unknown): string {
  if (!Array.isArray(value)) return "";
  const { inSheet } = field;
  const cell = inSheet === undefined ? undefined : field.cells[inSheet];
  if (inSheet === undefined || !cell) return value.length === 0 ? "" : `共${value.length}行`;
  return (value as readonly AnyValues[]).map((row) => displayText(cell, row[inSheet])).join("、");
}

/** A value as a clerk reads it, with its unit; blank text for none. Rows are counted. */
export function displayText(field: Field | RowCell, value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  return readers[field.kind](value, field);
}
