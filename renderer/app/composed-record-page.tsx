import { fieldConditions, fieldEditors, sectionEditors } from "./field-editors.tsx";
import { fieldVariants } from "./field-variants.ts";
import { useNewRecordPresets } from "./use-new-record-presets.ts";
import { recordPageParts } from "./record-page-parts.ts";
import { RecordPage } from "#renderer/records/record-page.tsx";

interface ComposedRecordPageProps {
  readonly recordType: string;
  readonly recordKey: string;
}

/** The record page with what modules add to it. */
export function ComposedRecordPage(props: ComposedRecordPageProps) {
  const presets = useNewRecordPresets(props.recordType);
  return (
    <RecordPage
      {...props}
      fieldEditors={fieldEditors}
      fieldConditions={fieldConditions}
      fieldVariants={fieldVariants}
      sectionEditors={sectionEditors}
      presets={presets}
      parts={recordPageParts}
    />
  );
}
