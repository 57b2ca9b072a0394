import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RecordRoute, RouteInput, RouteOutput } from "#shared/contract.ts";
import type { AppError, AppErrorValue } from "#shared/kernel/app-error.ts";
import { ask } from "./ask.ts";
import type { ModuleRouteOf } from "./request-route.ts";

export interface RouteQueryOptions {
  readonly enabled?: boolean;
  /** Shows the last answer while the next input is asked, e.g. while a search is typed. */
  readonly keepsPrevious?: boolean;
}

export interface RouteQuery<T> {
  readonly data: T | undefined;
  readonly error: AppErrorValue | null;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => void;
}

function useAsked<T>(
  route: string,
  input: unknown,
  { enabled = true, keepsPrevious = false }: RouteQueryOptions,
): RouteQuery<T> {
  const { data, error, isLoading, isFetching, refetch } = useQuery<T, AppError>({
    queryKey: [route, input],
    queryFn: ({ signal }) => ask<T>(route as RecordRoute, input, signal),
    enabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return { data, error, isLoading, isFetching, refetch: () => void refetch() };
}

/** The answer of a module's query, asked again when records change. */
export function useRouteQuery<R extends ModuleRouteOf<"query">>(
  route: R,
  input: RouteInput<R>,
  options: RouteQueryOptions = {},
): RouteQuery<RouteOutput<R>> {
  return useAsked(route, input, options);
}

/** The answer of a record type's query, asked again when records change. */
export function useRecordQuery<T>(
  route: RecordRoute<"get" | "list" | "history">,
  input: unknown,
  options: RouteQueryOptions = {},
): RouteQuery<T> {
  return useAsked(route, input, options);
}
