import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftKeeper } from "#renderer/records/draft-keeper.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp(send: (text: string) => Promise<string | null> = () => Promise.resolve("10:32")) {
  const sent: string[] = [];
  const onKept = vi.fn();
  const onFailed = vi.fn();
  const keeper = createDraftKeeper<string>({
    delayMs: 1000,
    send: (text) => {
      sent.push(text);
      return send(text);
    },
    onKept,
    onFailed,
  });
  return { keeper, sent, onKept, onFailed };
}

describe("draft keeper", () => {
  it("sends one second after the first change, with what stands there by then", async () => {
    const { keeper, sent, onKept } = setUp();
    keeper.keep("支");
    await vi.advanceTimersByTimeAsync(600);
    keeper.keep("支委会");
    await vi.advanceTimersByTimeAsync(399);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(["支委会"]);
    expect(onKept).toHaveBeenCalledWith("10:32");
  });

  it("goes on every second while the clerk types", async () => {
    const { keeper, sent } = setUp();
    for (let index = 0; index < 30; index++) {
      keeper.keep(String(index));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent.length).toBeLessThanOrEqual(3);
  });

  it("never sends two at once", async () => {
    let finish: (at: string) => void = () => undefined;
    const { keeper, sent } = setUp(() => new Promise((resolve) => (finish = resolve)));
    keeper.keep("a");
    await vi.advanceTimersByTimeAsync(1000);
    keeper.keep("b");
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(["a"]);
    finish("10:32");
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["a", "b"]);
  });

  it("tries again after a failure, without losing what was typed", async () => {
    let isDown = true;
    const { keeper, sent, onKept, onFailed } = setUp(() =>
      Promise.resolve(isDown ? null : "10:33"),
    );
    keeper.keep("a");
    await vi.advanceTimersByTimeAsync(1000);
    expect(onFailed).toHaveBeenCalledTimes(1);
    isDown = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual(["a", "a"]);
    expect(onKept).toHaveBeenCalledWith("10:33");
  });

  it("flushes at once, and forgets what a save has made needless", async () => {
    const { keeper, sent } = setUp();
    keeper.keep("a");
    await keeper.flush();
    expect(sent).toEqual(["a"]);
    keeper.keep("b");
    await keeper.forget();
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(["a"]);
  });
});
