import type { JobProgress } from "#shared/kernel/wire.ts";
import { ValueStore } from "./value-store.ts";

export interface RunningJob {
  readonly id: string;
  readonly progress: JobProgress;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

/** The jobs under way in this window, oldest first; the status bar shows them. */
export const runningJobs = new ValueStore<readonly RunningJob[]>([]);

/** Puts a job on the list, or changes the one of that id. */
export function putRunningJob(job: RunningJob): void {
  const jobs = runningJobs.get();
  const isKnown = jobs.some(({ id }) => id === job.id);
  runningJobs.set(isKnown ? jobs.map((old) => (old.id === job.id ? job : old)) : [...jobs, job]);
}

/** Takes a job off the list. */
export function dropRunningJob(id: string): void {
  runningJobs.set(runningJobs.get().filter((job) => job.id !== id));
}
