import type { JobProgress } from "#shared/kernel/wire.ts";
import type { Reply } from "#shared/kernel/reply.ts";
import type { Viewer } from "../viewer.ts";

/** What the worker is started with. */
export interface WorkerOptions {
  readonly dataDir: string;
  readonly templatesDir: string;
  readonly nativeBinding: string | undefined;
  readonly appVersion: string;
  /** How far the service's clock stands from the system's. */
  readonly clockShiftMs: number;
}

/** Service thread → worker. */
export type ToWorker =
  | {
      readonly kind: "run";
      readonly jobId: string;
      readonly route: string;
      readonly input: unknown;
      readonly viewer: Viewer;
      readonly paths: ReadonlyMap<string, string>;
      /** A folder of this job's own. Its name is ours: the job's id came from the window. */
      readonly stagingDir: string;
    }
  | { readonly kind: "cancel"; readonly jobId: string }
  /** No more jobs will come: the thread is to end. */
  | { readonly kind: "stop" }
  | { readonly kind: "submitted"; readonly submitId: number; readonly reply: Reply };

/** Worker → service thread. */
export type FromWorker =
  | { readonly kind: "progress"; readonly jobId: string; readonly progress: JobProgress }
  /** A write: the only way a job changes records. */
  | {
      readonly kind: "submit";
      readonly jobId: string;
      readonly submitId: number;
      readonly route: string;
      readonly input: unknown;
      readonly commandId: string;
    }
  /** Something unfinished that must go if this thread is ended. Null: finished. */
  | { readonly kind: "unfinished"; readonly jobId: string; readonly path: string | null }
  | { readonly kind: "done"; readonly jobId: string; readonly reply: Reply };
