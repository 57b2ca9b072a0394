import type { FileHandle } from "node:fs/promises";

/** Enough to keep a disk busy while the next file is hashed, few enough to stop at once. */
const mostPending = 4;

async function flushAndClose(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Flushes written files to the disk while the next ones are being written; the first failure is thrown. */
export class FlushQueue {
  readonly #pending = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];

  /** Takes a written file over: flushes and closes it, some time before `drain` answers. */
  async add(file: FileHandle): Promise<void> {
    const flushing: Promise<void> = flushAndClose(file)
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => this.#pending.delete(flushing));
    this.#pending.add(flushing);
    if (this.#pending.size >= mostPending) await Promise.race(this.#pending);
    this.#throwFailure();
  }

  /** Answers when every file is on the disk. */
  async drain(): Promise<void> {
    await this.settle();
    this.#throwFailure();
  }

  /** Answers when nothing is open any more, flushed or not. */
  async settle(): Promise<void> {
    await Promise.all(this.#pending);
  }

  #throwFailure(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
