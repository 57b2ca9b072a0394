import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { giveToUser } from "./desktop-app.ts";

/** A folder of one test file that the program, another user, may read and write. */
export interface Scratch {
  /** A path in it; nothing is made. */
  path(name: string): string;
  /** A new folder in it, the program's own. */
  folder(name: string): string;
  remove(): void;
}

/** Makes the folder beside the copies the tests start. */
export function makeScratch(): Scratch {
  const root = mkdtempSync(join(inject("desktopKit").folder, "scratch-"));
  chmodSync(root, 0o777);
  return {
    path: (name) => join(root, name),
    folder: (name) => {
      const folder = join(root, name);
      mkdirSync(folder, { recursive: true });
      giveToUser(folder);
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
