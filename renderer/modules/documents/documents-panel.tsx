import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { useDocumentActions } from "#renderer/modules/documents/use-document-actions.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { JobProgress } from "#renderer/ui/job-progress.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { StatusText } from "#renderer/ui/plain/status-text.tsx";

interface DocumentsPanelProps {
  readonly recordType: string;
  readonly recordUid: string;
}

/** The papers made from one record. */
export function DocumentsPanel({ recordType, recordUid }: DocumentsPanelProps) {
  const { data, error } = useRouteQuery("documents.list", { recordType, recordUid });
  const actions = useDocumentActions();
  const documents = data?.documents ?? [];
  return (
    <>
      <Failure error={error ?? actions.error} />
      {data && documents.length === 0 && <p>还没有生成文稿。</p>}
      <ul className="documents-panel">
        {documents.map((document) => (
          <li key={document.uid}>
            <p>{document.fileName}</p>
            {document.isOutdated && (
              <StatusText tone="overdue">记录已改动，建议重新生成</StatusText>
            )}
            <PaperButtons document={document} actions={actions} />
          </li>
        ))}
      </ul>
      {actions.pdf.isRunning && (
        <JobProgress progress={actions.pdf.progress} onCancel={actions.pdf.cancel} />
      )}
      {actions.sentence && <p role="status">{actions.sentence}</p>}
    </>
  );
}

interface PaperButtonsProps {
  readonly document: GeneratedDocument;
  readonly actions: ReturnType<typeof useDocumentActions>;
}

function PaperButtons({ document, actions }: PaperButtonsProps) {
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
    </div>
  );
}
