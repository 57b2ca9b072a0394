import { useState } from "react";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { BranchPapersButton } from "#renderer/modules/documents/branch-papers-button.tsx";
import {
  documentColumns,
  type ShownDocument,
} from "#renderer/modules/documents/document-columns.tsx";
import { DocumentPreview } from "#renderer/modules/documents/document-preview.tsx";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import type { ListedDocument } from "#renderer/modules/documents/listed-document.ts";
import { PaperNotes } from "#renderer/modules/documents/paper-notes.tsx";
import { useDocumentList } from "#renderer/modules/documents/use-document-list.ts";
import { useFileStates } from "#renderer/modules/documents/use-file-states.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

/** 已出文稿: every paper made here, the newest first. */
export function DocumentsPage() {
  const list = useDocumentList();
  const { documents } = list;
  useStatusCounts(documents ? `已列出${documents.length}份文稿` : null);
  return (
    <Page
      isFilling
      title="已出文稿"
      sentence="选中一份后可预览、打开或另存；打印请在 WPS 或 Word 中进行。"
      actions={<BranchPapersButton label="生成工作总结数据册…" templateNames={["facts-book"]} />}
    >
      <Failure error={list.error} />
      {!documents && !list.error && <Skeleton lineCount={8} label="正在读取文稿" />}
      {documents?.length === 0 && (
        <p className="documents-empty">
          还没有生成过文稿。打开一条会议记录，点下面的“生成文稿…”即可生成会议记录、签到表。
        </p>
      )}
      {documents && documents.length > 0 && <Documents {...list} documents={documents} />}
    </Page>
  );
}

interface DocumentsProps {
  readonly documents: readonly ListedDocument[];
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

function Documents({ documents, hasMore, loadMore }: DocumentsProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<ListedDocument | null>(null);
  const close = () => setPreviewed(null);
  const [looks, setLooks] = useState(0);
  const states = useFileStates(
    documents.map(({ uid }) => uid),
    String(looks),
  );
  const rows = documents.map((one) => ({ ...one, fileState: states.get(one.uid) }));
  const current = rows.find(({ uid }) => selected.has(uid));
  return (
    <>
      <RecordTable
        label="已出文稿"
        columns={documentColumns}
        rows={rows}
        rowKey={({ uid }) => uid}
        hasMore={hasMore}
        onNeedMore={loadMore}
        selected={selected}
        onSelect={setSelected}
        onOpen={setPreviewed}
      />
      {current && (
        <Chosen
          key={current.uid}
          document={current}
          onPreview={() => setPreviewed(current)}
          onRestored={() => setLooks(looks + 1)}
        />
      )}
      {previewed && <Previewed document={previewed} onIssued={setPreviewed} onClose={close} />}
    </>
  );
}

interface ChosenProps {
  readonly document: ShownDocument;
  readonly onPreview: () => void;
  readonly onRestored: () => void;
}

function Chosen({ document, onPreview, onRestored }: ChosenProps) {
  return (
    <section className="document-chosen" aria-label="选中的文稿">
      <div className="document-tools">
        <Button onClick={onPreview}>预览</Button>
        <DocumentTools document={document} />
      </div>
      <PaperNotes document={document} fileState={document.fileState} onRestored={onRestored} />
    </section>
  );
}

interface PreviewedProps {
  readonly document: ListedDocument;
  readonly onIssued: (document: ListedDocument) => void;
  readonly onClose: () => void;
}

function Previewed({ document, onIssued, onClose }: PreviewedProps) {
  return (
    <WideDialog
      title={document.title}
      onClose={onClose}
      foot={
        <DocumentTools
          document={document}
          onIssued={(issued) => onIssued({ ...document, ...issued })}
        />
      }
    >
      <DocumentPreview key={document.uid} uid={document.uid} />
    </WideDialog>
  );
}
