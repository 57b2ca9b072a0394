const windowMs = 60_000;
const mostDeaths = 5;
const waitsMs = [0, 50, 200, 800, 2_000];

export interface RestartBrake {
  /** How long to wait before the next start, or null when there were too many deaths. */
  next(): number | null;
}

/** Slows down restarts, and stops them after more than five deaths within a minute. */
export function createRestartBrake(now: () => number = Date.now): RestartBrake {
  let deaths: number[] = [];
  return {
    next() {
      const time = now();
      deaths = [...deaths.filter((at) => time - at < windowMs), time];
      return deaths.length > mostDeaths ? null : (waitsMs[deaths.length - 1] ?? null);
    },
  };
}
