import type { RecordRoute, RouteInput, RouteOutput } from "#shared/contract.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import { client } from "./client.ts";
import { untilUnlocked } from "./operator-session.ts";
import type { ModuleRouteOf, NotModule } from "./request-route.ts";

/**
 * What a query returns, or an AppError thrown: the form a query library wants. While the window is
 * locked it waits: the lock screen is no failure of the page behind it.
 */
export async function ask<R extends ModuleRouteOf<"query">>(
  route: R,
  input: RouteInput<R>,
  signal?: AbortSignal,
): Promise<RouteOutput<R>>;
export async function ask<T, R extends RecordRoute = RecordRoute>(
  route: R & NotModule<R>,
  input: unknown,
  signal?: AbortSignal,
): Promise<T>;
export async function ask(route: string, input: unknown, signal?: AbortSignal): Promise<unknown> {
  const request = client.request as (
    route: string,
    input: unknown,
    options: { signal?: AbortSignal },
  ) => Promise<Reply>;
  for (;;) {
    const reply = await request(route, input, signal ? { signal } : {});
    if (reply.ok) return reply.data;
    const { code, message, ...rest } = reply.error;
    if (code !== "locked") throw new AppError(code, message, rest);
    await untilUnlocked(signal);
  }
}
