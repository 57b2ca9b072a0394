import { RecordListPage } from "#renderer/records/record-list-page.tsx";
import { listActions } from "./list-actions.tsx";

/** The list of a record type with what modules add to it. */
export function ComposedListPage({ recordType }: { readonly recordType: string }) {
  return <RecordListPage recordType={recordType} ownActions={listActions[recordType]} />;
}
