import { fieldConditions, fieldEditors } from "./field-editors.tsx";
import { recordPageParts } from "./record-page-parts.ts";
import { RecordPage } from "#renderer/records/record-page.tsx";

interface ComposedRecordPageProps {
  readonly recordType: string;
  readonly recordKey: string;
}

/** The record page with what modules add to it. */
export function ComposedRecordPage(props: ComposedRecordPageProps) {
  return (
    <RecordPage
      {...props}
      fieldEditors={fieldEditors}
      fieldConditions={fieldConditions}
      parts={recordPageParts}
    />
  );
}
