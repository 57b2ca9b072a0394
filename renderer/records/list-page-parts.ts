import type { ComponentType } from "react";
import type { PaperStart } from "#renderer/records/paper-return.ts";

/** What the dialog that makes papers of several records gets. */
export interface BatchDialogProps {
  readonly recordType: string;
  readonly recordUids: readonly string[];
  /** What was chosen when the clerk left to fill something in; null at a fresh start. */
  readonly start: PaperStart | null;
  readonly onClose: () => void;
  /** Opens a record that lacks something; `start` is what the dialog is to begin with afterwards. */
  readonly onOpen: (recordUid: string, start: PaperStart) => void;
}

/** Parts of every list that belong to modules; composed in the app. */
export interface ListPageParts {
  readonly batchDialog: ComponentType<BatchDialogProps>;
}
