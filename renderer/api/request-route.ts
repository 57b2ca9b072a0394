import type { ModuleRoute, RecordRoute, RouteInput, RouteOutput } from "#shared/contract.ts";
import type { moduleContract } from "#shared/contract.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { RouteKind } from "#shared/kernel/route.ts";
import type { JobProgress } from "#shared/kernel/wire.ts";

/** The door a module route stands at. */
export type KindOf<R extends ModuleRoute> = (typeof moduleContract)[R]["kind"];

/** The module routes at one door. */
export type ModuleRouteOf<K extends RouteKind> = {
  [R in ModuleRoute]: KindOf<R> extends K ? R : never;
}[ModuleRoute];

export interface RequestOptions {
  /** What is done when the service dies meanwhile depends on it. Taken as a query when left out. */
  readonly kind?: RouteKind;
  /** Commands only; made here when left out. */
  readonly commandId?: string;
  /** Queries settle at once, jobs when the service says so; a command can't be called back. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

/** Routes that would be asked wrongly without their kind must name it. */
type OptionsFor<R extends ModuleRoute> =
  KindOf<R> extends "query" | "workspace"
    ? [options?: RequestOptions]
    : [options: RequestOptions & { readonly kind: KindOf<R> }];

/** Keeps a module route from being asked untyped. */
export type NotModule<R extends string> = R extends ModuleRoute ? never : unknown;

/** Asks the service. Settles with a Reply always, and never rejects. */
export interface RequestRoute {
  <R extends ModuleRoute>(
    route: R,
    input: RouteInput<R>,
    ...options: OptionsFor<R>
  ): Promise<Reply<RouteOutput<R>>>;
  <R extends RecordRoute>(
    route: R & NotModule<R>,
    input: unknown,
    options?: RequestOptions,
  ): Promise<Reply>;
}
