import { FiguresEditor } from "#renderer/modules/disclosures/figures-editor.tsx";
import { TopicColumns } from "#renderer/modules/disclosures/topic-columns.tsx";
import { TableSection } from "#renderer/modules/disclosures/table-section.tsx";
import { PlanTasksEditor } from "#renderer/modules/evidence/plan-tasks-editor.tsx";
import { ActionItemsEditor } from "#renderer/modules/gatherings/action-items-editor.tsx";
import { AttendanceGrid } from "#renderer/modules/gatherings/attendance-grid.tsx";
import { GatheringTitle } from "#renderer/modules/gatherings/gathering-title.tsx";
import { hasSessions } from "#renderer/modules/gatherings/has-sessions.ts";
import { PartsEditor } from "#renderer/modules/gatherings/parts-editor.tsx";
import { SessionsEditor } from "#renderer/modules/gatherings/sessions-editor.tsx";
import { PersonNameEditor } from "#renderer/modules/people/person-name-editor.tsx";
import { StageTable } from "#renderer/modules/people/stage-table.tsx";
import { IssueTable } from "#renderer/modules/plans/issue-table.tsx";
import { AgendaWithPapers } from "./agenda-with-papers.tsx";
import type { FieldConditions, FieldEditors, SectionEditors } from "#renderer/ui/field-control.ts";

/** Editors that modules give for single fields, in place of the generic ones. */
export const fieldEditors: FieldEditors = {
  "gathering.parts": PartsEditor,
  "gathering.title": GatheringTitle,
  "gathering.sessions": SessionsEditor,
  "gathering.attendance": AttendanceGrid,
  "gathering.agenda": AgendaWithPapers,
  "gathering.actionItems": ActionItemsEditor,
  "person.name": PersonNameEditor,
  "disclosure.figures": FiguresEditor,
  "disclosureTopic.columns": TopicColumns,
  "annualPlan.tasks": PlanTasksEditor,
  "keyTaskIssue.lines": IssueTable,
};

/** Editors that modules give for whole sections. */
export const sectionEditors: SectionEditors = {
  "person/党员发展": StageTable,
  "disclosure/表格": TableSection,
};

/** Fields that modules show only where they mean something. */
export const fieldConditions: FieldConditions = {
  "gathering.sessions": hasSessions,
  // Steps are kept by a command; the panel 版本 shows them.
  "annualPlan.steps": () => false,
  "keyTaskIssue.columns": () => false,
  // How names are hidden is asked where they are.
  "disclosureTopic.maskedAs": ({ isMasked }) => isMasked === true,
};
