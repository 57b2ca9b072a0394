import { RecordListPage } from "#renderer/records/record-list-page.tsx";
import { listActions } from "./list-actions.ts";

/** The list of a record type with what modules add to it. */
export function ComposedListPage({ recordType }: { readonly recordType: string }) {
  const OwnAction = listActions[recordType];
  return (
    <RecordListPage recordType={recordType} ownActions={OwnAction ? <OwnAction /> : undefined} />
  );
}
