import type { TestProject } from "vitest/node";
import { prepareDesktopKit } from "./desktop-kit.ts";
import type { DesktopKit } from "./desktop-kit.ts";

declare module "vitest" {
  interface ProvidedContext {
    desktopKit: DesktopKit;
  }
}

/** Vitest's global set-up of the desktop tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { kit, remove } = await prepareDesktopKit();
  project.provide("desktopKit", kit);
  return remove;
}
