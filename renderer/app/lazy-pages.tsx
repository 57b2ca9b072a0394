import { lazy } from "react";
import { useParams } from "react-router";

// Pages that use the component library load on first visit, so that the home page paints without it.
const RecordListPage = lazy(async () => ({
  default: (await import("./composed-list-page.tsx")).ComposedListPage,
}));
const RecordPage = lazy(async () => ({
  default: (await import("./composed-record-page.tsx")).ComposedRecordPage,
}));

export const DocumentsPage = lazy(async () => ({
  default: (await import("#renderer/modules/documents/documents-page.tsx")).DocumentsPage,
}));
export const TemplatesPage = lazy(async () => ({
  default: (await import("#renderer/modules/templates/templates-page.tsx")).TemplatesPage,
}));
export const ArchivePage = lazy(async () => ({
  default: (await import("#renderer/modules/archive/archive-page.tsx")).ArchivePage,
}));
export const VerifyPage = lazy(async () => ({
  default: (await import("#renderer/modules/archive/verify-page.tsx")).VerifyPage,
}));
export const ActionItemsPage = lazy(async () => ({
  default: (await import("#renderer/modules/gatherings/action-items-page.tsx")).ActionItemsPage,
}));
export const MonthPage = lazy(async () => ({
  default: (await import("./composed-month-page.tsx")).ComposedMonthPage,
}));
export const OpenEndsPage = lazy(async () => ({
  default: (await import("#renderer/modules/open-ends/open-ends-page.tsx")).OpenEndsPage,
}));
export const SchedulePage = lazy(async () => ({
  default: (await import("./composed-schedule-page.tsx")).ComposedSchedulePage,
}));
export const BackupPage = lazy(async () => ({
  default: (await import("#renderer/modules/backup/backup-page.tsx")).BackupPage,
}));
export const RosterPage = lazy(async () => ({
  default: (await import("./composed-roster-page.tsx")).ComposedRosterPage,
}));
export const SuspectedPage = lazy(async () => ({
  default: (await import("#renderer/modules/people/suspected-page.tsx")).SuspectedPage,
}));
export const OperatorsPage = lazy(async () => ({
  default: (await import("#renderer/modules/operators/operators-page.tsx")).OperatorsPage,
}));
export const FontsPage = lazy(async () => ({
  default: (await import("#renderer/modules/fonts/fonts-page.tsx")).FontsPage,
}));

export const OptionalFieldsPage = lazy(async () => ({
  default: (await import("#renderer/records/optional-fields-page.tsx")).OptionalFieldsPage,
}));

/** The list that the address names. */
export function RecordListRoute() {
  const { recordType = "" } = useParams();
  return <RecordListPage key={recordType} recordType={recordType} />;
}

/** The record that the address names. */
export function RecordRoute() {
  const { recordType = "", recordKey = "new" } = useParams();
  return <RecordPage key={recordType} recordType={recordType} recordKey={recordKey} />;
}
