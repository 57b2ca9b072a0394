import { useRouteQuery } from "#renderer/api/use-route-query.ts";
import { useDocumentActions } from "#renderer/modules/documents/use-document-actions.ts";
import { Failure } from "#renderer/ui/failure.tsx";
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
            <div>
              <Button kind="quiet" onClick={() => void actions.open(document)}>
                打开
              </Button>
              <Button kind="quiet" onClick={() => void actions.reveal(document)}>
                所在文件夹
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {actions.sentence && <p role="status">{actions.sentence}</p>}
    </>
  );
}
