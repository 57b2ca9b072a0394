import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { AppError, AppErrorValue } from "#shared/kernel/app-error.ts";
import type { ListInput, ListPage, ListRow } from "#shared/records/record-routes.ts";
import { ask } from "#renderer/api/ask.ts";

interface RecordList {
  readonly rows: readonly ListRow[];
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: AppErrorValue | null;
  readonly loadMore: () => void;
  /** Reads every page there is, and answers all rows. */
  readonly loadAll: () => Promise<readonly ListRow[]>;
  readonly refetch: () => void;
}

/** The rows of a list, a page of 100 at a time. */
export function useRecordList(recordType: string, input: ListInput): RecordList {
  const query = useInfiniteQuery<ListPage, AppError>({
    queryKey: [`${recordType}.list`, input, "pages"],
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    queryFn: ({ pageParam, signal }) =>
      ask<ListPage>(
        `${recordType}.list`,
        { ...input, cursor: pageParam as string | null, limit: 100 },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    rows,
    totalCount: data?.pages[0]?.totalCount ?? null,
    hasMore: hasNextPage,
    isLoading: query.isLoading,
    error: query.error,
    loadMore,
    loadAll: async () => {
      let read = await fetchNextPage();
      while (read.hasNextPage && !read.isError) read = await fetchNextPage();
      return read.data?.pages.flatMap((page) => page.rows) ?? [];
    },
    refetch: () => void refetch(),
  };
}
