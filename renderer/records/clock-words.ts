/** 10:32 today, else 2026-11-21 10:32, in the time of Asia/Shanghai. */
export function clockWords(instant: string, nowMs: number = Date.now()): string {
  const local = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString();
  const then = local(Date.parse(instant));
  const time = then.slice(11, 16);
  return then.slice(0, 10) === local(nowMs).slice(0, 10) ? time : `${then.slice(0, 10)} ${time}`;
}
