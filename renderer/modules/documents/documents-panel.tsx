import { useState, type ReactNode } from "react";
import type { FileState, GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { IssueButton } from "#renderer/modules/documents/issue-button.tsx";
import { PaperNotes } from "#renderer/modules/documents/paper-notes.tsx";
import { useDocumentActions } from "#renderer/modules/documents/use-document-actions.ts";
import { useFileStates } from "#renderer/modules/documents/use-file-states.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";

interface DocumentsPanelProps {
  readonly recordType: string;
  readonly recordUid: string;
}

/** The papers made from one record. */
export function DocumentsPanel({ recordType, recordUid }: DocumentsPanelProps) {
  const { data, error } = useRouteQuery("documents.list", { recordType, recordUid });
  const documents = data?.documents ?? [];
  const [looks, setLooks] = useState(0);
  const states = useFileStates(
    documents.map(({ uid }) => uid),
    String(looks),
  );
  return (
    <>
      <Failure error={error} />
      {data && documents.length === 0 && <p>还没有生成文稿。</p>}
      <ul className="documents-panel">
        {documents.map((document) => (
          <Paper
            key={document.uid}
            document={document}
            fileState={states.get(document.uid)}
            onRestored={() => setLooks(looks + 1)}
          />
        ))}
      </ul>
    </>
  );
}

interface PaperProps {
  readonly document: GeneratedDocument;
  readonly fileState: FileState | undefined;
  readonly onRestored: () => void;
}

function Paper({ document, fileState, onRestored }: PaperProps) {
  const actions = useDocumentActions();
  return (
    <li>
      <p>{document.fileName}</p>
      <PaperNotes document={document} fileState={fileState} onRestored={onRestored} />
      <PaperButtons document={document} actions={actions}>
        <IssueButton document={document} fileState={fileState} />
      </PaperButtons>
      {actions.pdf.isRunning && (
        <JobProgress progress={actions.pdf.progress} onCancel={actions.pdf.cancel} />
      )}
      {actions.sentence && <p role="status">{actions.sentence}</p>}
      <Failure error={actions.error} />
    </li>
  );
}

interface PaperButtonsProps {
  readonly document: GeneratedDocument;
  readonly actions: ReturnType<typeof useDocumentActions>;
  readonly children: ReactNode;
}

function PaperButtons({ document, actions, children }: PaperButtonsProps) {
  const button = (label: string, act: typeof actions.open, isDisabled = false) => (
    <Button kind="quiet" disabled={isDisabled} onClick={() => void act(document)}>
      {label}
    </Button>
  );
  return (
    <div>
      {button("打开", actions.open)}
      {button("打开所在文件夹", actions.reveal)}
      {button("另存为", actions.saveCopy)}
      {button("另存为PDF", actions.savePdf, actions.pdf.isRunning)}
      {children}
    </div>
  );
}
