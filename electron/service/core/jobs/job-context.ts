import type { JobProgress } from "#shared/kernel/wire.ts";
import type { Clock } from "../clock.ts";
import type { Connection } from "../database/connection.ts";
import type { DataFolder } from "../files/data-folder.ts";
import type { Viewer } from "../viewer.ts";

/** What a job works with. It reads, works on files, and writes records only through `submit`. */
export interface JobContext {
  readonly jobId: string;
  /** The worker's own read-only connection. */
  readonly db: Connection;
  readonly clock: Clock;
  /** Who asked for it, whoever works at the window by now. */
  readonly viewer: Viewer;
  readonly folder: DataFolder;
  readonly templatesDir: string;
  readonly nativeBinding: string | undefined;
  readonly appVersion: string;
  readonly signal: AbortSignal;
  /** A folder of this job's own, removed when it ends. */
  readonly stagingDir: string;
  progress(progress: JobProgress): void;
  /** Runs a command on the service thread; throws its AppError when it is refused. */
  submit<T>(route: string, input: unknown): Promise<T>;
  /** The path a file ticket stands for. */
  pathOf(ticket: string): string;
  /** Names what must be removed if this job is ended by force; null when it is finished. */
  markUnfinished(path: string | null): void;
}

export type JobHandler = (context: JobContext, input: never) => Promise<unknown>;
