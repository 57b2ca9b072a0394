import type { RouteOutput } from "#shared/contract.ts";
import { client } from "./client.ts";
import { useValueStore } from "./use-value-store.ts";
import { ValueStore } from "./value-store.ts";

export type Settings = RouteOutput<"workspace.readSettings">;

const settingsStore = new ValueStore<Settings>({
  textSize: "standard",
  isNavigationFolded: false,
  areNamesHidden: false,
  enterMovesOn: true,
});

/** Reads the clerk's settings once the service can be asked. */
export async function loadSettings(): Promise<void> {
  const reply = await client.request("workspace.readSettings", null);
  if (reply.ok) settingsStore.set(reply.data);
}

/** Changes settings at once on screen, and in the workspace behind it. */
export function changeSettings(change: Partial<Settings>): void {
  settingsStore.set({ ...settingsStore.get(), ...change });
  void client.request("workspace.writeSettings", change);
}

/** The clerk's settings, kept up to date. */
export function useSettings(): Settings {
  return useValueStore(settingsStore);
}
