/** Wrong PINs in a row before the first wait. */
export const freeTryCount = 5;

const firstWaitMs = 30_000;
const longestWaitMs = 600_000;

/** How long nobody may try again after so many wrong PINs in a row: 30 s, then twice as long each time. */
export function waitAfterMs(wrongCount: number): number {
  if (wrongCount < freeTryCount) return 0;
  return Math.min(firstWaitMs * 2 ** (wrongCount - freeTryCount), longestWaitMs);
}

/** A wait as a clerk reads it, rounded up: 「30秒」「2分钟」. */
export function waitWords(waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  return seconds <= 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
}

/** Whether somebody is left who may give rights and reset PINs. */
export function isSomebodyTrusted(
  operators: readonly { readonly maySeeSensitive: boolean; readonly isActive: boolean }[],
): boolean {
  return operators.some(({ maySeeSensitive, isActive }) => maySeeSensitive && isActive);
}

/** Minutes without key or mouse after which the window locks, as the settings page offers them; 0 never. */
export const lockMinuteChoices = [5, 10, 15, 30, 60, 0] as const;
