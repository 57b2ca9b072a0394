/** The parts of a key press the guard looks at. */
export interface GuardedKey {
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly key: string;
}

/** Tells key presses meant for the input method from those meant for the window. */
export interface KeyGuard {
  isForInputMethod(event: GuardedKey): boolean;
}

const afterCompositionMs = 50;
const keysThatEndComposition = new Set(["Enter", "Escape", " ", "Tab"]);

/** Watches compositions on `target` (the document) for as long as it lives. */
export function createKeyGuard(target: EventTarget, now: () => number): KeyGuard {
  let isComposing = false;
  let endedAt = Number.NEGATIVE_INFINITY;
  target.addEventListener("compositionstart", () => (isComposing = true), true);
  target.addEventListener(
    "compositionend",
    () => {
      isComposing = false;
      endedAt = now();
    },
    true,
  );
  return {
    isForInputMethod(event) {
      if (isComposing || event.isComposing || event.keyCode === 229) return true;
      // Some input methods send the Enter that chose a word once more, right after compositionend.
      return keysThatEndComposition.has(event.key) && now() - endedAt < afterCompositionMs;
    },
  };
}
