import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Something that several figures use and that must be ended with the bench. */
interface Closable {
  close(): void;
}

type Make<T> = (folder: string) => Promise<T>;

/** What one run of the bench has built so far; each thing is built once, for the first who asks. */
export class Workbench {
  /** Everybody may read it; it is removed at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), "branch-ledger-bench-"));
  readonly #made = new Map<Make<Closable>, Promise<Closable>>();

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  shared<T extends Closable>(make: Make<T>): Promise<T> {
    const made = this.#made.get(make) ?? make(this.folder);
    this.#made.set(make, made);
    return made as Promise<T>;
  }

  async close(): Promise<void> {
    for (const made of await Promise.allSettled(this.#made.values()))
      if (made.status === "fulfilled") made.value.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
