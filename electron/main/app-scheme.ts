import { protocol } from "electron";

export const ledgerOrigin = "app://ledger";
export const previewOrigin = "app://preview";

/** Must run before the app is ready. Without codeCache, Chromium compiles every script anew. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: "app",
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}
