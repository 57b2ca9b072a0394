import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { flushAndClose, registerFlusher, setUnsaved, unsavedCount } from "#renderer/api/unsaved.ts";

const calls: string[] = [];

beforeEach(() => {
  calls.length = 0;
  const invoke = async (channel: string, input: unknown) => {
    calls.push(`${channel} ${JSON.stringify(input)}`);
    return { ok: true, data: null };
  };
  vi.stubGlobal("window", { desktop: { invoke } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("tells main how many records hold unsaved text, once for each change", () => {
  setUnsaved("a", true);
  setUnsaved("a", true);
  setUnsaved("b", true);
  setUnsaved("a", false);
  setUnsaved("b", false);
  expect(calls).toEqual(
    [1, 2, 1, 0].map((count) => `desktop.setUnsaved ${JSON.stringify({ count })}`),
  );
  expect(unsavedCount.get()).toBe(0);
});

it("puts every draft away before closing, also when one of them fails", async () => {
  const stop = registerFlusher("a", () => Promise.reject(new Error("no service")));
  registerFlusher("b", async () => calls.push("flushed b"));
  registerFlusher("c", async () => calls.push("flushed c"))();
  await flushAndClose();
  expect(calls).toEqual(["flushed b", "desktop.closeNow null"]);
  stop();
});
