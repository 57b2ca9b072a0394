import { client } from "./client.ts";
import { recallSettings, rememberSettings, type Settings } from "./remembered-settings.ts";
import { useValueStore } from "./use-value-store.ts";
import { ValueStore } from "./value-store.ts";

export type { Settings };

const settingsStore = new ValueStore<Settings>(recallSettings());
settingsStore.subscribe(() => rememberSettings(settingsStore.get()));

/** Reads the clerk's settings as soon as the service can be asked. */
export async function loadSettings(): Promise<void> {
  const reply = await client.request("workspace.readSettings", null, { kind: "workspace" });
  if (reply.ok) settingsStore.set(reply.data);
}

/** Changes settings at once on screen, and in the workspace behind it. */
export function changeSettings(change: Partial<Settings>): void {
  settingsStore.set({ ...settingsStore.get(), ...change });
  void client.request("workspace.writeSettings", change, { kind: "workspace" });
}

/** The clerk's settings, kept up to date. */
export function useSettings(): Settings {
  return useValueStore(settingsStore);
}
