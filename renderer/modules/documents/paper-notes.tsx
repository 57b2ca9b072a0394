import { useState } from "react";
import type { FileState, GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { ChangeNotice } from "#renderer/modules/documents/change-notice.tsx";
import { FileNotice } from "#renderer/modules/documents/file-notice.tsx";
import { IssuedLine } from "#renderer/modules/documents/issued-line.tsx";
import { IssueDialog } from "#renderer/modules/documents/outgoing/issue-dialog.tsx";
import { ScanList } from "#renderer/modules/documents/scan-list.tsx";

interface PaperNotesProps {
  readonly document: GeneratedDocument;
  readonly fileState: FileState | undefined;
  /** The file lies elsewhere now: look again. */
  readonly onRestored: () => void;
}

/** What there is to know of a paper: its number, what differs, its file, its scans. */
export function PaperNotes({ document, fileState, onRestored }: PaperNotesProps) {
  const [draft, setDraft] = useState<GeneratedDocument | null>(null);
  const { issued } = document;
  const renewed = (made: GeneratedDocument) => {
    // Of an issued paper the new version is to be issued too.
    if (issued && made.isNumbered) setDraft(made);
  };
  return (
    <>
      {issued && <IssuedLine issued={issued} />}
      {document.isOutdated && <ChangeNotice document={document} onRenewed={renewed} />}
      {fileState !== undefined && fileState !== "same" && (
        <FileNotice document={document} state={fileState} onRestored={onRestored} />
      )}
      {issued && <ScanList documentUid={document.uid} />}
      {draft && (
        <IssueDialog
          document={draft}
          fileState="same"
          onClose={() => setDraft(null)}
          onIssued={() => setDraft(null)}
        />
      )}
    </>
  );
}
