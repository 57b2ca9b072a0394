import { BatchDialog } from "#renderer/modules/documents/batch/batch-dialog.tsx";
import type { ListPageParts } from "#renderer/records/list-page-parts.ts";
import { RecordListPage } from "#renderer/records/record-list-page.tsx";

const parts: ListPageParts = { batchDialog: BatchDialog };

/** The list of any record type with what modules add to it. */
export function ComposedListPage({ recordType }: { readonly recordType: string }) {
  return <RecordListPage recordType={recordType} parts={parts} />;
}
