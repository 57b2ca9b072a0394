import { DocumentsPanel } from "#renderer/modules/documents/documents-panel.tsx";
import { GenerateDialog } from "#renderer/modules/documents/generate-dialog.tsx";
import { OutgoingPanel } from "#renderer/modules/documents/outgoing/outgoing-panel.tsx";
import { LinksPanel } from "#renderer/modules/evidence/links-panel.tsx";
import { PersonPanel } from "#renderer/modules/people/person-panel.tsx";
import { PlatformPanel } from "#renderer/modules/platform/platform-panel.tsx";
import { PlanPanel } from "#renderer/modules/plans/plan-panel.tsx";
import type { RecordPageParts } from "#renderer/records/record-page-parts.ts";

const platform = { title: "上报平台", panel: PlatformPanel };

/** What modules add to every record page. */
export const recordPageParts: RecordPageParts = {
  generateDialog: GenerateDialog,
  documentsPanel: DocumentsPanel,
  ownPanels: {
    person: [{ title: "一人一页", panel: PersonPanel }, platform],
    gathering: [platform],
    outgoingPaper: [{ title: "文稿和文号", panel: OutgoingPanel }],
    annualPlan: [{ title: "版本", panel: PlanPanel }],
  },
  linksPanel: LinksPanel,
};
