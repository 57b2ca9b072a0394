import type { ComponentType } from "react";
import type { PaperStart } from "#renderer/records/paper-return.ts";
import type { RecordView } from "#shared/records/record-routes.ts";

/** What a dialog that makes papers from the open record gets. */
export interface GenerateDialogProps {
  readonly recordType: string;
  readonly recordUid: string;
  /** The template that stands chosen at first; without it the first there is. */
  readonly template?: string;
  /** Only these kinds of paper are offered, in this order; all of the record's where left out. */
  readonly templateNames?: readonly string[];
  /** What was chosen when the clerk left to fill something in; null at a fresh start. */
  readonly start: PaperStart | null;
  readonly onClose: () => void;
  /** Leads to the field a gap names; `start` is what the dialog is to begin with afterwards. */
  readonly onJump: (path: string, start: PaperStart) => void;
}

/** What the panel of links gets. */
export interface LinksPanelProps {
  readonly recordType: string;
  readonly record: RecordView;
}

/** A part of the rail that not every record type has. */
export interface OwnPanel {
  readonly title: string;
  readonly panel: ComponentType<{ readonly recordType: string; readonly recordUid: string }>;
}

/** Parts of the record page that belong to modules; composed in the app. */
export interface RecordPageParts {
  readonly generateDialog: ComponentType<GenerateDialogProps>;
  readonly documentsPanel: ComponentType<{
    readonly recordType: string;
    readonly recordUid: string;
  }>;
  /** 关联: what a record comes from and what came of it. */
  readonly linksPanel: ComponentType<LinksPanelProps>;
  /** By record type. */
  readonly ownPanels: Readonly<Record<string, readonly OwnPanel[]>>;
}
