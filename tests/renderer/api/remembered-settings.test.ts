import { afterEach, expect, it, vi } from "vitest";
import { recallSettings, rememberSettings } from "#renderer/api/remembered-settings.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("recalls what was remembered, and the presets where nothing was or can be", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  const presets = recallSettings();
  expect(presets.textSize).toBe("standard");
  rememberSettings({ ...presets, textSize: "huge" });
  expect(recallSettings()).toEqual({ ...presets, textSize: "huge" });
  kept.set("settings", "{half");
  expect(recallSettings()).toEqual(presets);
  vi.stubGlobal("localStorage", undefined);
  expect(recallSettings()).toEqual(presets);
  expect(() => rememberSettings(presets)).not.toThrow();
});
