import { _electron, errors, type ElectronApplication } from "playwright";

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

const handshakeMs = 25_000;

/**
 * Starts Electron under Playwright. On a busy machine their handshake is now and then lost before the
 * program's own code has begun (both sockets connected, then silence): that start is given up and made anew.
 */
export async function launchElectron(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: handshakeMs });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch({ ...options, timeout: 2 * handshakeMs });
  }
}
