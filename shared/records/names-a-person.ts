import type { Field, RowCell } from "./field.ts";

/** Whether a field shows somebody's name, and so is hidden while 遮挡姓名 is on. */
export function namesAPerson(field: Field | RowCell): boolean {
  return field.kind === "person" || (field.kind === "text" && field.isPersonName === true);
}
