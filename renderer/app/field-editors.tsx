import { AttendanceGrid } from "#renderer/modules/gatherings/attendance-grid.tsx";
import type { FieldEditors } from "#renderer/ui/field-control.ts";

/** Editors that modules give for single fields, in place of the generic ones. */
export const fieldEditors: FieldEditors = {
  "gathering.attendance": AttendanceGrid,
};
