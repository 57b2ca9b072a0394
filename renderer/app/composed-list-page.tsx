import type { ComponentType } from "react";
import { RegisterTools } from "#renderer/modules/documents/outgoing/register-tools.tsx";
import { RecordListPage } from "#renderer/records/record-list-page.tsx";

/** What modules do with a whole list, by record type. */
const listTools: Readonly<Record<string, ComponentType>> = { outgoingPaper: RegisterTools };

/** The list page with what modules add to it. */
export function ComposedListPage({ recordType }: { readonly recordType: string }) {
  return <RecordListPage recordType={recordType} tools={listTools[recordType]} />;
}
