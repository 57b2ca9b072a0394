import { join } from "node:path";

/** The program inside a folder that holds an unpacked Electron. */
export function electronExecutable(distPath: string): string {
  if (process.platform === "win32") return join(distPath, "electron.exe");
  if (process.platform === "darwin") return join(distPath, "Electron.app/Contents/MacOS/Electron");
  return join(distPath, "electron");
}
