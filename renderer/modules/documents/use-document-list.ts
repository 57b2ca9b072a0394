import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { RouteOutput } from "#shared/contract.ts";
import type { AppError, AppErrorValue } from "#shared/kernel/app-error.ts";
import { ask } from "#renderer/api/ask.ts";
import type { ListedDocument } from "#renderer/modules/documents/listed-document.ts";

interface DocumentList {
  /** Undefined until it is read. */
  readonly documents: readonly ListedDocument[] | undefined;
  readonly hasMore: boolean;
  readonly error: AppErrorValue | null;
  readonly loadMore: () => void;
}

/** Every paper made here, a page at a time. */
export function useDocumentList(): DocumentList {
  const query = useInfiniteQuery<RouteOutput<"documents.list">, AppError>({
    queryKey: ["documents.list", "pages"],
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    queryFn: ({ pageParam, signal }) =>
      ask("documents.list", { cursor: pageParam as string | null }, signal),
    placeholderData: keepPreviousData,
  });
  return {
    documents: query.data?.pages.flatMap((page) => page.documents),
    hasMore: query.hasNextPage,
    error: query.error,
    loadMore: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
