import type { Reply } from "./reply.ts";

/** What the window sends over its port to the service. */
export type ClientMessage =
  | {
      readonly kind: "request";
      readonly id: string;
      readonly route: string;
      readonly input: unknown;
      /** Commands only: the same id asked again returns the first reply. */
      readonly commandId?: string;
    }
  | { readonly kind: "cancel"; readonly id: string };

/** What the service sends back. `id` is the request's own. */
export type ServiceMessage =
  | { readonly kind: "reply"; readonly id: string; readonly reply: Reply }
  | { readonly kind: "event"; readonly event: ServiceEvent };

/** Everything the service tells unasked. */
export type ServiceEvent =
  | { readonly type: "changed"; readonly recordType: string; readonly uids: readonly string[] }
  | { readonly type: "job.progress"; readonly jobId: string; readonly progress: JobProgress }
  | { readonly type: "service.state"; readonly state: "ready" }
  | { readonly type: "service.notice"; readonly notice: ServiceNotice };

/** How far a job is. `total` is 0 while it is not known; the label is Chinese. */
export interface JobProgress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** Something the clerk must know that no request asked for, e.g. a failed start-up check. */
export interface ServiceNotice {
  readonly level: "warning" | "error";
  readonly message: string;
  readonly hint?: string;
}
