import type { AppErrorValue } from "#shared/kernel/app-error.ts";

/** Where the window stands with the service. */
export type ServiceState =
  | { readonly kind: "connecting" }
  | { readonly kind: "ready" }
  | { readonly kind: "lost" }
  | { readonly kind: "refused"; readonly error: AppErrorValue };
