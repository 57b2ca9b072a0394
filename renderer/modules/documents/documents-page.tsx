import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppError } from "#shared/kernel/app-error.ts";
import { ask } from "#renderer/api/ask.ts";
import { useStatusCounts } from "#renderer/api/status-counts.ts";
import { documentColumns } from "#renderer/modules/documents/document-columns.tsx";
import { DocumentPreview } from "#renderer/modules/documents/document-preview.tsx";
import { DocumentTools } from "#renderer/modules/documents/document-tools.tsx";
import type { ListedDocument } from "#renderer/modules/documents/listed-document.ts";
import { Failure } from "#renderer/ui/failure.tsx";
import { Page } from "#renderer/ui/page.tsx";
import { Button } from "#renderer/ui/plain/button.tsx";
import { Skeleton } from "#renderer/ui/plain/skeleton.tsx";
import { RecordTable } from "#renderer/ui/record-table.tsx";
import { WideDialog } from "#renderer/ui/wide-dialog.tsx";

type DocumentList = RouteOutput<"documents.list">;

/** 已出文稿: every paper made here, the newest first. */
export function DocumentsPage() {
  const query = useInfiniteQuery<DocumentList, AppError>({
    queryKey: ["documents.list", "pages"],
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    queryFn: ({ pageParam, signal }) =>
      ask("documents.list", { cursor: pageParam as string | null }, signal),
    placeholderData: keepPreviousData,
  });
  const documents = query.data?.pages.flatMap((page) => page.documents) ?? [];
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<ListedDocument | null>(null);
  const current = documents.find(({ uid }) => selected.has(uid));
  useStatusCounts(query.data ? `已列出${documents.length}份文稿` : null);
  return (
    <Page
      isFilling
      title="已出文稿"
      sentence="选中一份后可预览、打开或另存；打印请在 WPS 或 Word 中进行。"
    >
      <Failure error={query.error} />
      {query.isLoading && <Skeleton lineCount={8} label="正在读取文稿" />}
      {query.data && documents.length === 0 && (
        <p className="documents-empty">
          还没有生成过文稿。打开一条会议记录，点下面的“生成文稿…”即可生成会议记录、签到表。
        </p>
      )}
      {documents.length > 0 && (
        <RecordTable
          label="已出文稿"
          columns={documentColumns}
          rows={documents}
          rowKey={({ uid }) => uid}
          hasMore={query.hasNextPage}
          onNeedMore={() => {
            if (!query.isFetchingNextPage) void query.fetchNextPage();
          }}
          selected={selected}
          onSelect={setSelected}
          onOpen={setPreviewed}
        />
      )}
      {current && (
        <div className="document-tools">
          <Button onClick={() => setPreviewed(current)}>预览</Button>
          <DocumentTools key={current.uid} document={current} />
        </div>
      )}
      {previewed && (
        <WideDialog
          title={previewed.title}
          onClose={() => setPreviewed(null)}
          foot={<DocumentTools document={previewed} />}
        >
          <DocumentPreview uid={previewed.uid} />
        </WideDialog>
      )}
    </Page>
  );
}
