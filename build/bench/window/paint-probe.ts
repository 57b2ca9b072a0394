/** The moment a window was painted, by the wall clock, and what could be read in it then. */
export interface Paint {
  readonly paintedAtMs: number;
  /** How much later the text was read. */
  readonly readLateMs: number;
  readonly text: string;
}

/** A name no page uses by itself. */
const holder = "__benchPaint";

/** Runs in the page before its own scripts, and keeps what stood there when it set its mark. */
export function paintProbe(mark: string): string {
  return `(() => {
    if (globalThis.${holder} !== undefined) return;
    globalThis.${holder} = null;
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName(${JSON.stringify(mark)});
      if (entry === undefined || globalThis.${holder} !== null) return;
      globalThis.${holder} = {
        paintedAtMs: performance.timeOrigin + entry.startTime,
        readLateMs: performance.now() - entry.startTime,
        text: document.body.textContent,
      };
    }).observe({ type: "mark", buffered: true });
  })()`;
}

/** The expression that gives the probe's `Paint`, or null. */
export const readPaint = `globalThis.${holder} ?? null`;
