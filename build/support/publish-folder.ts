import { rename, rm } from "node:fs/promises";

/** Makes a finished folder visible in one step, so nobody ever sees half of it. */
export async function publishFolder(finished: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await rename(finished, target);
}
