import type { AppErrorValue } from "./app-error.ts";

/** What every request is answered with. A border never throws. */
export type Reply<T = unknown> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: AppErrorValue };
