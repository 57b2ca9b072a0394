import { existsSync } from "node:fs";
import { expect } from "vitest";
import type { DesktopApp } from "./desktop-app.ts";

/** The id of the service's process; throws while there is none. */
export async function servicePid(of: DesktopApp): Promise<number> {
  const pid = await of.app.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.name === "branch-ledger-service")?.pid,
  );
  if (pid === undefined) throw new Error("the service process is not running");
  return pid;
}

/** The id of the service that was started after the one with the id `last`. */
export async function nextServicePid(of: DesktopApp, last: number): Promise<number> {
  let pid = last;
  const isNew = async (): Promise<boolean> => {
    pid = await servicePid(of).catch(() => last);
    return pid !== last;
  };
  await expect.poll(isNew, { timeout: 10_000 }).toBe(true);
  return pid;
}

/** Kills the whole program at once, as a power cut would, and waits until nothing holds its data. */
export async function killProgram(of: DesktopApp): Promise<void> {
  const service = await servicePid(of);
  of.app.process().kill("SIGKILL");
  await expect.poll(() => existsSync(`/proc/${service}`), { timeout: 10_000 }).toBe(false);
}

/** Makes the page as large as a screen of 1366×768 with its task bar leaves it, or as asked. */
export async function sizeWindow(of: DesktopApp, width = 1366, height = 728): Promise<void> {
  await of.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await of.page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
}

/** Presses a shortcut of the menu with Ctrl; keys that Playwright sends never reach the menu. */
export async function pressMenuKey(of: DesktopApp, keyCode: string): Promise<void> {
  await of.app.evaluate(({ BrowserWindow }, key) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ["keyDown", "keyUp"] as const)
      contents?.sendInputEvent({ type, keyCode: key, modifiers: ["control"] });
  }, keyCode);
}
