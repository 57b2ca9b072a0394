import type { RouteOutput } from "#shared/contract.ts";

export type Settings = RouteOutput<"workspace.readSettings">;

const KEY = "settings";

const presets: Settings = {
  textSize: "standard",
  isNavigationFolded: false,
  areNamesHidden: false,
  enterMovesOn: true,
};

/** The settings of the last time, so that the first frame is right before the service can be asked. */
export function recallSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>;
    return { ...presets, ...kept };
  } catch {
    return presets;
  }
}

/** Keeps a copy for the next start; the workspace holds the settings themselves. */
export function rememberSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without a copy the first frame is in the standard look, and nothing else is lost.
  }
}
