import type { FieldProblem } from "../kernel/app-error.ts";
import type { RecordType } from "./define-record-type.ts";
import type { AnyValue, AnyValues, Field, RowCell } from "./field.ts";

function isBlank(value: AnyValue | undefined): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  );
}

function cellProblems(
  path: string,
  cell: Field | RowCell,
  value: AnyValue | undefined,
): FieldProblem[] {
  if (isBlank(value)) return cell.required ? [{ path, message: `请填写${cell.label}` }] : [];
  if (cell.kind === "text" && cell.pattern && typeof value === "string")
    return cell.pattern.regex.test(value) ? [] : [{ path, message: cell.pattern.message }];
  if (cell.kind === "rows" && Array.isArray(value))
    return (value as readonly AnyValues[]).flatMap((row, index) =>
      Object.entries(cell.cells).flatMap(([name, inner]) =>
        cellProblems(`${path}.${index}.${name}`, inner, row[name]),
      ),
    );
  return [];
}

/** All that keeps these values from being saved: required fields, patterns, then the type's own rules. */
export function checkRecord(type: RecordType, values: AnyValues): FieldProblem[] {
  const basic = Object.entries(type.fields).flatMap(([name, field]) =>
    cellProblems(name, field, values[name]),
  );
  return [...basic, ...type.rules(values)];
}
