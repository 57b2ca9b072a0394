import { BatchDialog } from "#renderer/modules/documents/batch/batch-dialog.tsx";
import type { ListPageParts } from "#renderer/records/list-page-parts.ts";
import { RecordListPage } from "#renderer/records/record-list-page.tsx";
import { listActions } from "./list-actions.tsx";

const parts: ListPageParts = { batchDialog: BatchDialog };

/** The list of a record type with what modules add to it. */
export function ComposedListPage({ recordType }: { readonly recordType: string }) {
  const ownActions = listActions[recordType];
  return <RecordListPage recordType={recordType} parts={parts} ownActions={ownActions} />;
}
