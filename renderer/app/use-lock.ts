import { useEffect } from "react";
import { onDesktopEvent } from "#renderer/api/desktop.ts";
import { lockWindow, useOperatorSession } from "#renderer/api/operator-session.ts";

const signsOfLife = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
const lookEveryMs = 1_000;
const minuteMs = 60_000;

/** Locks by the key, whatever lies in front. */
export function useLockKey(): void {
  useEffect(
    () => onDesktopEvent("menu", ({ command }) => void (command === "lock" && lockWindow())),
    [],
  );
}

/** Locks after the set minutes without key or mouse, while somebody is chosen; 0 minutes is never. */
export function useIdleLock(): void {
  const session = useOperatorSession();
  const limitMs = session?.state === "chosen" ? session.lockAfterMinutes * minuteMs : 0;
  useEffect(() => {
    if (limitMs === 0) return;
    let lastAt = Date.now();
    const isOver = (): boolean => Date.now() - lastAt >= limitMs;
    const look = (): void => void (isOver() && lockWindow());
    // The first touch after the machine has slept comes before any timer.
    const live = (): void => {
      look();
      lastAt = Date.now();
    };
    for (const sign of signsOfLife) document.addEventListener(sign, live, true);
    const timer = setInterval(look, lookEveryMs);
    return () => {
      for (const sign of signsOfLife) document.removeEventListener(sign, live, true);
      clearInterval(timer);
    };
  }, [limitMs]);
}
