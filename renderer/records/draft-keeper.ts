interface DraftKeeperOptions<V> {
  /** Sends the draft; answers when it was put away, or null when that failed. */
  readonly send: (values: V) => Promise<string | null>;
  readonly onKept: (savedAt: string) => void;
  readonly onFailed: () => void;
  readonly delayMs: number;
}

/** Puts unsaved text away while the clerk types. */
export interface DraftKeeper<V> {
  keep(values: V): void;
  /** Sends at once what waits, e.g. before the window closes. */
  flush(): Promise<void>;
  /** Forgets what waits, once the record itself is saved or the draft given up. */
  forget(): Promise<void>;
}

/** Sends a draft `delayMs` after the first change, then at most once in every `delayMs`. */
export function createDraftKeeper<V>(options: DraftKeeperOptions<V>): DraftKeeper<V> {
  return new TimedDraftKeeper(options);
}

class TimedDraftKeeper<V> implements DraftKeeper<V> {
  readonly #options: DraftKeeperOptions<V>;
  #waiting: { readonly values: V } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;

  constructor(options: DraftKeeperOptions<V>) {
    this.#options = options;
  }

  keep(values: V): void {
    this.#waiting = { values };
    this.#schedule();
  }

  async flush(): Promise<void> {
    await this.#sending;
    await this.#send();
    this.#stopTimer();
  }

  async forget(): Promise<void> {
    this.#stopTimer();
    this.#waiting = null;
    await this.#sending;
    // A send that failed meanwhile has put its text back.
    this.#waiting = null;
    this.#stopTimer();
  }

  #schedule(): void {
    if (this.#timer !== null || this.#sending !== null) return;
    this.#timer = setTimeout(() => void this.#send(), this.#options.delayMs);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #send(): Promise<void> {
    this.#stopTimer();
    const draft = this.#waiting;
    if (draft === null) return;
    this.#waiting = null;
    this.#sending = this.#sendOne(draft);
    await this.#sending;
    this.#sending = null;
    if (this.#hasMore()) this.#schedule();
  }

  async #sendOne(draft: { readonly values: V }): Promise<void> {
    const savedAt = await this.#options.send(draft.values);
    if (savedAt !== null) return this.#options.onKept(savedAt);
    this.#waiting ??= draft;
    this.#options.onFailed();
  }

  #hasMore(): boolean {
    return this.#waiting !== null;
  }
}
