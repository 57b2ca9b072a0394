import { ValueStore } from "#renderer/api/value-store.ts";

/** What was chosen in 生成文稿 before the clerk went to fill something in. */
export interface PaperStart {
  readonly templateName: string;
  readonly choices: Readonly<Record<string, string | number | boolean | null>>;
  /** The records of a batch; a paper of one record has none. */
  readonly recordUids?: readonly string[];
}

/** A paper that waits for something to be filled in: where its dialog was, and what was chosen there. */
export interface PaperReturn {
  readonly path: string;
  readonly title: string;
  readonly start: PaperStart;
  /** The clerk comes back: the page opens the dialog as it was. */
  readonly isReturning: boolean;
}

/** The paper that waits; one at a time. */
export const paperReturn = new ValueStore<PaperReturn | null>(null);

/** Remembers where to come back to. */
export function leavePaper(path: string, title: string, start: PaperStart): void {
  paperReturn.set({ path, title, start, isReturning: false });
}

/** What was chosen in the dialog of the page at `path` before it was left; else null. */
export function startAt(waiting: PaperReturn | null, path: string): PaperStart | null {
  return waiting?.path === path ? waiting.start : null;
}

/** The clerk has come back, or does not want to. */
export function forgetPaper(): void {
  paperReturn.set(null);
}
