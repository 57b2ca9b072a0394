import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { BuildError } from "./build-error.ts";

const giveUpAfterMs = 15 * 60_000;
// Between making the folder and writing the owner into it a lock looks ownerless.
const ownerGraceMs = 5_000;

/** Lets one process at a time do the work; a lock whose process is gone is taken over. */
export async function withLock<T>(lockFolder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lockFolder), { recursive: true });
  await takeLock(lockFolder);
  try {
    return await work();
  } finally {
    await rm(lockFolder, { recursive: true, force: true });
  }
}

async function takeLock(lockFolder: string): Promise<void> {
  const deadline = Date.now() + giveUpAfterMs;
  while (Date.now() < deadline) {
    try {
      await mkdir(lockFolder);
      await writeFile(join(lockFolder, "owner"), String(process.pid));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (await isStale(lockFolder)) await removeStale(lockFolder);
    else await delay(250);
  }
  throw new BuildError(
    `Another run has held ${lockFolder} for 15 minutes; end it or delete that folder.`,
  );
}

async function isStale(lockFolder: string): Promise<boolean> {
  const owner = await readFile(join(lockFolder, "owner"), "utf8").catch(() => "");
  if (owner !== "") return !isAlive(Number(owner));
  const made = await stat(lockFolder).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > ownerGraceMs;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

// Renaming first: of two processes that see the same dead lock only one may remove it.
async function removeStale(lockFolder: string): Promise<void> {
  const aside = `${lockFolder}.dead-${process.pid}`;
  const moved = await rename(lockFolder, aside).then(
    () => true,
    () => false,
  );
  if (moved) await rm(aside, { recursive: true, force: true });
}
