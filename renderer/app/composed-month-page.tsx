import { GenerateDialog } from "#renderer/modules/documents/generate-dialog.tsx";
import { MonthPage } from "#renderer/modules/disclosures/month-page.tsx";

/** 本月公开, with the papers of its notices made in place. */
export function ComposedMonthPage() {
  return <MonthPage generateDialog={GenerateDialog} />;
}
