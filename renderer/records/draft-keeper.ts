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
  let waiting: { readonly values: V } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sending: Promise<void> | null = null;

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function schedule(): void {
    if (timer === null && sending === null) timer = setTimeout(() => void send(), options.delayMs);
  }

  async function sendOnce(draft: { readonly values: V }): Promise<void> {
    const savedAt = await options.send(draft.values);
    if (savedAt !== null) return options.onKept(savedAt);
    waiting ??= draft;
    options.onFailed();
  }

  async function send(): Promise<void> {
    stopTimer();
    const draft = waiting;
    if (draft === null) return;
    waiting = null;
    sending = sendOnce(draft);
    await sending;
    sending = null;
    if (waiting !== null) schedule();
  }

  return {
    keep(values) {
      waiting = { values };
      schedule();
    },
    async flush() {
      await sending;
      await send();
      stopTimer();
    },
    async forget() {
      stopTimer();
      waiting = null;
      await sending;
      waiting = null;
      stopTimer();
    },
  };
}
