import { _electron, type ElectronApplication } from "playwright";
import { playwrightLoader } from "./playwright-loader.ts";

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Starts Electron under Playwright. Given an `executablePath`, Playwright leaves its loader out, and now and
 * then attaches in the middle of the window's first navigation, which hangs both; so it is given here.
 */
export function launchElectron(
  options: LaunchOptions,
  loader = playwrightLoader,
): Promise<ElectronApplication> {
  return _electron.launch({ ...options, args: ["-r", loader, ...(options.args ?? [])] });
}
