import { AttendanceGrid } from "#renderer/modules/gatherings/attendance-grid.tsx";
import { PersonNameEditor } from "#renderer/modules/people/person-name-editor.tsx";
import { StageTable } from "#renderer/modules/people/stage-table.tsx";
import type { FieldEditors, SectionEditors } from "#renderer/ui/field-control.ts";

/** Editors that modules give for single fields, in place of the generic ones. */
export const fieldEditors: FieldEditors = {
  "gathering.attendance": AttendanceGrid,
  "person.name": PersonNameEditor,
};

/** Editors that modules give for whole sections. */
export const sectionEditors: SectionEditors = {
  "person/党员发展": StageTable,
};
