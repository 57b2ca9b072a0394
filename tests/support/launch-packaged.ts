import { _electron, errors, type ElectronApplication } from "playwright";

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

const handshakeMs = 25_000;

/**
 * Starts a packaged program under Playwright. It takes no loader, so that Playwright may attach in the middle of
 * the first navigation, which hangs both: such a start is given up and made anew.
 */
export async function launchPackaged(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: handshakeMs });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch({ ...options, timeout: 2 * handshakeMs });
  }
}
