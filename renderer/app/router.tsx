import { createHashRouter } from "react-router";
import { HomePage } from "#renderer/home/home-page.tsx";
import {
  ActionItemsPage,
  ArchivePage,
  BackupPage,
  DocumentsPage,
  FontsPage,
  MonthPage,
  OpenEndsPage,
  OptionalFieldsPage,
  OperatorsPage,
  RecordListRoute,
  RecordRoute,
  RosterPage,
  SchedulePage,
  SuspectedPage,
  TemplatesPage,
  VerifyPage,
} from "./lazy-pages.tsx";
import { MissingPage } from "./missing-page.tsx";
import { Shell } from "./shell.tsx";

/** Every page and its address. */
export function createRouter() {
  return createHashRouter([
    {
      path: "/",
      element: <Shell />,
      children: [
        { index: true, element: <HomePage /> },
        { path: "records/:recordType", element: <RecordListRoute /> },
        { path: "records/:recordType/:recordKey", element: <RecordRoute /> },
        { path: "roster", element: <RosterPage /> },
        { path: "people/suspected", element: <SuspectedPage /> },
        { path: "documents", element: <DocumentsPage /> },
        { path: "templates", element: <TemplatesPage /> },
        { path: "archive", element: <ArchivePage /> },
        { path: "archive/verify", element: <VerifyPage /> },
        { path: "action-items", element: <ActionItemsPage /> },
        { path: "disclosures/month", element: <MonthPage /> },
        { path: "open-ends", element: <OpenEndsPage /> },
        { path: "key-tasks", element: <SchedulePage /> },
        { path: "backup", element: <BackupPage /> },
        { path: "settings/optional-fields", element: <OptionalFieldsPage /> },
        { path: "settings/fonts", element: <FontsPage /> },
        { path: "operators", element: <OperatorsPage /> },
        { path: "*", element: <MissingPage /> },
      ],
    },
  ]);
}
